import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/data/types';
import { layoutOrg } from '../../../src/hierarchy/layout/org';
import type { OrgLayout } from '../../../src/hierarchy/layout/orgLayout';
import type { Directive } from '../../../src/model/directive';
import { orgInput } from '../../../src/hierarchy/layout/orgInput';
import { TIMES } from '../../../src/model/view';
import { dataset, directive } from '../realDirective';
import { alone, silent } from '../sparseDirectives';
import { faultsOf, lostTexts, overlap, silenceFaults } from './orgFaults';
import { labelsIn } from './orgLabels';
import { wordFaults } from './wordFaults';

const SIZES = [
  { width: 960, shape: 'wide' },
  { width: 632, shape: 'wide' },
  { width: 556, shape: 'wide' },
] as const;
const CASES = SIZES.flatMap((size) =>
  TIMES.flatMap((when) => LOCALES.map((locale) => ({ size, when, locale }))),
);
type Case = (typeof CASES)[number];

const lay = (of: Directive, { size, when, locale }: Case): OrgLayout =>
  layoutOrg(orgInput(of, locale, when), { ...size, locale, labels: labelsIn(locale) });

/** All that is wrong with a directive's hierarchy in a case; badges and lines may meet where they are many. */
function allFaults(of: Directive, at: Case, hasMany = false): string[] {
  const layout = lay(of, at);
  const input = orgInput(of, at.locale, at.when);
  return [
    ...silenceFaults(input, layout),
    ...faultsOf(layout, at.locale),
    ...(hasMany ? [] : wordFaults(layout, at.locale)),
    ...lostTexts(input, labelsIn(at.locale), layout),
  ].map((fault) => `${at.size.width} ${at.when} ${at.locale}: ${fault}`);
}

/** Every word that a layout draws. */
function wordsOf({ nodes, granted, authorityLine, edges }: OrgLayout): string {
  return [
    ...nodes,
    ...(granted ? [granted] : []),
    ...(authorityLine ? [authorityLine] : []),
    ...edges,
  ]
    .flatMap((part) => part.texts.map(({ text }) => text))
    .join(' ');
}

const refusals = (locale: Locale): string[] => {
  const { before, notBelow, notGranted, stops, stopsNote } = labelsIn(locale);
  return [before, notBelow, stops, stopsNote, notGranted].map((text) => text.slice(0, 17));
};

it('lets nobody whose authority is not stated stand on hatched ground or below the line', () => {
  expect(CASES.flatMap((at) => allFaults(directive, at))).toEqual([]);
});

it('hatches the ground behind all that have none, and behind nobody else', () => {
  for (const at of CASES) {
    const { hatched, nodes } = lay(directive, at);
    const behind = nodes.filter(({ box }) => hatched.some((ground) => overlap(box, ground)));
    const zones = new Set(behind.map(({ zone }) => zone));
    expect([...zones].sort()).toEqual(at.when === 'before' ? ['below', 'granted'] : ['below']);
  }
});

describe('with every authority not stated', () => {
  it.each(CASES)(
    'draws no line, no hatching and no word of one: $size.width $when $locale',
    (at) => {
      const layout = lay(silent, at);
      // Nobody stands in a block, so that each relation has as many lines as it has ends.
      expect(allFaults(silent, at, true)).toEqual([]);
      expect(layout).toMatchObject({ authorityLine: null, hatched: [], zone: null, granted: null });
      for (const words of refusals(at.locale)) expect(wordsOf(layout)).not.toContain(words);
      // Of the time before no trade is reported, and those who are watched do not watch.
      if (at.when === 'before') expect(layout.nodes.flatMap(({ pills }) => pills)).toEqual([]);
      const watch =
        dataset.changes.find(({ id }) => id === 'watching')?.before.text[at.locale] ?? '';
      if (at.when === 'before') expect(wordsOf(layout).split(watch)).toHaveLength(2);
    },
  );
});

describe.each(dataset.entities.map(({ id }) => id))('with %s alone', (id) => {
  it('draws what is said of it and nothing else', () => {
    const one = alone(id);
    const authority = one.dataset.entities[0]?.authority;
    for (const at of CASES) {
      const layout = lay(one, at);
      expect(allFaults(one, at)).toEqual([]);
      expect(layout.nodes.map(({ entityId }) => entityId)).toEqual([id]);
      expect(layout.edges).toEqual([]);
      const isHatched =
        authority === 'not_granted' || (authority === 'granted' && at.when === 'before');
      expect(layout.hatched).toHaveLength(isHatched ? 1 : 0);
    }
  });
});

describe('the time before', () => {
  const at: Case = { size: SIZES[1], when: 'before', locale: 'en' };
  const without = (fact: string): Directive => ({
    ...directive,
    dataset: { ...dataset, changes: dataset.changes.filter(({ id }) => id !== fact) },
  });

  it('has the line over the granted only where their refusal is stated or implied', () => {
    const trade = dataset.changes.find(({ status }) => status === 'changed')?.id ?? '';
    const layout = lay(without(trade), at);
    expect(layout.authorityLine).toBeNull();
    expect(layout.hatched).toHaveLength(1);
    expect(allFaults(without(trade), at)).toEqual([]);
    expect(wordsOf(layout)).not.toMatch(/NO AUTHORITY|NOT ON THEIR OWN/);
  });

  it('says that a refusal is implied only where it is', () => {
    const changes = dataset.changes.map((change) => ({
      ...change,
      before: { ...change.before, basis: 'stated' as const },
    }));
    const stated = lay({ ...directive, dataset: { ...dataset, changes } }, at);
    expect(wordsOf(lay(directive, at))).toMatch(/\(IMPLIED\)/);
    expect(wordsOf(stated)).toMatch(/NO AUTHORITY OF.*THEIR OWN/);
    expect(wordsOf(stated)).not.toMatch(/implied/i);
  });

  it('says nothing of the excluded where nothing is said of them', () => {
    const lower = dataset.changes
      .filter(({ entityIds }) =>
        entityIds.some((id) => directive.entities.get(id)?.authority === 'not_granted'),
      )
      .map(({ id }) => id);
    const layout = lay(without(lower[0] ?? ''), at);
    expect(layout.hatched).toHaveLength(1);
    for (const { icons } of layout.nodes.filter(({ zone }) => zone === 'below')) {
      expect(icons.map(({ icon }) => icon)).toEqual(['unknown']);
    }
    expect(allFaults(without(lower[0] ?? ''), at)).toEqual([]);
  });
});
