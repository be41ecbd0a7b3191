import { GONE } from './edit';
import { faultsOf, type Fault } from './faults';

/** What rests on no evidence, or on evidence of the wrong kind. */
export const FAULTS_OF_EVIDENCE: readonly Fault[] = [
  ...faultsOf('report and context mixed', [
    ['two reports', [['/sources/1/kind', 'report']], '/sources/1/kind', /second source of kind/, 8],
    ['no report', [['/sources/0/kind', 'context']], '/sources', /No source is of kind "report"/, 2],
    [
      'context from the report',
      [['/context/0/points/0/sourceIds/0', 'the-report']],
      '/context/0/points/0/sourceIds/0',
      /not context/,
    ],
    [
      'mark from the report as context',
      [['/entities/7/contextSourceIds/0', 'the-report']],
      '/entities/7/contextSourceIds/0',
      /Rest it on claims/,
    ],
    [
      'act of the report from context',
      [
        ['/relations/3/claimIds', GONE],
        ['/relations/3/contextSourceIds', ['un-resolution']],
      ],
      '/relations/3/contextSourceIds',
      /rests on context/,
    ],
  ]),
  ...faultsOf('authority without evidence', [
    [
      'granted',
      [['/entities/2/authorityClaimIds', []]],
      '/entities/2/authorityClaimIds',
      /without a claim/,
    ],
    [
      'not granted',
      [['/entities/3/authorityClaimIds', []]],
      '/entities/3/authorityClaimIds',
      /Name the claim/,
    ],
    [
      'not stated',
      [['/entities/4/authorityClaimIds', ['C20']]],
      '/entities/4/authorityClaimIds',
      /Empty the list/,
    ],
    [
      'not applicable',
      [['/entities/0/authorityClaimIds', ['C02']]],
      '/entities/0/authorityClaimIds',
      /Empty/,
    ],
  ]),
  ...faultsOf('change without evidence', [
    [
      'described',
      [['/changes/0/before/claimIds', []]],
      '/changes/0/before/claimIds',
      /described without a claim/,
    ],
    [
      'not described',
      [['/changes/1/before/claimIds', ['C13']]],
      '/changes/1/before/claimIds',
      /not described, yet/,
    ],
    [
      'unchanged from what',
      [['/changes/1/status', 'unchanged']],
      '/changes/1/before/basis',
      /Describe both sides/,
    ],
  ]),
  ...faultsOf('contact drawn as permission', [
    [
      'contact claim',
      [['/relations/8/claimIds/0', 'C28']],
      '/relations/8/claimIds/0',
      /"may_trade_with" rests on "C28"/,
      2,
    ],
    [
      'summed up',
      [['/relations/8/claimIds/0', 'C02']],
      '/relations/8/claimIds/0',
      /said by "source"/,
      2,
    ],
    [
      'permission as contact',
      [['/relations/9/claimIds/0', 'C08']],
      '/relations/9/claimIds/0',
      /a claim of "may_trade_with".*no permission/,
      2,
    ],
    [
      'permission as scope',
      [['/relations/0/claimIds/0', 'C07']],
      '/relations/0/claimIds/0',
      /keep permissions/,
    ],
    [
      'directive as venture',
      [['/relations/10/claimIds/0', 'C16']],
      '/relations/10/claimIds/0',
      /only allows/,
    ],
  ]),
];
