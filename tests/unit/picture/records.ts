import type { Locale } from '../../../src/data/types';
import { pictureRecord, type PictureRecord } from '../../../src/picture/pictureRecord';
import { chartText } from '../../../src/figure/chartText';
import { subjectOf } from './subjects';
import type { PictureSubject } from '../../../src/picture/pictureSubject';

/** The record of a picture of the real dataset, with the words that the page has under its chart. */
export function recordOf(locale: Locale, rest: Partial<PictureSubject> = {}): PictureRecord {
  const subject = subjectOf(locale, rest);
  const { chart, directive, t } = subject;
  const { shows, standsOut, uncertain } = chartText(chart, directive, locale, t);
  return pictureRecord(subject, [shows, standsOut, uncertain].join(' '));
}

/** One record for each kind of picture that has words of its own, and one with all that may need escaping. */
export function sampleRecords(locale: Locale): PictureRecord[] {
  const record = recordOf(locale);
  return [
    record,
    recordOf(locale, { selected: { kind: 'entity', id: 'room-39-companies' } }),
    recordOf(locale, { selected: { kind: 'paragraph', id: 'P12' }, chart: 'map', mode: 'flat' }),
    recordOf(locale, { selected: { kind: 'claim', id: 'C24' }, when: 'before', address: null }),
    {
      ...record,
      title: 'A & B < C > "D" ‘E’ 한글 🚀',
      description: 'One line.\nAnother, with <b>markup</b> & “quotes”.',
    },
  ];
}
