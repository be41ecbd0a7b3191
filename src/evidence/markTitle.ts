import type { Locale, Relation } from '../data/types';
import type { Translate } from '../i18n/messages';
import { namesInText, sentenceCase } from '../i18n/names';
import { chipsOf, type Chip } from '../model/chips';
import { claimsOf, lookUp, type Directive } from '../model/directive';
import { placesOf, type Place } from '../model/places';
import { signOf } from '../model/signs';
import type { Selection, Time } from '../model/view';

/** What the words for a mark depend on. */
export interface MarkSetting {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly t: Translate;
}

/** The place under an id; throws, naming it, where there is none. */
export function placeOf({ directive }: Pick<MarkSetting, 'directive'>, id: string): Place {
  const place = placesOf(directive).find((one) => one.id === id);
  if (!place) throw new Error(`Unknown place "${id}": run npm run check:data.`);
  return place;
}

/** The names of entities and partners as a list inside a sentence, in the reader's language. */
export function namesOf(
  { directive, locale }: Omit<MarkSetting, 't'>,
  ids: readonly string[],
): string {
  return namesInText(
    ids.map((id) => directive.entities.get(id) ?? lookUp(directive.partners, id)),
    locale,
  );
}

/** The far end of a relation inside a sentence: as the report calls it where that says less than what is drawn. */
export function farEnd(setting: Omit<MarkSetting, 't'>, { to, toWords }: Relation): string {
  return toWords?.[setting.locale] ?? namesOf(setting, to);
}

/** What a choice is called where it stands alone: a heading, the title of a picture, an announcement. */
export function markTitle(setting: MarkSetting, { kind, id }: Selection, when: Time): string {
  const { directive, locale, t } = setting;
  if (kind === 'entity') return lookUp(directive.entities, id).name[locale];
  if (kind === 'place') return placeOf(setting, id).name[locale];
  if (kind === 'paragraph') return t('mark.paragraph', { number: id.slice(1) });
  if (kind === 'claim') return t('mark.claim', { id });
  if (kind === 'authority') {
    const { sign } = lookUp(directive.statuses, id);
    if (sign === 'none') return t(`status.label.${id}`);
    const isThen = when === 'before' && sign !== 'unknown';
    return isThen ? t(`sign.before.title.${sign}`) : t(`sign.title.${sign}`);
  }
  const relation = lookUp(directive.relations, id);
  return t('mark.relation', {
    from: sentenceCase(namesOf(setting, relation.from)),
    kind: t(`kind.${relation.kind}`),
    to: farEnd(setting, relation),
  });
}

/** What an entity's standing is, for those who hear it after its name. */
export function standingWords(
  { directive, t }: Pick<MarkSetting, 'directive' | 't'>,
  entityId: string,
  when: Time,
): string {
  const entity = lookUp(directive.entities, entityId);
  const sign = signOf(directive, entity);
  return when === 'before' && (sign === 'yes' || sign === 'no')
    ? t(`sign.before.spoken.${sign}`)
    : t(`status.spoken.${entity.authority}`);
}

/** Chips in words. */
export function chipWords(t: Translate, chips: readonly Chip[]): string {
  return chips
    .map(({ paragraph, line }) =>
      t('mark.says', { line: t(`line.${line}`), number: paragraph.slice(1) }),
    )
    .join('; ');
}

/** Who says so and where, in words: "Directive, as reported, paragraph 7; …"; for a mark of context, that it is one. */
export function basisWords(
  { directive, t }: Omit<MarkSetting, 'locale'>,
  claimIds: readonly string[] | undefined,
): string {
  if (claimIds === undefined) return t('line.context');
  return chipWords(t, chipsOf(claimsOf(directive, claimIds)));
}
