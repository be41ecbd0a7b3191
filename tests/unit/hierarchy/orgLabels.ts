import type { Locale } from '../../../src/data/types';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import type { OrgLabels } from '../../../src/hierarchy/layout/orgLayout';

/** The interface texts that the hierarchy writes itself, as the chart gives them. */
export function labelsIn(locale: Locale): OrgLabels {
  const t = translator(MESSAGES[locale]);
  return {
    granted: t('org.granted'),
    stops: t('org.stops'),
    stopsNote: t('org.stops.note'),
    excluded: t('org.excluded'),
    unstated: t('org.unstated'),
    unstatedNames: `${t('authority.not_stated')}:`,
    othersNames: t('org.others'),
    parent: t('org.ladder.parent'),
    notGranted: t('authority.not_granted'),
    notStated: t('authority.note.not_stated'),
    before: t('org.before'),
    notBelow: t('org.before.line'),
    implied: t('org.before.implied'),
    unchanged: t('org.before.unchanged'),
  };
}
