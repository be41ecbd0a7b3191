import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onceWritten, twiceWritten } from '../../../src/page/pageText';
import { runs } from '../../support/runs';

describe('the data of a page as text', () => {
  test('has a text of both languages once', () => {
    const json = JSON.stringify({
      name: { en: 'a "b"', ko: 'a "b"' },
      other: { en: 'a', ko: 'b' },
    });
    expect(onceWritten(json)).toBe(
      String.raw`{"name":{"_":"a \"b\""},"other":{"en":"a","ko":"b"}}`,
    );
  });

  test('comes back as it was, whatever stands in it', () => {
    const hostile = fc.constantFrom('{"en":"x","ko":"x"}', '{"_":"x"}', '\\', '"', '$1', '\\"');
    const text = fc.oneof(fc.string(), hostile);
    const pair = fc.oneof(
      text.map((one) => ({ en: one, ko: one })),
      fc.record({ en: text, ko: text }),
      text,
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(
            text.filter((key) => key !== '_'),
            pair,
          ),
        ),
        (data) => {
          const json = JSON.stringify(data);
          expect(twiceWritten(onceWritten(json))).toBe(json);
        },
      ),
      runs(400),
    );
  });
});
