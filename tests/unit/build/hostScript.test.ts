import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { classicScript } from '../../../src/build/pages/classicScript';
import { HOST_SCRIPT } from '../../../src/build/pages/hostScript';

test('the script for host pages is one classic statement of at most 1,000 bytes', async () => {
  const code = await classicScript(join(import.meta.dirname, '../../..'), HOST_SCRIPT);
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1000);
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  expect(program.body.map(({ type }) => type)).toEqual(['ExpressionStatement']);
  expect(code).not.toMatch(/innerHTML|eval|Storage|cookie|fetch/);
});
