import type { Locale } from '../../../src/data/types';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import type { OrgLabels } from '../../../src/hierarchy/layout/orgLayout';

/** The interface texts that the hierarchy writes itself, as the chart gives them. */
export function labelsIn(locale: Locale): OrgLabels {
  const t = translator(MESSAGES[locale]);
  return {
    granted: t('sign.heading.yes'),
    stops: t('sign.line.no'),
    stopsNote: t('sign.line.note.no'),
    excluded: t('sign.heading.no'),
    unstated: t('sign.heading.unknown'),
    unstatedNames: `${t('status.label.not_stated')}:`,
    othersNames: t('org.others'),
    parent: t('org.ladder.parent'),
    notGranted: t('status.label.not_granted'),
    notStated: t('sign.note.unknown'),
    before: t('sign.before.heading.yes'),
    notBelow: t('sign.before.line.yes'),
    implied: t('org.before.implied'),
    unchanged: t('org.before.unchanged'),
  };
}
