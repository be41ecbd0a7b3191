import { faultsOf, type Fault } from './faults';

/** Countries, points and days that are not. */
export const FAULTS_OF_PLACES: readonly Fault[] = [
  ...faultsOf('unknown country', [
    ['partner', [['/partners/0/iso', '999']], '/partners/0/iso', /not the code.*ISO 3166-1/, 2],
    ['origin', [['/origin/iso', '410']], '/origin/iso', /not the code/],
    [
      'figures',
      [['/context/2/series/rows/0/iso', '000']],
      '/context/2/series/rows/0/iso',
      /not the code/,
    ],
    ['letters', [['/partners/0/iso', 'CHN']], '/partners/0/iso', /three digits/],
  ]),
  ...faultsOf('country twice', [
    [
      'partner',
      [['/partners/1/iso', '156']],
      '/partners/1/iso',
      /already stands at \/partners\/0/,
      2,
    ],
    ['origin', [['/origin/iso', '156']], '/partners/0/iso', /already stands at \/origin/],
    [
      'row',
      [['/context/2/series/rows/1/iso', '156']],
      '/context/2/series/rows/1/iso',
      /Remove one/,
    ],
  ]),
  ...faultsOf('point left at zero', [
    ['origin', [['/origin/lonLat', [0, 0]]], '/origin/lonLat', /zero, zero/],
    ['region', [['/partners/2/centre', [0, 0]]], '/partners/2/centre', /degrees east and north/],
  ]),
  ...faultsOf('date', [
    [
      '30 February',
      [['/sources/1/date', '2025-02-30']],
      '/sources/1/date',
      /not a date of the calendar/,
    ],
    ['29 February 2025', [['/updated', '2025-02-29']], '/updated', /YYYY-MM-DD/],
    ['month 13', [['/asOf', '2025-13']], '/asOf', /not a date/],
    ['words', [['/context/0/date', 'in autumn']], '/context/0/date', /"not established"/],
    [
      'span that ends early',
      [['/context/2/date', '2024-12/2024-01']],
      '/context/2/date',
      /is after/,
    ],
    ['span of three', [['/context/2/date', '2023/2024/2025']], '/context/2/date', /not a date/],
    [
      'read before it was written',
      [['/sources/1/accessed', '2016']],
      '/sources/1/date',
      /is after "2016"/,
    ],
    [
      'read after this version',
      [['/sources/0/accessed', '2026-07-01']],
      '/sources/0/accessed',
      /is after/,
    ],
    [
      'corrected after this version',
      [['/corrections/0/date', '2027']],
      '/corrections/0/date',
      /is after/,
    ],
    ['as of a later month', [['/asOf', '2026-07']], '/asOf', /Correct whichever/],
    [
      'day of the report guessed',
      [['/sources/0/date', '2025-04-31']],
      '/sources/0/date',
      /not a date/,
      2,
    ],
  ]),
];
