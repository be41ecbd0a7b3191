import { faultsOf, type Fault } from './faults';

/** Ids that name nothing, two things, or the wrong thing. */
export const FAULTS_OF_IDS: readonly Fault[] = [
  ...faultsOf('duplicate id', [
    [
      'entity',
      [['/entities/3/id', 'watchers']],
      '/entities/5/id',
      /already used at \/entities\/3/,
      3,
    ],
    ['across kinds', [['/changes/0/id', 'china']], '/changes/0/id', /another id/],
    ['origin', [['/origin/id', 'party']], '/origin/id', /already used at \/entities\/6/],
    ['team', [['/team/id', 'contacts']], '/team/id', /already used/],
    ['claim', [['/claims/9/id', 'C18']], '/claims/9/id', /already used/, 4],
    [
      'part of a fact',
      [['/context/0/points/0/id', 'china']],
      '/context/0/points/0/id',
      /already used/,
    ],
    ['case', [['/context/0/id', 'Trade-2024']], '/context/2/id', /only in how it is written/, 2],
    ['width', [['/context/0/id', 'ｃｈｉｎａ']], '/context/0/id', /only in how it is written/, 2],
    ['trailing space', [['/context/0/id', 'china ']], '/context/0/id', /only in how/, 3],
  ]),
  ...faultsOf('dangling id', [
    [
      'line from',
      [['/relations/3/from/0', 'nobody']],
      '/relations/3/from/0',
      /not the id of an entity.*add/,
      2,
    ],
    ['line to', [['/relations/3/to/0', 'nobody']], '/relations/3/to/0', /not the id of an entity/],
    ['partner', [['/relations/8/to/0', 'nowhere']], '/relations/8/to/0', /not the id of a partner/],
    [
      'claim of entity',
      [['/entities/0/claimIds/0', 'C99']],
      '/entities/0/claimIds/0',
      /not the id of a claim/,
    ],
    [
      'claim of note',
      [['/entities/0/notes/0/claimIds/0', 'C99']],
      '/entities/0/notes/0/claimIds/0',
      /a claim/,
    ],
    [
      'claim of authority',
      [['/entities/2/authorityClaimIds/0', 'C99']],
      '/entities/2/authorityClaimIds/0',
      /a claim/,
    ],
    [
      'claim of partner',
      [['/partners/0/claimIds/0', 'C99']],
      '/partners/0/claimIds/0',
      /Correct the id/,
    ],
    [
      'claim of relation',
      [['/relations/3/claimIds/0', 'C99']],
      '/relations/3/claimIds/0',
      /a claim/,
    ],
    ['claim of origin', [['/origin/claimIds/0', 'C99']], '/origin/claimIds/0', /a claim/],
    ['claim of team', [['/team/claimIds/0', 'C99']], '/team/claimIds/0', /a claim/],
    ['entity of team', [['/team/entityIds/0', 'nobody']], '/team/entityIds/0', /an entity/],
    [
      'claim of change',
      [['/changes/0/before/claimIds/0', 'C99']],
      '/changes/0/before/claimIds/0',
      /a claim/,
    ],
    [
      'entity of change',
      [['/changes/0/entityIds/0', 'nobody']],
      '/changes/0/entityIds/0',
      /an entity/,
    ],
    ['paired claim', [['/claims/0/pairedWith', ['C99']]], '/claims/0/pairedWith/0', /a claim/],
    [
      'context source',
      [['/entities/7/contextSourceIds/0', 'a-book']],
      '/entities/7/contextSourceIds/0',
      /a source/,
    ],
    [
      'source of fact',
      [['/context/0/points/0/sourceIds/0', 'a-book']],
      '/context/0/points/0/sourceIds/0',
      /a source/,
    ],
  ]),
  ...faultsOf('paragraph that does not exist', [
    [
      'in the report',
      [['/claims/0/paragraphs/0', 'P13']],
      '/claims/0/paragraphs/0',
      /not the id of a paragraph/,
      2,
    ],
    [
      'in the list',
      [['/claims/5/paragraphs', ['P6', 'P5']]],
      '/claims/5/paragraphs/1',
      /a paragraph/,
    ],
  ]),
  ...faultsOf('wrong kind of end', [
    [
      'trade with an entity',
      [['/relations/8/to/0', 'lower-firms']],
      '/relations/8/to/0',
      /"entities", but a partner/,
    ],
    [
      'watch of a partner',
      [['/relations/3/to/0', 'china']],
      '/relations/3/to/0',
      /"partners", but an entity/,
    ],
    [
      'partner as the start',
      [['/relations/9/from/0', 'china']],
      '/relations/9/from/0',
      /an entity belongs here/,
    ],
    [
      'line from the origin',
      [['/relations/3/from/0', 'pyongyang']],
      '/relations/3/from/0',
      /"origin"/,
      2,
    ],
  ]),
];
