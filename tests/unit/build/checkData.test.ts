import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkData } from '../../../src/build/checkData';
import { loadDataset, UnreadableFile } from '../../../src/build/loadDataset';
import { edited, textOf } from '../data/edit';
import { fixture } from '../data/fixture';

const TSX = 'node_modules/tsx/dist/cli.mjs';
const WORLD = 'data/world.json';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-data-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file into the test's folder and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Runs the command as `npm run check:data` does. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TSX, 'src/build/checkDataCli.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const broken = textOf(
  edited(fixture(), [
    ['/relations/3/to/0', 'nobody'],
    ['/entities/0/name/ko', ''],
  ]),
);

describe('the dataset of the site', () => {
  it('is fit to be shown', () => {
    expect(() => loadDataset('data/directive.json', WORLD)).not.toThrow();
  });

  it('is asked for characters that no typeface of the site has, before anything is drawn', () => {
    const path = file(
      'glyphs.json',
      textOf(edited(fixture(), [['/entities/0/name/ko', '도표 表']])),
    );
    expect(() => loadDataset(path, WORLD)).toThrow(
      /glyphs\.json:\d+:\d+ \/entities\/0\/name\/ko "도표 表" holds .*: 表 \(U\+8868\)\. Write/,
    );
  });

  it('cannot be checked without a map', () => {
    expect(() => loadDataset('data/directive.json', join(folder, 'none.json'))).toThrow(
      /none\.json does not exist\. Run `npm run make:world`/,
    );
    const text = file('text.json', 'no map');
    expect(() => loadDataset('data/directive.json', text)).toThrow(UnreadableFile);
  });
});

describe('a file that is no dataset', () => {
  it.each([
    ['bytes', Uint8Array.of(0xff, 0xfe, 0, 1), 'bytes.json:1:1 (top) The byte 0xFF'],
    ['large', ' '.repeat(5_000_001), 'large.json:1:1 (top) The file has 5000001 bytes'],
    ['deep', '['.repeat(200_000), 'nested more than 64 deep'],
  ])('is refused with its place: %s', (name, content, says) => {
    expect(() => loadDataset(file(`${name}.json`, content), WORLD)).toThrow(says);
  });

  it('is refused where it is a folder', () => {
    expect(() => loadDataset(folder, WORLD)).toThrow(/is not a file/);
  });
});

describe('check:data', () => {
  it('says in one line that the dataset is fit', () => {
    const { status, stdout, stderr } = run();
    expect(stdout).toMatch(/^data\/directive\.json: \d+ entities, .* no problems\n$/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('lists every problem and ends with 1', () => {
    const path = file('broken.json', broken);
    const { status, stdout, stderr } = run(path);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('/relations/3/to/0 "nobody" is not the id of an entity.');
    expect(stderr).toContain('/entities/0/name/ko The Korean text is blank. Write the text.');
    expect(stderr).toMatch(/broken\.json:\d+:\d+ \//);
    expect(stderr).toMatch(/broken\.json: 2 problems\n$/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('ends with 2, and no stack trace, where there is no file to read', () => {
    const missing = run(join(folder, 'missing.json'));
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(/^\S*missing\.json does not exist\. [^\n]*\n$/);
  });
});

describe('checkData', () => {
  it('stops the build, lists every problem, and leaves what was built before', async () => {
    file('site/index.html', '<!doctype html><title>Page</title>');
    file('site/dist/index.html', 'built before');
    file('site/data/directive.json', broken);
    copyFileSync(WORLD, join(folder, 'site/data/world.json'));
    const root = join(folder, 'site');
    const options: InlineConfig = {
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [checkData()],
    };
    await expect(build(options)).rejects.toThrow(
      /data\/directive\.json:\d+:\d+ \/entities\/0\/name\/ko .*\n.*\/relations\/3\/to\/0 .*\n.*2 problems/,
    );
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    file('site/data/directive.json', textOf(fixture()).replaceAll('"704"', '"156"'));
    await build(options);
    expect(readdirSync(root)).toContain('dist');
  });
});
