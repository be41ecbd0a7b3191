import { GONE } from './edit';
import { faultsOf, type Fault } from './faults';

/** What the story names, and what the interface says of it. */
export const FAULTS_OF_VOCABULARY: readonly Fault[] = [
  ...faultsOf('topics', [
    ['the same topic twice', [['/topics/3/id', 'trade_figures']], '/topics/3/id', /trade_figures/],
    ['a topic that is nowhere', [['/context/2/topic', 'nothing']], '/context/2/topic', /nothing/],
    ['a topic without a label', [['/topics/0/label', GONE]], '/topics/0/label', /label/],
  ]),
  ...faultsOf('terms', [
    [
      'the same attribution twice',
      [['/attributions/3/id', 'describes']],
      '/attributions/3/id',
      /\/attributions has "describes"/,
    ],
    ['a tier that is nowhere', [['/entities/0/tier', 'above']], '/entities/0/tier', /above/],
    ['a branch that is nowhere', [['/entities/0/branch', 'army']], '/entities/0/branch', /army/],
    ['a tier at no side', [['/tiers/0/side', GONE]], '/tiers/0/side', /side/],
    ['a level without a label', [['/levels/0/label', GONE]], '/levels/0/label', /label/],
    ['a speaker that is nowhere', [['/claims/0/speaker', 'him']], '/claims/0/speaker', /him/],
    [
      'an attribution of a level that is nowhere',
      [['/attributions/1/levels/2', 'guess']],
      '/attributions/1/levels/2',
      /guess/,
    ],
    [
      'an attribution of a speaker that is nowhere',
      [['/attributions/0/speakers/1', 'him']],
      '/attributions/0/speakers/1',
      /him/,
    ],
    [
      'a level that has no line',
      [['/attributions/2/levels', ['expectation', 'interpretation']]],
      '/levels/4/id',
      /"opinion".*speakers/s,
    ],
    [
      'one stroke for two',
      [['/attributions/2/stroke', 'dashed']],
      '/attributions/2/stroke',
      /"dashed"/,
    ],
    [
      'the id of what rests on context',
      [['/attributions/3/id', 'context']],
      '/attributions/3/id',
      /context/,
    ],
  ]),
  ...faultsOf('kinds', [
    [
      'partners of the time before',
      [['/kinds/7/before', 'same']],
      '/kinds/7/before',
      /"has_contact_with".*not_said/s,
    ],
    [
      'words before partners where there are none',
      [['/kinds/0/lead', { en: 'With', ko: '상대' }]],
      '/kinds/0/lead',
      /"watches" joins entities.*role "arc"/s,
    ],
  ]),
  ...faultsOf('statuses', [
    ['no sign', [['/statuses/3/sign', GONE]], '/statuses/3/sign', /sign/],
    ['a sign that no chart knows', [['/statuses/3/sign', 'maybe']], '/statuses/3/sign', /unknown/],
    [
      'one sign for two',
      [['/statuses', (list: readonly object[]) => [...list, { ...list[0], id: 'also' }]]],
      '/statuses/4/sign',
      /"yes"/,
    ],
    [
      'a text that is left out',
      [['/statuses/1/texts/line', GONE]],
      '/statuses/1/texts',
      /"no".*line/,
    ],
    [
      'no texts',
      [['/statuses/2/texts', { note: { en: 'A', ko: '가' } }]],
      '/statuses/2/texts',
      /title/,
      3,
    ],
    [
      'a text that nothing shows',
      [['/statuses/2/texts/line', { en: 'A', ko: '가' }]],
      '/statuses/2/texts/line',
      /"unknown".*"no"/s,
    ],
    [
      'a name that nothing fills in',
      [['/statuses/0/texts/chart/en', 'All {firms} may']],
      '/statuses/0/texts/chart/en',
      /firms.*\{names\}/s,
    ],
  ]),
  ...faultsOf('kinds of relations', [
    ['an arc that does not say what it is', [['/kinds/7/arc', GONE]], '/kinds/7', /permission/],
    ['an arc without words on the map', [['/kinds/7/short', GONE]], '/kinds/7', /short/],
    ['a link that is a permission', [['/kinds/0/arc', 'permission']], '/kinds/0/arc', /entities/],
    [
      'a permission that tells of who has it',
      [['/kinds/6/tells/text/en', '{by} may trade with {names}']],
      '/kinds/6/tells/text/en',
      /by.*\{names\}/s,
    ],
    ['a role that is none', [['/kinds/0/role', 'line']], '/kinds/0/role', /parent, link/],
  ]),
  ...faultsOf('texts of the story', [
    ['a text that is left out', [['/texts/brand', GONE]], '/texts/brand', /brand/],
    [
      'a name that nothing fills in',
      [['/texts/map.title/en', 'With {countries}']],
      '/texts/map.title/en',
      /countries.*\{names\}/s,
    ],
    ['braces where none belong', [['/texts/brand/ko', '이름 {x}']], '/texts/brand/ko', /braces/],
    ['a text that no page has', [['/texts/more', { en: 'A', ko: '가' }]], '/texts/more', /more/],
  ]),
];
