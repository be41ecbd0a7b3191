import { GONE } from './edit';
import { faultsOf, type Fault } from './faults';

const step = {
  id: 'one-step-more',
  title: { en: 'One more', ko: '하나 더' },
  sentence: { en: 'Words', ko: '말' },
  claimIds: ['C16'],
  view: { lit: { authorities: ['granted'] }, when: 'under', mode: 'globe', first: 'hierarchy' },
};

/** A step that cannot be told. Step 0 is under the directive, step 1 before it. */
export const FAULTS_OF_STEPS: readonly Fault[] = [
  ...faultsOf('step without words', [
    ['no Korean title', [['/steps/0/title/ko', GONE]], '/steps/0/title/ko', /Korean/],
    ['no English sentence', [['/steps/0/sentence/en', GONE]], '/steps/0/sentence/en', /English/],
    [
      'a sentence that no bar has room for',
      [['/steps/0/sentence/en', 'word '.repeat(30).trim()]],
      '/steps/0/sentence/en',
      /110/,
    ],
    [
      'a Korean title that no button has room for',
      [['/steps/0/title/ko', '가'.repeat(15)]],
      '/steps/0/title/ko',
      /14/,
    ],
    [
      'a named agency',
      [['/steps/0/sentence/ko', '보위부가 본다']],
      '/steps/0/sentence/ko',
      /agency/,
    ],
    [
      'a number for the time before',
      [['/steps/1/sentence/en', 'Teams of 5 were sent']],
      '/steps/1/sentence/en',
      /number for the time before/,
    ],
  ]),
  ...faultsOf('step that rests on nothing there', [
    ['claim', [['/steps/0/claimIds/3', 'C99']], '/steps/0/claimIds/3', /a claim/],
    ['no claim', [['/steps/0/claimIds', []]], '/steps/0/claimIds', /at least one claim/],
    ['context', [['/steps/0/contextIds/0', 'gone']], '/steps/0/contextIds/0', /a context fact/],
    [
      'one of a pair',
      [['/steps/1/claimIds', ['C16', 'C24']]],
      '/steps/1/claimIds/1',
      /not on "C23".*paired.*both/,
    ],
    [
      'a mark that its claims are not about',
      [['/steps/0/view/lit/entityIds', ['ministry']]],
      '/steps/0/view/lit/entityIds/0',
      /"ministry".*none of its claims/,
    ],
  ]),
  ...faultsOf('step with a view that is not there', [
    ['time', [['/steps/0/view/when', 'after']], '/steps/0/view/when', /under/],
    ['map', [['/steps/0/view/mode', 'cube']], '/steps/0/view/mode', /globe/],
    ['chart', [['/steps/0/view/first', 'graph']], '/steps/0/view/first', /hierarchy/],
    ['no view', [['/steps/0/view', GONE]], '/steps/0/view', /view/],
    ['unknown key', [['/steps/0/view/zoom', 2]], '/steps/0/view/zoom', /zoom/],
  ]),
  ...faultsOf('step that lights what is not there', [
    ['nothing', [['/steps/0/view/lit', {}]], '/steps/0/view/lit', /at least one list/, 2],
    [
      'entity',
      [['/steps/0/view/lit/entityIds', ['gone']]],
      '/steps/0/view/lit/entityIds/0',
      /entity/,
    ],
    [
      'relation',
      [['/steps/0/view/lit/relationIds/0', 'gone']],
      '/steps/0/view/lit/relationIds/0',
      /relation/,
    ],
    [
      'place',
      [['/steps/0/view/lit/placeIds/0', 'gone']],
      '/steps/0/view/lit/placeIds/0',
      /a place/,
    ],
    [
      'an entity as a place',
      [['/steps/0/view/lit/placeIds/0', 'ministry']],
      '/steps/0/view/lit/placeIds/0',
      /a place/,
      2,
    ],
    [
      'an authority that no chart shows',
      [['/steps/0/view/lit/authorities', ['not_applicable']]],
      '/steps/0/view/lit/authorities/0',
      /not_applicable.*"none"/,
    ],
  ]),
  ...faultsOf('step that lights what is not drawn', [
    [
      'a place before',
      [['/steps/1/view/lit/placeIds', ['negotiation-team']]],
      '/steps/1/view/lit/placeIds/0',
      /not drawn in the view "before"/,
    ],
    [
      'a relation before',
      [
        ['/steps/1/view/lit/relationIds/1', 'collaboration'],
        ['/steps/1/claimIds/3', 'C18'],
      ],
      '/steps/1/view/lit/relationIds/1',
      /"collaboration", which is not drawn/,
    ],
    [
      'nothing on the chart that comes first',
      [['/steps/1/view/first', 'map']],
      '/steps/1/view/first',
      /"map" comes first, but the step lights nothing on it/,
    ],
    [
      'an authority that nobody has',
      [
        ['/entities/3/authority', 'not_stated'],
        ['/entities/3/authorityClaimIds', []],
        ['/steps/1/view/lit/authorities', ['not_granted']],
      ],
      '/steps/1/view/lit/authorities/0',
      /No entity has the authority "not_granted"/,
    ],
  ]),
  ...faultsOf('too many steps', [
    [
      'ten',
      [['/steps', Array.from({ length: 10 }, (_, i) => ({ ...step, id: `step-${i}` }))]],
      '/steps',
      /at most 9/,
    ],
    ['an id twice', [['/steps/1/id', 'first-step']], '/steps/1/id', /already used/],
  ]),
];
