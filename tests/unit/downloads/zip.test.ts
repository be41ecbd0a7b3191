import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zip } from '../../../src/downloads/zip';
import { readZip } from './readZip';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an archive holds its files, dated to the day, with names in UTF-8', () => {
  const archive = zip(
    [
      { name: 'a.txt', bytes: encode('one') },
      { name: '자료/나.csv', bytes: encode('둘') },
      { name: 'empty', bytes: new Uint8Array() },
    ],
    '2026-11-25',
  );
  const entries = readZip(Buffer.from(archive));
  expect(entries.map(({ name, bytes }) => [name, bytes.toString('utf8')])).toEqual([
    ['a.txt', 'one'],
    ['자료/나.csv', '둘'],
    ['empty', ''],
  ]);
  expect(new Set(entries.map(({ modified }) => modified))).toEqual(
    new Set(['2026-11-25T00:00:00']),
  );
  expect(entries.every(({ mode }) => mode === 0o100644)).toBe(true);
});

test('any bytes come out as they went in', () => {
  const file = fc.record({ name: fc.string({ minLength: 1 }), bytes: fc.uint8Array() });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), (files) => {
      const back = readZip(Buffer.from(zip(files, '1999-12-31')));
      expect(back.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))).toEqual(
        files,
      );
    }),
  );
});

test('a changed byte is noticed by the reader of these tests', () => {
  const archive = Buffer.from(zip([{ name: 'a', bytes: encode('one') }], '2026-11-25'));
  archive[32] = 0;
  expect(() => readZip(archive)).toThrow('damaged');
});
