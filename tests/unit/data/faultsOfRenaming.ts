import { faultsOf, type Fault } from './faults';

const renamed = (...pairs: readonly (readonly [from: string, to: string])[]) =>
  ['/renamed', pairs.map(([from, to]) => ({ from, to }))] as const;

/** Old ids that would lead nowhere, astray, or round in a circle. The fixture renames "prc" to "china". */
export const FAULTS_OF_RENAMING: readonly Fault[] = [
  ...faultsOf('renaming without an end', [
    ['nobody', [['/renamed/0/to', 'nobody']], '/renamed/0/to', /not an id of this file.*Write/],
    ['a claim', [['/renamed/0/to', 'C99']], '/renamed/0/to', /not an id of this file/],
    [
      'a fact',
      [['/renamed/0/to', 'trade-2024']],
      '/renamed/0/to',
      /under "context", where no link leads/,
    ],
  ]),
  ...faultsOf('old id in use', [
    ['entity', [['/renamed/0/from', 'party']], '/renamed/0/from', /at \/entities\/6\/id/],
    ['team', [['/renamed/0/from', 'negotiation-team']], '/renamed/0/from', /at \/team\/id/],
    ['source', [['/renamed/0/from', 'un-resolution']], '/renamed/0/from', /give the thing/],
    ['itself', [renamed(['china', 'china'])], '/renamed/0/from', /Remove the renaming/],
  ]),
  ...faultsOf('old id twice', [
    [
      'two ends',
      [renamed(['prc', 'china'], ['prc', 'russia'])],
      '/renamed/1/from',
      /already said at \/renamed\/0\/from.*Keep one/,
    ],
  ]),
  ...faultsOf('chain of renamings', [
    [
      'of two',
      [renamed(['zhongguo', 'prc'], ['prc', 'china'])],
      '/renamed/0/to',
      /itself an old id, which leads to "china".*present id/,
    ],
    ['to itself', [renamed(['prc', 'prc'])], '/renamed/0/to', /itself an old id/],
    ['circle', [renamed(['one', 'two'], ['two', 'one'])], '/renamed/1/to', /leads to "two"/, 2],
  ]),
  ...faultsOf('shape of a renaming', [
    ['no end', [['/renamed/0', { from: 'prc' }]], '/renamed/0/to', /"to" is missing.*the same/],
    ['more', [['/renamed/0/on', '2026']], '/renamed/0/on', /not a field of a renaming/],
    ['form', [['/renamed/0/from', 'The PRC']], '/renamed/0/from', /right form.*a link may name/],
    ['no list', [['/renamed', { prc: 'china' }]], '/renamed', /wrong type.*a list/],
  ]),
];
