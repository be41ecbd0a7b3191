import { lookUp } from '../model/directive';
import { placesOf, type Place } from '../model/places';
import type { Selection } from '../model/view';
import type { PictureSubject } from './pictureSubject';

type Subject = Pick<PictureSubject, 'directive' | 'locale' | 't' | 'when'>;

/** The names of entities and partners, in the subject's language. */
export function namesOf(
  { directive, locale }: Pick<Subject, 'directive' | 'locale'>,
  ids: readonly string[],
): string[] {
  return ids.map((id) => {
    const item = directive.entities.get(id) ?? lookUp(directive.partners, id);
    return item.name[locale];
  });
}

/** The place under an id; throws, naming it, where there is none. */
export function placeOf({ directive }: Pick<Subject, 'directive'>, id: string): Place {
  const place = placesOf(directive).find((one) => one.id === id);
  if (!place) throw new Error(`Unknown place "${id}": run npm run check:data.`);
  return place;
}

/** What a choice is called where it stands alone: in a heading, a bar, an announcement, a picture. */
export function choiceTitle(subject: Subject, { kind, id }: Selection): string {
  const { directive, locale, t, when } = subject;
  if (kind === 'entity') return lookUp(directive.entities, id).name[locale];
  if (kind === 'place') return placeOf(subject, id).name[locale];
  if (kind === 'paragraph') return t('mark.paragraph', { number: id.slice(1) });
  if (kind === 'claim') return t('mark.claim', { id });
  if (kind === 'authority') {
    const value = id === 'granted' ? 'granted' : 'not_granted';
    return t(when === 'before' ? `mark.before.${value}` : `mark.${value}`);
  }
  const { kind: relation, from, to } = lookUp(directive.relations, id);
  return t('mark.relation', {
    from: namesOf(subject, from).join(', '),
    kind: t(`kind.${relation}`),
    to: namesOf(subject, to).join(', '),
  });
}
