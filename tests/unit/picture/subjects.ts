import type { Locale } from '../../../src/data/types';
import type { PictureSubject } from '../../../src/picture/pictureSubject';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { markedStatuses } from '../../../src/model/signs';
import { placesOf } from '../../../src/model/places';
import { CHARTS, FIRST_VIEW, TIMES, type Selection } from '../../../src/model/view';
import { dataset, directive } from '../realDirective';

/** Everything that can be chosen, and nothing. */
export const CHOICES: readonly (Selection | null)[] = [
  null,
  ...dataset.entities.map(({ id }) => ({ kind: 'entity', id }) as const),
  ...placesOf(directive).map(({ id }) => ({ kind: 'place', id }) as const),
  ...dataset.relations.map(({ id }) => ({ kind: 'relation', id }) as const),
  ...dataset.paragraphs.map(({ id }) => ({ kind: 'paragraph', id }) as const),
  ...dataset.claims.map(({ id }) => ({ kind: 'claim', id }) as const),
  ...markedStatuses(directive).map((id) => ({ kind: 'authority', id }) as const),
];

/** A picture of the real dataset; of the hierarchy with nothing chosen if nothing else is given. */
export function subjectOf(locale: Locale, rest: Partial<PictureSubject> = {}): PictureSubject {
  return {
    ...FIRST_VIEW,
    chart: 'hierarchy',
    directive,
    locale,
    t: translator(MESSAGES[locale]),
    address: 'https://example.org/trade/',
    ...rest,
  };
}

/** Every picture that differs in its words: each choice in each chart, the hierarchy in both times. */
export function everySubject(locale: Locale): PictureSubject[] {
  return CHARTS.flatMap((chart) =>
    TIMES.filter((when) => chart === 'hierarchy' || when === 'under').flatMap((when) =>
      CHOICES.map((selected) => subjectOf(locale, { chart, when, selected })),
    ),
  );
}
