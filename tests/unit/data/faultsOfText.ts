import { faultsOf, type Fault } from './faults';

const at = '/site/headline/en';
const url = '/sources/1/url';

/** How texts are written, and where addresses lead. */
export const FAULTS_OF_TEXT: readonly Fault[] = [
  ...faultsOf('wrong language', [
    ['English for Korean', [['/claims/0/text/ko', 'Trade']], '/claims/0/text/ko', /no Hangul/],
    ['number for Korean', [['/relations/0/label/ko', '10']], '/relations/0/label/ko', /in Korean/],
    ['Korean for English', [['/claims/0/text/en', '무역']], '/claims/0/text/en', /Hangul outside/],
    [
      'Korean term without Hangul',
      [['/entities/0/koreanTerm/term', 'muyok']],
      '/entities/0/koreanTerm/term',
      /in Hangul/,
    ],
  ]),
  ...faultsOf('another name inside a sentence', [
    ['other words', [['/entities/0/inText', 'the firms']], '/entities/0/inText', /nothing but/],
    ['no words', [['/entities/0/inText', ' ']], '/entities/0/inText', /blank/],
  ]),
  ...faultsOf('invisible or reordering character', [
    ['override', [[at, 'a\u202Eb']], at, /reorders text.*Remove/],
    ['isolate', [[at, 'a\u2066b']], at, /reorders text/],
    ['mark', [[at, 'a\u200Fb']], at, /reorders text/],
    ['zero-width space', [[at, 'a\u200Bb']], at, /invisible/],
    ['joiner between letters', [[at, 'a\u200Db']], at, /invisible/],
    ['byte order mark', [[at, 'a\uFEFFb']], at, /invisible/],
    ['soft hyphen', [[at, 'a\u00ADb']], at, /invisible/],
    ['Hangul filler', [['/site/headline/ko', '가\u3164나']], '/site/headline/ko', /invisible/],
    ['tag', [[at, 'a\u{E0041}b']], at, /invisible/],
    [
      'in an alias',
      [['/entities/7/aliases/en/0', 'Office\u200B39']],
      '/entities/7/aliases/en/0',
      /invisible/,
    ],
  ]),
  ...faultsOf('control or private character', [
    ['line break', [[at, 'a\nb']], at, /line break/],
    ['tab', [[at, 'a\tb']], at, /one line/],
    ['delete', [[at, 'a\u007Fb']], at, /control character/],
    ['line separator', [[at, 'a\u2028b']], at, /line break/],
    ['private use', [[at, 'a\uE000b']], at, /without a meaning/],
    ['replacement', [[at, 'a\uFFFDb']], at, /intended one/],
    ['noncharacter', [[at, 'a\uFDD0b']], at, /without a meaning/],
  ]),
  ...faultsOf('space or Unicode form', [
    ['space before', [[at, ' Words']], at, /Remove the space/],
    ['space after', [['/site/headline/ko', '말 ']], '/site/headline/ko', /starts or ends/],
    [
      'decomposed Hangul',
      [['/site/headline/ko', '한글'.normalize('NFD')]],
      '/site/headline/ko',
      /NFC/,
    ],
    ['decomposed Latin', [[at, 'cafe\u0301']], at, /NFC/],
    ['look-alike letters', [[at, 'R\u043Eom 39']], at, /two scripts/],
  ]),
  ...faultsOf('address', [
    ['http', [[url, 'http://example.org/']], url, /https:/, 2],
    ['script', [[url, 'javascript:alert(1)']], url, /https:/, 2],
    ['data', [[url, 'data:text/html,x']], url, /https:/, 2],
    ['no scheme', [[url, '//example.org/']], url, /https:/, 2],
    ['relative', [[url, '/page']], url, /https:/, 2],
    ['user name', [[url, 'https://www.un.org@example.org/']], url, /user name/],
    ['not ASCII', [[url, 'https://\u0435xample.org/']], url, /not ASCII/, 2],
    ['punycode', [[url, 'https://xn--xample-9uf.org/']], url, /may look like another/],
    ['backslash', [[url, 'https://example.org\\@un.org']], url, /percent-encoded/],
    ['space', [[url, 'https://example.org/a b']], url, /space/, 2],
    ['no host', [[url, 'https://localhost/']], url, /no public host/],
    ['number', [[url, 'https://127.0.0.1/']], url, /no public host/],
    ['port', [[url, 'https://example.org:99999/']], url, /cannot be read/],
    ['markup', [[url, 'https://example.org/<b>']], url, /percent-encoded/],
    ['licence', [['/site/licence/url', 'https://a@b.org/']], '/site/licence/url', /Copy the full/],
  ]),
];
