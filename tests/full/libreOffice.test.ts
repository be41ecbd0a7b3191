import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { csv } from '../../src/downloads/csv';
import { DATA_FILES } from '../support/dataFiles';
import { parseCsv } from '../unit/downloads/readCsv';

const run = promisify(execFile);
const place = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
const TABLES = DATA_FILES.filter((file) => file.endsWith('.csv'));
/** As the dialog of a reader suggests it: commas, quotes, UTF-8, each cell as what it looks like. */
const AS_CSV = 'CSV:44,34,UTF8,1,,0,false,true,false';

const HOSTILE = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', ' =1+1', '\u00a0=1+1', '＝1+1']
  .concat(['a\n=1+1', '\n=1+1', '=cmd|"/C calc"!A0', '=HYPERLINK("https://example.org";"a")'])
  .concat(["'=1+1", '-1.0', '39호실']);

/** Opens files in LibreOffice as it would for a reader, and saves each as a flat document of its own. */
async function open(files: readonly string[], to: string): Promise<void> {
  const profile = pathToFileURL(join(place, 'profile')).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'fods'];
  try {
    await run('soffice', [...args, `--infilter=${AS_CSV}`, '--outdir', to, ...files]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('No soffice: install LibreOffice Calc, on Debian libreoffice-calc-nogui.', {
      cause: error,
    });
  }
}

interface Sheet {
  readonly formulas: number;
  /** The text of each cell that is not empty, row by row. */
  readonly rows: readonly (readonly string[])[];
}

function sheetOf(file: string): Sheet {
  const text = readFileSync(file, 'utf8');
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const named = (
    element: { readonly getElementsByTagName: (name: string) => unknown },
    name: string,
  ): Element[] => Array.from(element.getElementsByTagName(name) as ArrayLike<Element>);
  const rows = named(document, 'table:table-row').map((row) =>
    named(row, 'table:table-cell')
      .map((cell) => ({
        text: named(cell, 'text:p')
          .map((p) => p.textContent)
          .join('\n'),
        // Equal neighbours are written once.
        times: Number(cell.getAttribute('table:number-columns-repeated') ?? 1),
      }))
      .filter((cell) => cell.text !== '')
      .flatMap((cell) => Array<string>(cell.times).fill(cell.text)),
  );
  return {
    formulas: text.split('table:formula=').length - 1,
    rows: rows.filter((row) => row.length > 0),
  };
}

function folder(name: string): string {
  const path = join(place, name);
  mkdirSync(path);
  return path;
}

afterAll(() => {
  rmSync(place, { recursive: true });
});

describe('LibreOffice', () => {
  const opened = new Map<string, Sheet>();
  beforeAll(async () => {
    // The tables of one language at once: those of the other have the same names.
    for (const from of new Set(TABLES.map((file) => dirname(file)))) {
      const files = TABLES.filter((file) => dirname(file) === from);
      const out = folder(from.replaceAll('/', '-'));
      await open(
        files.map((file) => join(inject('dist'), file)),
        out,
      );
      for (const file of files)
        opened.set(file, sheetOf(join(out, basename(file, '.csv') + '.fods')));
    }
  });

  test.each(TABLES)('opens %s with every cell as it was written, and no formula', (file) => {
    const written = parseCsv(readFileSync(join(inject('dist'), file), 'utf8'));
    const sheet = opened.get(file);
    expect(sheet?.formulas).toBe(0);
    expect(sheet?.rows).toEqual(written.map((row) => row.filter((cell) => cell !== '')));
    const hangul = JSON.stringify(sheet?.rows).match(/[가-힣]/g)?.length ?? 0;
    if (file.startsWith('ko/')) expect(hangul).toBeGreaterThan(100);
  });

  test('finds no formula in cells that are written to hold one, and would find it in plain ones', async () => {
    const safe = join(place, 'safe.csv');
    const plain = join(place, 'plain.csv');
    writeFileSync(safe, csv({ columns: ['text'], rows: HOSTILE.map((text) => [text]) }));
    writeFileSync(plain, 'text\r\n=1+1\r\n');
    await open([safe, plain], place);
    expect(sheetOf(join(place, 'plain.fods')).formulas).toBe(1);
    const { formulas, rows } = sheetOf(join(place, 'safe.fods'));
    expect(formulas).toBe(0);
    expect(rows.flat()).toContain('39호실');
  });
});
