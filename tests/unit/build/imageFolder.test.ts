import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  folderRefusal,
  FolderRefused,
  openImageFolder,
} from '../../../src/build/pictures/imageFolder';
import { imageProgress } from '../../../src/build/pictures/imageProgress';
import { ImageRecord, sha256 } from '../../../src/build/pictures/imageRecord';
import { writeWhole } from '../../../src/build/writeWhole';

const place = mkdtempSync(join(tmpdir(), 'images-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});
const fresh = (): string => mkdtempSync(join(place, 'folder-'));

describe('the folder of pictures', () => {
  it('is made with the folders inside it, and nothing else', () => {
    const folder = join(fresh(), 'a', 'b');
    openImageFolder(folder, ['svg', 'thumbs']);
    expect(readdirSync(folder).sort()).toEqual(['svg', 'thumbs']);
  });

  it('loses what a broken run has left half written, and nothing of anybody else', () => {
    const folder = fresh();
    mkdirSync(join(folder, 'svg'));
    for (const name of ['nk-trade_x.png.part', 'made.json.part', 'svg/nk-trade_x.svg.part']) {
      writeFileSync(join(folder, name), 'half');
    }
    writeFileSync(join(folder, 'holiday.mp4.part'), 'theirs');
    openImageFolder(folder, ['svg']);
    expect(readdirSync(folder).sort()).toEqual(['holiday.mp4.part', 'svg']);
    expect(readdirSync(join(folder, 'svg'))).toEqual([]);
  });

  it.each([
    ['a file in its place', (folder: string) => folder],
    ['a file above it', (folder: string) => join(folder, 'deep', 'er')],
  ])('is refused for %s', (_, below) => {
    const file = join(fresh(), 'file');
    writeFileSync(file, 'mine');
    expect(() => {
      openImageFolder(below(file), ['svg']);
    }).toThrow(
      new FolderRefused(
        `${below(file)} cannot be written to because ${file} is not a folder: move it away, or choose another folder with --out.`,
      ),
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('is refused where the system lets nobody write, root neither', () => {
    expect(() => {
      openImageFolder('/proc/pictures', []);
    }).toThrow(/^\/proc\/pictures cannot be written to because .*: mend that, or choose another/);
  });

  it('is refused where files of others would be written over', () => {
    const folder = fresh();
    writeFileSync(join(folder, 'index.html'), 'mine');
    expect(() => {
      openImageFolder(folder, []);
    }).toThrow(/holds a file index.html that is not of this command: move it away/);
    expect(readdirSync(folder)).toEqual(['index.html']);
  });

  it.each([
    ['ENOSPC', /^x cannot be filled because its disk is full: free some space and run/],
    ['EROFS', /^x cannot be written to because its disk is read-only: /],
    ['EACCES', /^x cannot be written to because its permissions forbid it: /],
    ['EIO', /^x cannot be written to because the system says EIO: /],
  ])('has a sentence for %s', (code, sentence) => {
    const refusal = folderRefusal('x', Object.assign(new Error('?'), { code }));
    expect(refusal?.message).toMatch(sentence);
    expect(refusal?.message).not.toContain('\n');
  });

  it('has none for errors that are not of the file system', () => {
    expect(folderRefusal('x', new Error('a bug'))).toBeNull();
    expect(folderRefusal('x', Object.assign(new Error('?'), { code: 'ERR_X' }))).toBeNull();
  });
});

describe('a file that is written', () => {
  it('is whole or not there: a full disk leaves the old one', () => {
    const folder = fresh();
    const file = join(folder, 'a.png');
    writeFileSync(file, 'old');
    // The one device that is always full.
    symlinkSync('/dev/full', `${file}.part`);
    expect(() => {
      writeWhole(file, 'new');
    }).toThrow(/ENOSPC/);
    expect(readdirSync(folder)).toEqual(['a.png']);
    expect(readFileSync(file, 'utf8')).toBe('old');
    writeWhole(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
  });
});

describe('the record of what is made', () => {
  it('knows a picture as long as its files are as they were made, from the same inputs', () => {
    const folder = fresh();
    writeFileSync(join(folder, 'a.png'), 'pixels');
    const made = { 'a.png': sha256('pixels') };
    new ImageRecord(folder, 'one').add('a', made);
    expect(new ImageRecord(folder, 'one').has('a')).toBe(true);
    expect(new ImageRecord(folder, 'one').has('b')).toBe(false);
    expect(new ImageRecord(folder, 'two').has('a')).toBe(false);
    writeFileSync(join(folder, 'a.png'), 'scribble');
    expect(new ImageRecord(folder, 'one').has('a')).toBe(false);
    rmSync(join(folder, 'a.png'));
    expect(new ImageRecord(folder, 'one').has('a')).toBe(false);
  });

  it.each(['', '{', '[]', '{"inputs":"one","made":null}'])(
    'takes one that is broken for none: %s',
    (text) => {
      const folder = fresh();
      writeFileSync(join(folder, 'made.json'), text);
      expect(new ImageRecord(folder, 'one').has('a')).toBe(false);
      expect(existsSync(join(folder, 'made.json'))).toBe(true);
    },
  );
});

describe('progress', () => {
  const shown = (isTTY: boolean): string[] => {
    const lines: string[] = [];
    const progress = imageProgress(2, {
      isTTY,
      columns: 50,
      write: (text) => lines.push(text),
    });
    progress.step('one');
    progress.step('a-name-that-is-too-long-for-the-line-of-a-terminal');
    progress.end();
    return lines;
  };

  it('is a bar that is drawn over on a terminal, and never wraps', () => {
    const lines = shown(true);
    expect(lines[0]).toBe(`\r\u001b[2K${'█'.repeat(15)}${'░'.repeat(15)} 1/2 one`);
    expect(lines.slice(0, 2).every((line) => line.slice(5).length < 50)).toBe(true);
    expect(lines.at(-1)).toBe('\n');
  });

  it('is a plain line for each step elsewhere', () => {
    expect(shown(false)[0]).toBe('1/2 one\n');
    expect(shown(false)).toHaveLength(2);
  });
});
