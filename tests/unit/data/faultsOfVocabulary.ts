import { GONE } from './edit';
import { faultsOf, type Fault } from './faults';

/** What the story names, and what the interface says of it. */
export const FAULTS_OF_VOCABULARY: readonly Fault[] = [
  ...faultsOf('topics', [
    ['the same topic twice', [['/topics/3/id', 'trade_figures']], '/topics/3/id', /trade_figures/],
    ['a topic that is nowhere', [['/context/2/topic', 'nothing']], '/context/2/topic', /nothing/],
    ['a topic without a label', [['/topics/0/label', GONE]], '/topics/0/label', /label/],
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
