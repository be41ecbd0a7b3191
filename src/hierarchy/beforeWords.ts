import { noteText } from './layout/noteText';
import { orgInput } from './layout/orgInput';
import type { OrgNote } from './layout/orgTypes';
import type { Selection } from '../model/view';
import type { PageContext } from '../view/context';
import { chipWords } from '../evidence/markWords';

/** Says of a mark what the hierarchy of the time before says of it, in sentences; none where it only has its place. */
export function beforeWords(page: PageContext): (mark: Selection) => string[] {
  const { directive, locale, t } = page;
  const { entities, before } = orgInput(directive, locale, 'before');
  const labels = { implied: t('org.before.implied'), unchanged: t('org.before.unchanged') };
  const inWords = (note: OrgNote): string => {
    const text = noteText(note, labels);
    return note.chips.length > 0 ? `${text}: ${chipWords(page, note.chips)}.` : `${text}.`;
  };
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return ({ kind, id }) => {
    if (kind === 'authority')
      return directive.statuses.get(id)?.sign === 'yes' ? (before?.said ?? []).map(inWords) : [];
    const entity = kind === 'entity' ? byId.get(id) : undefined;
    if (!entity) return [];
    const began = new Set(entity.reaches.map((reach) => reach.began).filter(Boolean));
    const contacts = [...began].map((text) => `${text}.`);
    return [...entity.notes.map(inWords), ...contacts];
  };
}
