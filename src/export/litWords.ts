import type { Relation } from '../data/types';
import { isShownIn } from '../model/beforeKinds';
import { lookUp, relationsOf } from '../model/directive';
import type { Lit } from '../model/lit';
import { placesOf, type Place } from '../model/places';
import type { Selection } from '../model/view';
import type { WordGroup } from './fitWords';
import { namesOf, placeOf } from './markTitle';
import type { PictureSubject } from './pictureSubject';

/** A place's name, with what keeps it from being taken for a country that the report names. */
export function placeWords({ t, locale }: PictureSubject, { type, name }: Place): string {
  const values = { name: name[locale] };
  if (type === 'class') return t('alt.class', values);
  if (type === 'region') return t('alt.region', values);
  return type === 'team' ? t('alt.team', values) : values.name;
}

/** The names of entities and places. */
export function namesIn(subject: PictureSubject, ids: readonly string[]): string[] {
  const { directive } = subject;
  return ids.map((id) =>
    directive.entities.has(id)
      ? (namesOf(subject, [id])[0] ?? '')
      : placeWords(subject, placeOf(subject, id)),
  );
}

/** What the words for a relation must add: that it is context, or how the time before is drawn. */
export function limitOf({ t, when }: PictureSubject, { kind, claimIds }: Relation): string {
  if (claimIds === undefined) return t('alt.context');
  if (when === 'under') return '';
  if (kind === 'watches') return t('org.before.implied');
  return t(kind === 'belongs_to' ? 'alt.asUnder' : 'alt.since');
}

/** True where the hierarchy has a mark for a relation's far end; of joint ventures it tells in words alone. */
export const hasMark = ({ kind }: Relation): boolean => kind !== 'joint_ventures_abroad';
const isDrawn = ({ chart }: PictureSubject, relation: Relation): boolean =>
  chart === 'map' || hasMark(relation);

/** Groups in the order in which they are named; what leads to places comes first, as it is what could be misread. */
class Groups {
  readonly #groups = new Map<string, { names: Set<string>; leads: boolean }>();
  add(words: string, names: readonly string[], leads: boolean): void {
    const group = this.#groups.get(words) ?? { names: new Set(), leads };
    names.forEach((name) => group.names.add(name));
    this.#groups.set(words, group);
  }
  all(): WordGroup[] {
    return [...this.#groups]
      .sort(([, a], [, b]) => Number(b.leads) - Number(a.leads))
      .map(([words, { names }]) => ({ words, names: [...names] }));
  }
}

/** What an entity or a place leads to, by kind of relation and by which end it is: permission is not contact. */
export function endWords(subject: PictureSubject, { id }: Selection, lit: Lit): WordGroup[] {
  const { chart, directive, locale, t } = subject;
  const groups = new Groups();
  const named = new Set([id]);
  for (const relation of relationsOf(directive, id)) {
    const isDoer = relation.from.includes(id);
    const isLed = relation.to.every((to) => directive.partners.has(to));
    if (!lit.relations.has(relation.id) || (chart === 'map' && !isLed)) continue;
    const key = isDoer ? (`kind.${relation.kind}` as const) : (`from.${relation.kind}` as const);
    const ends = isDoer ? relation.to : relation.from;
    ends.forEach((end) => named.add(end));
    groups.add(
      t(key) + limitOf(subject, relation),
      !isDoer || isDrawn(subject, relation) ? namesIn(subject, ends) : [],
      isLed,
    );
  }
  const { team } = directive.dataset;
  if (id === team.id) groups.add(t('alt.allowed'), namesIn(subject, team.entityIds), false);
  else if (chart === 'map' && lit.places.has(team.id)) {
    groups.add(t('alt.abroad'), [team.name[locale]], false);
  }
  // Those who stand beside it at its own end of a relation are lit with it.
  const beside = [...lit.entities].filter((one) => !named.has(one));
  const isBeside = chart === 'hierarchy' && directive.entities.has(id) && beside.length > 0;
  if (isBeside) groups.add(t('alt.also'), namesIn(subject, beside), false);
  return groups.all();
}

/** All that rests on a paragraph or on a claim: entities and places by name, lines by what they say. */
export function restWords(subject: PictureSubject, lit: Lit): WordGroup[] {
  const { chart, directive, when, t } = subject;
  const lines = new Groups();
  const led = new Set<string>();
  // Of the time before, contacts are drawn too, though not when they began; permissions are not.
  const shown = [...lit.relations]
    .map((id) => lookUp(directive.relations, id))
    .filter(({ kind }) => isShownIn(when, kind) || kind === 'has_contact_with');
  for (const relation of shown) {
    const partners = relation.to.filter((id) => directive.partners.has(id));
    if (chart === 'map' && partners.length === 0) continue;
    partners.forEach((id) => led.add(id));
    lines.add(
      t('alt.line', { kind: t(`kind.${relation.kind}`) }) + limitOf(subject, relation),
      isDrawn(subject, relation) ? namesIn(subject, partners) : [],
      partners.length > 0,
    );
  }
  const plain =
    chart === 'map'
      ? placesOf(directive).flatMap(({ id }) => (lit.places.has(id) && !led.has(id) ? [id] : []))
      : [...lit.entities];
  return [
    ...(plain.length > 0 ? [{ words: '', names: namesIn(subject, plain) }] : []),
    ...lines.all(),
  ];
}
