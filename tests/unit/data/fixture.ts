import directive from '../../../data/directive.json' with { type: 'json' };
import type { Dataset, StoryTexts } from '../../../src/data/dataset';
import type { Rule } from '../../../src/data/policy';
import type { Entity } from '../../../src/data/types';
import { STORY_TEXTS } from '../../../src/data/storyTexts';
import { dataset } from '../realDirective';
import { claims, context, paragraphs, some, sources, text } from './fixtureEvidence';
import { changes, relations } from './fixtureRelations';
import { terms } from './fixtureTerms';

/** Country codes of a map small enough for these tests. */
export const ISO = new Set(['156', '408', '643', '704']);

const entity = (
  id: string,
  place: Pick<Entity, 'branch' | 'tier' | 'authority'>,
  claimIds: readonly string[],
  authorityClaimIds: readonly string[] = [],
): Entity => ({
  id,
  name: text(`The ${id}`, `기관 ${id}`),
  koreanTerm: { term: '무역회사', basis: 'sourced' },
  ...place,
  authorityClaimIds,
  notes: [{ text: some, claimIds }],
  summary: some,
  claimIds,
});

/** Every text about the story, with each of its names in it. */
const storyTexts = Object.fromEntries(
  Object.entries(STORY_TEXTS).map(([key, names]) => {
    const put = names.map((name: string) => ` {${name}}`).join('');
    return [key, text(`Some words${put}`, `어떤 말${put}`)];
  }),
) as unknown as StoryTexts;

/** A small dataset that is right in every respect and holds at least one thing of every kind. */
export const fixture = (): Dataset => ({
  format: 2,
  version: '1.0.0',
  updated: '2026-06-30',
  asOf: '2026-06',
  // The rules of the site's own dataset: what they refuse there they refuse here.
  policy: directive.policy as readonly Rule[],
  ...terms,
  site: {
    slug: 'fixture',
    kicker: some,
    headline: some,
    standfirst: some,
    description: some,
    caveat: {
      title: text('One source', '소식통 한 명'),
      short: some,
      text: text('One anonymous source.', '익명 소식통 한 명.'),
    },
    sourceLine: some,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  texts: storyTexts,
  topics: [
    { id: 'un_measures', label: some, beside: 'changes' },
    { id: 'later_reporting', label: some, open: true, beside: 'caveat' },
    { id: 'trade_figures', label: some },
    { id: 'terms', label: some },
  ],
  kinds: dataset.kinds,
  sources,
  paragraphs,
  claims,
  entities: [
    entity('ministry', { branch: 'state', tier: 'centre', authority: 'not_applicable' }, ['C02']),
    entity('central-bodies', { branch: 'state', tier: 'centre', authority: 'not_applicable' }, [
      'C02',
    ]),
    entity(
      'covered-firms',
      { branch: 'state', tier: 'direct', authority: 'granted' },
      ['C16'],
      ['C16'],
    ),
    entity(
      'lower-firms',
      { branch: 'not_stated', tier: 'lower', authority: 'not_granted' },
      ['C17'],
      ['C17'],
    ),
    entity(
      'provincial-firms',
      { branch: 'not_stated', tier: 'province', authority: 'not_stated' },
      ['C20'],
    ),
    entity('watchers', { branch: 'not_stated', tier: 'watch', authority: 'not_applicable' }, [
      'C24',
    ]),
    entity('party', { branch: 'party', tier: 'centre', authority: 'not_applicable' }, ['C27']),
    {
      id: 'room-39',
      name: text('Room 39', '39호실'),
      koreanTerm: { term: '39호실', basis: 'sourced' },
      aliases: { en: ['Office 39'], ko: ['노동당 39호실'] },
      branch: 'party',
      tier: 'direct',
      authority: 'not_stated',
      authorityClaimIds: [],
      notes: [],
      summary: some,
      contextSourceIds: ['un-resolution'],
    },
  ],
  origin: {
    id: 'pyongyang',
    name: text('Pyongyang', '평양'),
    iso: '408',
    lonLat: [125.75, 39.02],
    claimIds: ['C02'],
    note: some,
  },
  partners: [
    { id: 'china', kind: 'country', iso: '156', name: some, note: some, claimIds: ['C07'] },
    {
      id: 'russia',
      kind: 'country',
      iso: '643',
      anchor: [40, 56],
      name: some,
      note: some,
      claimIds: ['C08'],
    },
    {
      id: 'middle-east',
      kind: 'region',
      centre: [46, 29],
      reach: 13,
      name: some,
      note: some,
      claimIds: ['C29'],
    },
    { id: 'friendly-nations', kind: 'class', name: some, note: some, claimIds: ['C09'] },
  ],
  team: {
    id: 'negotiation-team',
    name: text('A team of about ten', '열 명 안팎의 협상단'),
    about: 10,
    note: some,
    claimIds: ['C13'],
    entityIds: ['covered-firms'],
  },
  relations,
  changes,
  context,
  steps: [
    {
      id: 'first-step',
      title: text('Who works with whom', '누가 누구와'),
      sentence: some,
      claimIds: ['C09', 'C16', 'C30'],
      contextIds: ['less-latitude'],
      view: {
        lit: { relationIds: ['ventures'], placeIds: ['friendly-nations'] },
        when: 'under',
        mode: 'globe',
        first: 'map',
      },
    },
    {
      id: 'second-step',
      title: text('Before', '이전'),
      sentence: some,
      claimIds: ['C16', 'C23', 'C24'],
      view: {
        lit: { relationIds: ['covered-under-bodies'], authorities: ['granted'] },
        when: 'before',
        mode: 'flat',
        first: 'hierarchy',
      },
    },
  ],
  corrections: [{ date: '2026-06-30', version: '1.0.0', text: some }],
  renamed: [{ from: 'prc', to: 'china' }],
});
