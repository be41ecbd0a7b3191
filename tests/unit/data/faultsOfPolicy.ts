import { GONE } from './edit';
import { faultsOf, type Fault } from './faults';

const text = { en: 'Words', ko: '말' };
const line = (kind: string, from: string, to: string, claimId: string) => ({
  id: 'one-line-more',
  kind,
  from: [from],
  to: [to],
  label: text,
  claimIds: [claimId],
});
const vietnam = {
  id: 'vietnam',
  kind: 'country',
  iso: '704',
  name: text,
  note: text,
  claimIds: ['C09'],
};

/** What the report does not say and the charts must not claim. Entity 5 watches, 7 is of the party. */
export const FAULTS_OF_POLICY: readonly Fault[] = [
  ...faultsOf('country that the report does not name', [
    [
      'permitted',
      [
        ['/partners/4', vietnam],
        ['/relations/8/to/1', 'vietnam'],
      ],
      '/relations/8/to/1',
      /only China and Russia.*Remove/,
    ],
    ['renumbered', [['/partners/0/iso', '704']], '/relations/7/to/0', /only China and Russia/],
    ['region permitted', [['/relations/8/to/1', 'middle-east']], '/relations/8/to/1', /as a class/],
    ['contact', [['/relations/9/to/2', 'china']], '/relations/9/to/2', /with Russia and a region/],
    ['venture placed', [['/relations/10/to/0', 'russia']], '/relations/10/to/0', /no place/],
    [
      'venture in a region',
      [['/relations/10/to/0', 'middle-east']],
      '/relations/10/to/0',
      /without a place/,
    ],
  ]),
  ...faultsOf('report that the citations say was not found', [
    [
      'address',
      [['/sources/0/url', 'https://www.dailynk.com/english/a/']],
      '/sources/0/url',
      /citations say/,
    ],
    ['day', [['/sources/0/date', '2025-04-10']], '/sources/0/date', /citations say/],
  ]),
  ...faultsOf('party body tied to the ministry', [
    [
      'watched',
      [['/relations/11', line('watches', 'ministry', 'room-39', 'C24')]],
      '/relations/11/to/0',
      /joins "ministry" and "room-39".*the issuing ministry/,
    ],
    [
      'collaborating',
      [['/relations/11', line('indirect_collaboration', 'room-39', 'ministry', 'C18')]],
      '/relations/11/to/0',
      /no tie/,
    ],
    ['addressed', [['/relations/0/to/1', 'room-39']], '/relations/0/to/1', /does not say that/, 2],
    [
      'permitted',
      [['/relations/7/from/1', 'room-39']],
      '/relations/7/from/1',
      /starts from "room-39".*does not say/,
    ],
    [
      'under the state',
      [
        ['/relations/2/to/0', 'lower-firms'],
        ['/relations/11', line('belongs_to', 'lower-firms', 'central-bodies', 'C17')],
      ],
      '/relations/2/from/0',
      /beneath "central-bodies", by way of "lower-firms".*under a state body/,
    ],
  ]),
  ...faultsOf('firms under the issuing ministry', [
    ['covered', [['/relations/1/to/0', 'ministry']], '/relations/1/from/0', /only issues/, 2],
  ]),
  ...faultsOf('provincial authority', [
    [
      'granted',
      [
        ['/entities/4/authority', 'granted'],
        ['/entities/4/authorityClaimIds', ['C16']],
      ],
      '/entities/4/authority',
      /leaves open/,
    ],
    [
      'refused',
      [
        ['/entities/4/authority', 'not_granted'],
        ['/entities/4/authorityClaimIds', ['C17']],
      ],
      '/entities/4/authority',
      /Use "not_stated"/,
    ],
  ]),
  ...faultsOf('fear or hope as fact', [
    [
      'collaboration',
      [['/relations/5/claimIds/0', 'C17']],
      '/relations/5/claimIds/0',
      /"directive".*expects/,
    ],
    ['terms', [['/relations/6/claimIds/0', 'C24']], '/relations/6/claimIds/0', /"practice"/],
    ['purpose', [['/relations/4/claimIds/0', 'C16']], '/relations/4/claimIds/0', /interprets it/],
  ]),
  ...faultsOf('number for the time before', [
    [
      'digits',
      [['/changes/0/before/text/en', 'At most 5']],
      '/changes/0/before/text/en',
      /gives no number/,
    ],
    [
      'words',
      [['/changes/0/before/text/en', 'Teams of five people']],
      '/changes/0/before/text/en',
      /Remove the number/,
    ],
    [
      'Korean',
      [['/changes/0/before/text/ko', '다섯 명까지']],
      '/changes/0/before/text/ko',
      /gives no number/,
    ],
  ]),
  ...faultsOf('named agency', [
    [
      'name',
      [['/entities/5/name/en', 'Ministry of State Security']],
      '/entities/5/name/en',
      /names none/,
    ],
    [
      'Korean term',
      [['/entities/5/koreanTerm/term', '국가보위성']],
      '/entities/5/koreanTerm/term',
      /security agencies/,
    ],
    [
      'alias',
      [['/entities/5/aliases', { en: [], ko: ['사회안전성'] }]],
      '/entities/5/aliases/ko/0',
      /names none/,
    ],
  ]),
  ...faultsOf('claim without its balance', [
    ['C05', [['/claims/1/pairedWith', GONE]], '/claims/1', /"C27".*Name "C27" in "pairedWith"/],
    ['C23', [['/claims/11/pairedWith', GONE]], '/claims/10', /"C24"/],
  ]),
  ...faultsOf('caveat', [
    ['English', [['/site/caveat/text/en', 'One source.']], '/site/caveat/text/en', /anonymous/],
    [
      'Korean',
      [['/site/caveat/text/ko', '소식통 한 명.']],
      '/site/caveat/text/ko',
      /one anonymous source/,
    ],
  ]),
  ...faultsOf('context that must be there', [
    ['later reporting', [['/context/1/topic', 'terms']], '/context', /"later_reporting".*Add/],
    ['UN measures', [['/context/0/topic', 'terms']], '/context', /"un_measures"/],
  ]),
];
