import { GONE } from './edit';
import { faultsOf, type Fault } from './faults';

const text = { en: 'Words', ko: '말' };
const belongs = (id: string, from: string, to: string) => ({
  id,
  kind: 'belongs_to',
  from: [from],
  to: [to],
  label: text,
  claimIds: ['C16'],
});

/** Relations that cannot be drawn. */
export const FAULTS_OF_GRAPH: readonly Fault[] = [
  ...faultsOf('cycle', [
    [
      'of two',
      [['/relations/11', belongs('back', 'party', 'room-39')]],
      '/relations/2/from/0',
      /circle: "room-39", "party"/,
    ],
    [
      'of three',
      [
        ['/relations/11', belongs('one', 'central-bodies', 'lower-firms')],
        ['/relations/12', belongs('two', 'lower-firms', 'covered-firms')],
      ],
      '/relations/1/from/0',
      /circle.*Remove/,
    ],
  ]),
  ...faultsOf('two parents', [
    [
      'in two relations',
      [['/relations/11', belongs('more', 'covered-firms', 'lower-firms')]],
      '/relations/11/from/0',
      /belongs to "lower-firms" and to "central-bodies".*Keep one/,
    ],
    [
      'in one relation',
      [['/relations/1/to/1', 'lower-firms']],
      '/relations/1/from/0',
      /Keep one parent/,
    ],
  ]),
  ...faultsOf('relation to itself', [
    [
      'belongs to itself',
      [['/relations/11', belongs('self', 'lower-firms', 'lower-firms')]],
      '/relations/11/to/0',
      /to itself/,
    ],
    [
      'among others',
      [['/relations/6/to/1', 'provincial-firms']],
      '/relations/6/to/1',
      /to itself.*Remove/,
    ],
  ]),
  ...faultsOf('same line twice', [
    [
      'copy',
      [['/relations/11', { ...belongs('copy', 'covered-firms', 'central-bodies') }]],
      '/relations/11/from/0',
      /already said at \/relations\/1/,
    ],
  ]),
  ...faultsOf('orphan', [
    ['entity', [['/relations/3', GONE]], '/entities/5', /No relation mentions.*Add/],
    ['partner', [['/relations/9/to/1', GONE]], '/partners/2', /No relation ends/],
    [
      'paragraph',
      [['/paragraphs/9', { id: 'P10', topic: text }]],
      '/paragraphs/9',
      /No claim comes/,
    ],
    ['source', [['/context/2/sourceIds/0', 'un-resolution']], '/sources/2', /Nothing rests on/],
  ]),
];
