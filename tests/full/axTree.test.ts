import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/data/types';
import { answered } from '../support/answered';
import { allNodes, axTree, wordsOf, type AxNode } from '../support/axTree';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';
import { factList, type Fact } from '../support/factList';
import { dataset } from '../unit/realDirective';

const at = siteInBrowser();

/** Signs of the picture and of the tables in the words that stand for them in a voice. */
const spoken = (text: string, locale: Locale): string =>
  text.replace(/^¶(\d+)$/, locale === 'en' ? 'paragraph $1' : '$1문단');

// The same words wherever a voice says them: a paragraph is "문단 7" in a heading, "7문단" in a sentence.
// A change of language ends a static text, also in the middle of a word, so spaces tell nothing here,
// but between two numbers: "Room 39 39호실".
const norm = (text: string): string =>
  text
    .toLowerCase()
    .replace(/문단\s(\d+)/g, '$1문단')
    .replace(/(?<=\d)\s+(?=\d)/g, '|')
    .replace(/\s/g, '');

/** True where a text holds another one whole: "paragraph 1" is not in "paragraph 12". */
function holds(block: string, text: string): boolean {
  const wanted = norm(text);
  for (let from = block.indexOf(wanted); from >= 0; from = block.indexOf(wanted, from + 1)) {
    const number = /\d/;
    const before = number.test(wanted[0] ?? '') && number.test(block[from - 1] ?? '');
    const after =
      number.test(wanted.at(-1) ?? '') && number.test(block[from + wanted.length] ?? '');
    if (!before && !after) return true;
  }
  return false;
}

const times = (words: string, text: string): number => words.split(norm(text)).length - 1;

/** How many facts of the dataset hold a text: two entities may share a sentence. */
const shared = (facts: readonly Fact[], text: string): number =>
  facts.flatMap(({ texts }) => texts).filter((one) => norm(one).includes(norm(text))).length;

/** Each block that can hold a fact, in words; an item of a list without the list below it. */
function blocksOf(root: AxNode): string[] {
  return allNodes(root)
    .filter(({ role }) =>
      ['listitem', 'row', 'article', 'button', 'group', 'Details'].includes(role),
    )
    .map((block) =>
      norm(wordsOf(block, ({ role }) => block.role !== 'listitem' || role !== 'list')),
    );
}

describe.each([
  ['', 'en', 1440],
  ['', 'en', 375],
  ['ko/', 'ko', 1440],
  ['ko/', 'ko', 375],
] as const)('the accessibility tree of /%s (%s) at %i px', (path, locale, width) => {
  let root: AxNode;
  let blocks: string[];
  let words: string;
  beforeAll(async () => {
    const { page, context } = await openPage(at.browser, { viewport: { width, height: 900 } });
    // The rows of a phone say less than the list over a wide picture: there the tables tell all.
    await page.goto(at.site.url + path + (width < 640 ? '#t=hierarchy' : ''));
    await hydrated(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      // What is far below is laid out, and told, only when a reader comes near.
      for (const part of document.querySelectorAll<HTMLElement>('main *, footer')) {
        if (getComputedStyle(part).contentVisibility === 'auto') {
          part.style.contentVisibility = 'visible';
        }
      }
    });
    await answered(page);
    root = await axTree(page);
    blocks = blocksOf(root);
    words = norm(wordsOf(root));
    await context.close();
  });

  // On the map the origin is where the lines begin; of the partners its table says what is reported.
  const ofPlaces = [dataset.origin, ...dataset.partners].map(({ id }) => `place ${id}`);
  const facts = factList(dataset, locale).map(({ name, texts: [first = '', ...others] }) => {
    const kept = name === `place ${dataset.origin.id}` ? [] : others.slice(1);
    return { name, texts: [first, ...(ofPlaces.includes(name) ? kept : others)] };
  });
  test.each(facts)('tells $name', ({ texts }) => {
    const wanted = texts.map((text) => spoken(text, locale));
    const closest = blocks
      .map((block) => wanted.filter((text) => !holds(block, text)))
      .reduce((best, next) => (next.length < best.length ? next : best), wanted);
    expect(closest).toEqual([]);
  });

  const names = new Map(
    [...dataset.entities, ...dataset.partners].map(({ id, name }) => [id, name[locale]]),
  );
  const once = [
    ...dataset.entities.map(({ id, summary }) => [`summary of ${id}`, summary[locale]]),
    [`note of ${dataset.team.id}`, dataset.team.note[locale]],
    ...dataset.claims.map(({ id, text }) => [`claim ${id}`, text[locale]]),
    ...dataset.context.map(({ id, text }) => [`context ${id}`, text[locale]]),
  ] as const;

  test('tells nothing twice', () => {
    const found = once.map(([name = '', text = '']) => ({
      name,
      told: times(words, text),
      held: shared(facts, text),
    }));
    expect(found.filter(({ told, held }) => told !== held)).toEqual([]);
    expect(found.every(({ held }) => held > 0)).toBe(true);
    expect(found.filter(({ held }) => held > 1).length).toBeLessThan(3);
  });

  test.runIf(width >= 640)('states each relation once, with both its ends', () => {
    const statements = allNodes(root)
      .filter(({ role }) => role === 'button' || role === 'row')
      .map(({ role, name, children }) =>
        norm(role === 'row' ? children.map((c) => wordsOf(c)).join(' ') : name),
      );
    const counts = dataset.relations.map(({ id, from, to, toWords, label }) => {
      const far = toWords ? [toWords[locale]] : to.map((end) => names.get(end) ?? end);
      const ends = [...from.map((end) => names.get(end) ?? end), ...far].map(norm);
      const stated = statements.filter(
        (words) =>
          words.startsWith(norm(label[locale])) && ends.every((end) => words.includes(end)),
      );
      return [id, stated.length];
    });
    expect(counts).toEqual(dataset.relations.map(({ id }) => [id, 1]));
  });

  test('has each picture as one named image, of which the map is described by its table', () => {
    const all = allNodes(root);
    const images = all.filter(({ role }) => /^(image|img|SvgRoot)$/.test(role));
    const names = all.flatMap(({ role, name }) => (/^figure$/i.test(role) && name ? [name] : []));
    expect(names).toHaveLength(2);
    const drawn = width < 640 ? names.slice(1) : names;
    expect(images.map(({ name }) => name)).toEqual(expect.arrayContaining(drawn));
    expect(images.every(({ name, children }) => name !== '' && children.length === 0)).toBe(true);
    const map = images.find(({ name }) => name === names[1]);
    expect(all.filter(({ role }) => role === 'table').map(({ name }) => name)).toContain(
      map?.description,
    );
    expect(allNodes(root).filter(({ role }) => /^(graphics|Svg)/.test(role))).toEqual([]);
  });
});
