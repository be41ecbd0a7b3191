import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { bibtex, ris } from '../../src/downloads/bibliography';
import { citation, CITATION_STYLES, plainCitation, WORKS } from '../../src/downloads/citation';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../support/messages';
import { dataset, directive } from '../unit/realDirective';
import { parseCsv } from '../unit/downloads/readCsv';
import { builtPages } from '../support/builtPages';
import { DATA_FILES } from '../support/dataFiles';

const dist = inject('dist');
const homes = builtPages(dist).filter(({ route }) => route.page === 'home');
const squeeze = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

test('the dataset is served byte for byte', () => {
  const own = readFileSync(join(import.meta.dirname, '../../data/directive.json'));
  expect(readFileSync(join(dist, 'data/directive.json')).equals(own)).toBe(true);
});

describe.each(homes)('$file', ({ route, document }) => {
  const { locale, path } = route;
  const items = Array.from(document.querySelectorAll('#data li'), (item) => {
    const link = item.querySelector('a');
    const { pathname } = new URL(link?.getAttribute('href') ?? '', `https://example.org/${path}`);
    const name = link?.getAttribute('download') ?? '';
    return { file: pathname.slice(1), name, text: squeeze(item.textContent) };
  });

  test('links to each file of its language, by plain links outside what the program draws', () => {
    const own = DATA_FILES.filter(
      (file) => file.startsWith('ko/') === (locale === 'ko') || file === 'data/directive.json',
    );
    expect(items.map(({ file }) => file).sort()).toEqual([...own].sort());
    expect(document.querySelector('#data')?.closest('[data-island]')).toBeNull();
    expect(document.querySelectorAll('#data :is(button, script, [onclick])')).toHaveLength(0);
  });

  test.each(items)('says the size of $file, and how many rows it has', ({ file, name, text }) => {
    const { size } = statSync(join(dist, file));
    expect(size).toBeGreaterThan(500);
    expect(text).toMatch(new RegExp(`${(size / 1000).toFixed(1)} ?kB$`));
    if (file.endsWith('.csv')) {
      const rows = parseCsv(readFileSync(join(dist, file), 'utf8')).length - 1;
      expect(text).toContain(locale === 'en' ? `${rows} rows,` : `${rows}행,`);
    }
    // The name by which it is saved tells where it comes from.
    expect(name).toMatch(/^cleared-to-trade-[\w.-]+$/);
    // A page that is still open after a deploy saves the next version: that stands in each row.
    expect(name).not.toContain(dataset.version);
  });

  test('says beside the files that all is from one report with one source', () => {
    const text = squeeze(document.querySelector('#data')?.textContent);
    expect(text).toContain(dataset.site.caveat.title[locale]);
    expect(text).toContain(MESSAGES[locale]['data.caveat']);
  });

  test('gives every citation whole, open, and in text', () => {
    const source = { directive, locale, t: translator(MESSAGES[locale]), address: null };
    const wanted = WORKS.flatMap((work) => [
      ...CITATION_STYLES.map((style) => plainCitation(citation(source, work, style))),
      bibtex(source, work),
      ris(source, work),
    ]);
    const shown = Array.from(document.querySelectorAll('#cite dd > .whole'), (whole) =>
      whole.textContent.trim(),
    );
    expect(document.querySelectorAll('#cite dd').length).toBe(shown.length);
    expect(shown.map(squeeze)).toEqual(wanted.map(squeeze));
    const blocks = Array.from(document.querySelectorAll('#cite pre'), (pre) => pre.textContent);
    expect(blocks).toEqual(WORKS.flatMap((work) => [bibtex(source, work), ris(source, work)]));
    expect(document.querySelector('footer a[href="#cite"]')).not.toBeNull();
  });
});
