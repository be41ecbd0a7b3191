import type { Dataset } from '../../../src/data/dataset';
import type { Claim, Entity, Relation } from '../../../src/data/types';
import { fixture } from './fixture';
import { some, text } from './fixtureEvidence';

const claim = (id: string, paragraph: string, level: Claim['level']): Claim => ({
  id,
  paragraphs: [paragraph],
  level,
  speaker: 'source',
  text: text(`What ${id} says`, `${id}의 내용`),
  hedge: some,
  notSaid: some,
});

const entity = (
  id: string,
  branch: Entity['branch'],
  tier: Entity['tier'],
  authority: Entity['authority'],
): Entity => ({
  id,
  name: text(`The ${id}`, `기관 ${id}`),
  koreanTerm: { term: '기관', basis: 'own' },
  branch,
  tier,
  authority,
  authorityClaimIds: authority === 'granted' || authority === 'not_granted' ? ['K1'] : [],
  notes: [],
  summary: some,
  claimIds: ['K1'],
});

const relation = (kind: Relation['kind'], from: string, to: string, claimId = 'K1'): Relation => ({
  id: `${from}-${kind.replaceAll('_', '-')}-${to}`,
  kind,
  from: [from],
  to: [to],
  label: some,
  claimIds: [claimId],
});

/**
 * A decree of another country, whole, and all that the rules of ours refuse: any country is permitted and in
 * contact, a party body is under the state and addressed, provinces are covered, the watch has a name, numbers
 * stand before, the report is signed, dated and found, and nothing is said from outside it.
 */
export const elsewhere = (): Dataset => ({
  ...fixture(),
  policy: [],
  site: {
    ...fixture().site,
    caveat: { title: some, short: some, text: text('A decree in print.', '인쇄된 법령.') },
  },
  sources: [
    {
      id: 'gazette',
      kind: 'report',
      publisher: text('The Gazette', '관보'),
      title: text('A decree', '법령'),
      date: '2026-02-03',
      url: 'https://gazette.example.org/decree',
      accessed: '2026-05-01',
      language: 'vi',
      confidence: 'high',
    },
  ],
  paragraphs: ['P1', 'P2', 'P40'].map((id) => ({ id, topic: some })),
  claims: [
    claim('K1', 'P1', 'directive'),
    claim('K2', 'P2', 'practice'),
    claim('K-annex-3', 'P40', 'editorial'),
  ],
  entities: [
    entity('cabinet', 'state', 'centre', 'not_applicable'),
    entity('trade-bureau', 'state', 'centre', 'not_applicable'),
    entity('party-firm', 'party', 'direct', 'granted'),
    entity('province-firms', 'state', 'province', 'granted'),
    entity('village-firms', 'not_stated', 'lower', 'not_granted'),
    {
      ...entity('inspectors', 'state', 'watch', 'not_applicable'),
      name: text('State Security Office', '국가보위국'),
    },
  ],
  origin: {
    id: 'capital',
    name: text('Hanoi', '하노이'),
    iso: '704',
    lonLat: [105.85, 21.03],
    claimIds: ['K1'],
    note: some,
  },
  partners: [
    { id: 'north', kind: 'country', iso: '408', name: some, note: some, claimIds: ['K1'] },
    {
      id: 'neighbour',
      kind: 'country',
      iso: '156',
      name: some,
      note: some,
      claimIds: ['K1', 'K2'],
    },
    {
      id: 'the-sea',
      kind: 'region',
      centre: [112, 15],
      reach: 9,
      name: some,
      note: some,
      claimIds: ['K1'],
    },
  ],
  team: {
    id: 'party-of-four',
    name: text('A team of four', '네 명의 협상단'),
    about: 4,
    note: some,
    claimIds: ['K1'],
    entityIds: ['party-firm'],
  },
  relations: [
    relation('directive_addressed_to', 'trade-bureau', 'party-firm'),
    relation('belongs_to', 'trade-bureau', 'cabinet'),
    relation('belongs_to', 'party-firm', 'trade-bureau'),
    relation('belongs_to', 'province-firms', 'trade-bureau'),
    relation('watches', 'inspectors', 'village-firms'),
    {
      ...relation('feared_to_impose_terms', 'province-firms', 'village-firms', 'K2'),
      toWords: text('Firms of villages', '마을 회사'),
    },
    relation('may_trade_with', 'party-firm', 'north'),
    relation('may_trade_with', 'province-firms', 'the-sea', 'K-annex-3'),
    relation('has_contact_with', 'party-firm', 'neighbour'),
    relation('joint_ventures_abroad', 'party-firm', 'neighbour', 'K2'),
  ],
  changes: [
    {
      id: 'teams',
      subject: some,
      status: 'changed',
      before: { text: text('Two people', '두 명'), claimIds: ['K2'], basis: 'stated' },
      under: { text: text('Four people', '네 명'), claimIds: ['K1'], basis: 'stated' },
      entityIds: ['party-firm'],
    },
  ],
  context: [],
  steps: [],
  corrections: [],
  renamed: [{ from: 'Annex3', to: 'K-annex-3' }],
});
