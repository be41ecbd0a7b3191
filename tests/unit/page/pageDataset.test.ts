import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import { LOCALES } from '../../../src/data/types';
import { embedDataset, pageDataset } from '../../../src/page/pageDataset';
import { textsOf } from '../../../src/page/textsOf';
import { dataset } from '../realDirective';

const [report] = dataset.claims;
const sizeOf = (value: unknown): number => JSON.stringify(value).length;

// What the interface says of the story stands among the page's messages; the rules are for the check alone.
// So do the labels of kinds, and what only the server says of them.
const without = <T extends object>(from: T, ...keys: readonly string[]): T =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key))) as T;
const kinds = dataset.kinds.map((kind) => ({
  ...without(kind, 'short', 'tells', 'unsaid'),
  label: { en: '', ko: '' },
  inverse: { en: '', ko: '' },
}));
// So are those of all else that it sorts by.
const apart = {
  ...without(dataset, 'policy'),
  texts: {},
  kinds,
  statuses: dataset.statuses.map(({ id, sign }) => ({ id, sign })),
  tiers: dataset.tiers.map(({ id, side }) => ({ id, side })),
  branches: dataset.branches.map(({ id, side }) => ({ id, side })),
  levels: [],
  speakers: [],
  attributions: dataset.attributions.map(({ stroke, levels, speakers }) => ({
    stroke,
    levels,
    speakers,
  })),
};

describe.each(LOCALES)('the dataset of a page in %s', (locale) => {
  const cut = pageDataset(dataset, locale);
  const other = locale === 'en' ? 'ko' : 'en';

  test('says all that the dataset says in its language, in the same order', () => {
    expect(textsOf(cut, locale)).toEqual(textsOf(apart, locale));
  });

  test('keeps both languages of what is searched', () => {
    expect(cut.paragraphs).toEqual(dataset.paragraphs);
    const names = (of: Dataset) =>
      [...of.entities, ...of.partners, of.origin, ...(of.team ? [of.team] : [])].map(
        ({ name }) => name,
      );
    expect(names(cut)).toEqual(names(dataset));
    expect(cut.claims.map(({ text }) => text)).toEqual(dataset.claims.map(({ text }) => text));
    const aliases = (of: Dataset) => of.entities.map((entity) => entity.aliases);
    expect(aliases(cut)).toEqual(aliases(dataset));
  });

  test('carries no other text of the other language', () => {
    const { hedge } = report ?? {};
    expect(hedge?.[other]).toBeTruthy();
    expect(JSON.stringify(cut)).not.toContain(hedge?.[other]);
    for (const { text } of dataset.context) {
      expect(JSON.stringify(cut)).not.toContain(text[other]);
    }
    for (const { summary } of cut.entities) expect(summary[other]).toBe(summary[locale]);
  });

  test('keeps ids, numbers, lists and dates, and changes no one else’s copy', () => {
    const before = JSON.stringify(dataset);
    const withoutText = (of: unknown): unknown =>
      JSON.parse(
        JSON.stringify(of, (key, value: unknown) =>
          LOCALES.some((one) => one === key) && typeof value === 'string' ? '' : value,
        ),
      );
    expect(withoutText(cut)).toEqual(withoutText(apart));
    expect(JSON.stringify(dataset)).toBe(before);
    expect(sizeOf(cut)).not.toBe(sizeOf(apart));
  });
});

describe.each(LOCALES)('the dataset of an embed in %s', (locale) => {
  const map = embedDataset(dataset, locale, ['map']);
  const hierarchy = embedDataset(dataset, locale, ['hierarchy']);
  // Every fact of a card: what a mark rests on, and all of its claims.
  const facts = ({ claims, entities, relations, partners, origin, team }: Dataset) => ({
    claims: claims.map(({ text, hedge, notSaid, ...rest }) => [
      rest,
      [text, hedge, notSaid].map((words) => words[locale]),
    ]),
    entities: entities.map(({ notes, short, summary, koreanTerm, ...rest }) => ({
      ...rest,
      short: short?.[locale],
      koreanTerm,
      name: rest.name[locale],
      aliases: null,
      rests: notes.map(({ claimIds }) => claimIds),
      silent: typeof summary[locale],
    })),
    relations: relations.map(({ label, toWords, ...rest }) => [
      rest,
      label[locale],
      toWords?.[locale],
    ]),
    places: [...partners, origin, ...(team ? [team] : [])].map(({ name, note, ...rest }) => [
      rest,
      name[locale],
      note[locale],
    ]),
  });

  test('holds every fact that a card or the map may say', () => {
    expect(facts(map)).toEqual(facts(dataset));
    expect(facts(hierarchy)).toEqual(facts(dataset));
  });

  test('holds the words of entities for the hierarchy only', () => {
    const words = (of: Dataset) =>
      of.entities.flatMap(({ notes, summary }) => [summary, ...notes.map(({ text }) => text)]);
    expect(words(hierarchy).map((text) => text[locale])).toEqual(
      words(dataset).map((text) => text[locale]),
    );
    expect(new Set(words(map).map((text) => text[locale]))).toEqual(new Set(['']));
  });
});
