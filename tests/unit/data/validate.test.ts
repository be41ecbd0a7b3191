import { describe, expect, it } from 'vitest';
import { bytesOf, edited, placeIn } from './edit';
import { FAULTS } from './everyFault';
import { fixture } from './fixture';
import { problemsOf, validated } from './validated';

const KINDS = [...new Set(FAULTS.map(({ kind }) => kind))];

describe('validateDataset', () => {
  it('accepts the fixture and gives it back unchanged', () => {
    expect(problemsOf(fixture())).toEqual([]);
    expect(validated(bytesOf(fixture()))).toEqual({ ok: true, dataset: fixture() });
  });

  it('is tried on enough kinds of fault', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(150);
    expect(KINDS.length).toBeGreaterThanOrEqual(30);
  });

  describe.each(KINDS)('%s', (kind) => {
    it.each(FAULTS.filter((fault) => fault.kind === kind))(
      '$name',
      ({ edits, at, says, count = 1 }) => {
        const json = edited(fixture(), edits);
        const result = validated(bytesOf(json));
        const problems = result.ok ? [] : result.problems;
        const lines = problems.map((problem) => JSON.stringify(problem));
        const found = problems.find(
          ({ pointer, message, remedy }) => pointer === at && says.test(`${message} ${remedy}`),
        );
        expect(found, lines.join('\n')).toBeDefined();
        expect(found?.place).toEqual(placeIn(json, at));
        expect(lines, lines.join('\n')).toHaveLength(count);
        for (const { message, remedy } of problems) {
          expect(message).toMatch(/^\S.*\.$/u);
          expect(remedy).toMatch(/^[A-Z].*\.$/u);
        }
      },
    );
  });

  it('lists faults of writing, shape, sense and policy in one run', () => {
    const json = edited(fixture(), [
      ['/entities/0/name/ko', undefined],
      ['/entities/3/tier', 'bottom'],
      ['/relations/3/to/0', 'nobody'],
      ['/partners/1/iso', '999'],
      ['/entities/4/authority', 'granted'],
      ['/sources/1/date', '2025-02-30'],
    ]);
    const text = new TextDecoder()
      .decode(bytesOf(json))
      .replace('"version": "1.0.0"', '"version": "1.0.0", "version": "1.0.1"');
    const result = validated(new TextEncoder().encode(text));
    const pointers = result.ok ? [] : result.problems.map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/version',
        '/entities/0/name/ko',
        '/entities/3/tier',
        '/relations/3/to/0',
        '/partners/1/iso',
        '/entities/4/authority',
        '/sources/1/date',
      ]),
    );
  });
});
