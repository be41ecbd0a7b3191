import type { Dataset } from '../../../src/data/dataset';
import type { ContextFact } from '../../../src/data/contextFacts';
import type { Claim, LocalizedText } from '../../../src/data/types';

export const text = (en: string, ko: string): LocalizedText => ({ en, ko });
export const some = text('Some words', '어떤 말');

const claim = (
  id: string,
  paragraph: string,
  level: Claim['level'],
  speaker: Claim['speaker'],
  extra: Partial<Claim> = {},
): Claim => ({
  id,
  paragraphs: [paragraph],
  level,
  speaker,
  text: text(`What ${id} says`, `${id}의 내용`),
  hedge: text('As the report has it', '보도에 따르면'),
  notSaid: text('More than this', '그 이상의 것'),
  ...extra,
});

/** The report, then what gives context. */
export const sources: Dataset['sources'] = [
  {
    id: 'the-report',
    kind: 'report',
    publisher: text('Daily NK', 'Daily NK'),
    title: text('A title', '제목'),
    date: 'not established',
    url: null,
    accessed: '2026-05-01',
    language: 'en',
    confidence: 'high',
  },
  {
    id: 'un-resolution',
    kind: 'context',
    publisher: text('United Nations', '유엔'),
    title: text('결의 2375호', '결의 2375호'),
    date: '2017-09-11',
    url: 'https://www.un.org/securitycouncil/fr/s/res/2375-%282017%29',
    accessed: '2026-05-02',
    language: 'fr',
    confidence: 'high',
    note: some,
  },
  {
    id: 'trade-figures-2024',
    kind: 'context',
    publisher: text('KOTRA', 'KOTRA'),
    title: text('Trade in 2024', '2024년 무역'),
    date: '2025-07',
    url: 'https://www.segye.com/newsView/20250728514870',
    accessed: '2026-05',
    language: 'ko',
    confidence: 'medium',
  },
];

export const paragraphs: Dataset['paragraphs'] = [
  'P2',
  'P3',
  'P4',
  'P6',
  'P7',
  'P8',
  'P9',
  'P11',
  'P12',
].map((id) => ({
  id,
  topic: some,
}));

export const claims: readonly Claim[] = [
  claim('C02', 'P2', 'directive', 'source'),
  claim('C05', 'P3', 'directive', 'source', { pairedWith: ['C27'] }),
  claim('C07', 'P4', 'directive', 'directive'),
  claim('C08', 'P4', 'directive', 'directive'),
  claim('C09', 'P4', 'directive', 'directive'),
  claim('C13', 'P6', 'practice', 'source'),
  claim('C16', 'P7', 'directive', 'report'),
  claim('C17', 'P7', 'directive', 'report'),
  claim('C18', 'P8', 'expectation', 'source'),
  claim('C20', 'P9', 'opinion', 'unnamed'),
  claim('C23', 'P11', 'interpretation', 'source'),
  claim('C24', 'P11', 'practice', 'source', { pairedWith: ['C23'] }),
  claim('C27', 'P12', 'interpretation', 'source'),
  claim('C28', 'P12', 'practice', 'source'),
  claim('C29', 'P12', 'practice', 'source'),
  claim('C30', 'P12', 'practice', 'source'),
];

export const context: readonly ContextFact[] = [
  {
    id: 'ventures-barred',
    topic: 'un_measures',
    date: '2017-09-11',
    title: some,
    text: some,
    points: [{ id: 'ventures-new', label: some, text: some, sourceIds: ['un-resolution'] }],
    sourceIds: ['un-resolution'],
    confidence: 'high',
  },
  {
    id: 'less-latitude',
    topic: 'later_reporting',
    date: 'not established',
    title: some,
    text: some,
    sourceIds: ['un-resolution'],
    confidence: 'medium',
  },
  {
    id: 'trade-2024',
    topic: 'trade_figures',
    date: '2023-01-01/2024-12-31',
    title: some,
    text: some,
    sourceIds: ['trade-figures-2024'],
    confidence: 'high',
    series: {
      name: some,
      unit: text('USD million', '백만 달러'),
      rows: [
        { label: text('China', '중국'), value: 2640.87, iso: '156' },
        { label: text('Others', '나머지'), value: 55.24 },
      ],
    },
  },
];
