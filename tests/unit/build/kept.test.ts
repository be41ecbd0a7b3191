import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept } from '../../../src/build/kept';
import { smallerProgram } from '../../../src/build/pages/smallerProgram';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const giving = (text: string) => () => Promise.resolve(Buffer.from(text));

test('what was made once is read from then on', async () => {
  const file = join(folder, 'a', 'b');
  expect(String(await kept(file, giving('first')))).toBe('first');
  expect(String(await kept(file, giving('second')))).toBe('first');
});

test('builds side by side read it whole, and leave nothing else', async () => {
  const file = join(folder, 'a');
  const text = 'x'.repeat(1e6);
  const all = await Promise.all(Array.from({ length: 8 }, () => kept(file, giving(text))));
  expect(all.map(String)).toEqual(Array(8).fill(text));
  expect(readdirSync(folder)).toEqual(['a']);
});

test('where nothing could be made nothing is kept', async () => {
  const file = join(folder, 'a');
  await expect(kept(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
});

test('a program is kept by what it is and by how it is read', async () => {
  const code = 'const long = 1; globalThis.shown = long + long;';
  const asModule = await smallerProgram(code, true, folder);
  const asScript = await smallerProgram(code, false, folder);
  expect([asModule, asScript].every((made) => made.length < code.length)).toBe(true);
  expect(asScript).not.toBe(asModule);
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(files.sort()).toEqual([asModule, asScript].sort());
  expect(await smallerProgram(code, true, folder)).toBe(asModule);
  await expect(smallerProgram('const', true, folder)).rejects.toThrow();
});
