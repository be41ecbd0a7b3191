import { GONE } from './edit';
import { faultsOf, type Fault } from './faults';

const why = 'It is so.';
/** The fixture with one rule more, its last. */
const rule = (fields: object) => [['/policy/21', { id: 'one-more', why, ...fields }]] as const;
const AT = '/policy/21';
const patterns = { en: 'x', ko: '말' };

/** Rules that guard nothing, because they say what is not there. */
export const FAULTS_OF_RULES: readonly Fault[] = [
  ...faultsOf('rule with an unknown word', [
    ['type', rule({ type: 'never-do' }), `${AT}/type`, /"never-do" is not one.*Use only-to/],
    [
      'kind',
      rule({ type: 'own-claims', kinds: ['owns'] }),
      `${AT}/kinds/0`,
      /not a kind of relation/,
    ],
    [
      'branch',
      rule({ type: 'not-beneath', above: { branches: ['army'] } }),
      `${AT}/above/branches/0`,
      /not a branch.*Use state, party/,
    ],
    [
      'tier and status',
      rule({ type: 'tier-status', tier: 'top', statuses: ['maybe'] }),
      `${AT}/tier`,
      /"top" is not a tier.*Use centre/,
      2,
    ],
    [
      'level',
      rule({ type: 'level-at-most', kinds: ['watches'], level: 'fact' }),
      `${AT}/level`,
      /not a level/,
    ],
    [
      'speaker',
      rule({ type: 'only-on', kinds: ['watches'], speakers: ['nobody'] }),
      `${AT}/speakers/0`,
      /not a speaker/,
      2,
    ],
    [
      'nothing to rest on',
      rule({ type: 'only-on', kinds: ['watches'] }),
      AT,
      /refuses nothing.*"levels"/s,
    ],
    [
      'kinds of partner and start',
      rule({
        type: 'no-tie',
        between: [{ startOf: ['owns'] }, { partnerKinds: ['city'] }],
      }),
      `${AT}/between/1/partnerKinds/0`,
      /not a kind of partner/,
      2,
    ],
    ['topic', rule({ type: 'needs-context', topic: 'news' }), `${AT}/topic`, /not a topic/, 2],
    ['country', [['/policy/0/ends/iso/0', '999']], '/policy/0/ends/iso/0', /not the code/, 2],
    [
      'claims',
      rule({ type: 'paired', claimIds: ['C02', 'C98'] }),
      `${AT}/claimIds/1`,
      /"C98" is not the id of a claim/,
    ],
    [
      'entity',
      rule({ type: 'not-beneath', above: { entityIds: ['china'] } }),
      `${AT}/above/entityIds/0`,
      /"partners", but an entity/,
    ],
  ]),
  ...faultsOf('rule about fields that are not there', [
    [
      'part',
      rule({ type: 'never-say', in: [{ of: 'theme', fields: ['name'] }], patterns }),
      `${AT}/in/0/of`,
      /not a part of the file.*Use site, texts/,
    ],
    [
      'field',
      rule({ type: 'never-say', in: [{ of: 'steps', fields: ['title', 'words'] }], patterns }),
      `${AT}/in/0/fields/1`,
      /"words" is not a field of "steps".*Use title, sentence/,
    ],
    [
      'a day as a text',
      rule({ type: 'never-say', in: [{ of: 'sources', fields: ['date'] }], patterns }),
      `${AT}/in/0/fields/0`,
      /Use publisher/,
    ],
    [
      'a text as unknown',
      rule({ type: 'unknown', in: [{ of: 'steps', fields: ['title'] }] }),
      `${AT}/in/0/of`,
      /Use sources, context/,
    ],
    [
      'condition',
      rule({
        type: 'never-say',
        in: [{ of: 'entities', where: { colour: 'red' }, fields: ['name'] }],
        patterns,
      }),
      `${AT}/in/0/where/colour`,
      /told apart.*Use id, branch, tier/,
    ],
    [
      'value and id of a condition',
      rule({
        type: 'never-say',
        in: [
          { of: 'entities', where: { tier: 'top' }, fields: ['name'] },
          { of: 'entities', where: { id: 'nobody' }, fields: ['name'] },
        ],
        patterns,
      }),
      `${AT}/in/1/where/id`,
      /"nobody" is not an id under "entities"/,
      2,
    ],
  ]),
  ...faultsOf('pattern of a rule', [
    [
      'open group',
      [['/policy/17/patterns/en', '(a']],
      '/policy/17/patterns/en',
      /Unterminated group/,
    ],
    ['any text', [['/policy/16/patterns/ko', '말|']], '/policy/16/patterns/ko', /fits any text/],
    ['no Korean', [['/policy/15/patterns/ko', GONE]], '/policy/15/patterns/ko', /Korean/],
    ['blank', [['/policy/15/patterns/en', ' ']], '/policy/15/patterns/en', /blank/, 1],
    [
      'third language',
      [['/policy/15/patterns/fr', 'a']],
      '/policy/15/patterns/fr',
      /not a field of patterns/,
    ],
  ]),
  ...faultsOf('shape of a rule', [
    ['no reason', [['/policy/0/why', GONE]], '/policy/0/why', /the reason, one sentence/],
    ['no full stop', [['/policy/0/why', 'Because']], '/policy/0/why', /full stop/],
    ['no arguments', rule({ type: 'only-to' }), `${AT}/kinds`, /"kinds" is missing/, 2],
    [
      'the arguments of another type',
      [['/policy/0/topic', 'terms']],
      '/policy/0/topic',
      /not a field of a rule "only-to".*kinds, ends/,
    ],
    ['no ends', [['/policy/0/ends', {}]], '/policy/0/ends', /Write/, 1],
    [
      'three ends',
      [['/policy/5/between/2', { tiers: ['lower'] }]],
      '/policy/5/between',
      /too long/,
    ],
    ['no policy', [['/policy', GONE]], '/policy', /"policy" is missing.*empty list/],
    ['an id twice', [['/policy/1/id', 'trade-partners-named']], '/policy/1/id', /already used/],
    ['an id of a thing', [['/policy/0/id', 'china']], '/policy/0/id', /already used/],
  ]),
];
