import type { Relation } from '../data/types';
import { nameInText } from '../i18n/names';
import { isShownIn } from '../model/beforeKinds';
import { kindOf, lookUp, relationsOf, type Directive } from '../model/directive';
import type { Lit } from '../model/lit';
import { placesOf, type Place } from '../model/places';
import type { Selection } from '../model/view';
import type { WordGroup } from './fitWords';
import { placeOf } from '../evidence/markTitle';
import type { PictureSubject } from './pictureSubject';

/** A place's name, with what keeps it from being taken for a country that the report names. */
export function placeWords({ t, locale }: PictureSubject, place: Place): string {
  const { type } = place;
  const values = { name: nameInText(place, locale) };
  if (type === 'class') return t('alt.class', values);
  if (type === 'region') return t('alt.region', values);
  return type === 'team' ? t('alt.team', values) : values.name;
}

/** The names of entities and places, each as a sentence has it. */
export function namesIn(subject: PictureSubject, ids: readonly string[]): string[] {
  const { directive, locale } = subject;
  return ids.map((id) => {
    const entity = directive.entities.get(id);
    return entity ? nameInText(entity, locale) : placeWords(subject, placeOf(subject, id));
  });
}

/** The names of a relation's far end: what the report calls it where that says less than what is drawn. */
export function farNames(subject: PictureSubject, { to, toWords }: Relation): string[] {
  return toWords ? [toWords[subject.locale]] : namesIn(subject, to);
}

/** What the words for a relation must add: that it is context, or how the time before is drawn. */
export function limitOf(
  { directive, t, when }: PictureSubject,
  { kind, claimIds }: Relation,
): string {
  if (claimIds === undefined) return t('alt.context');
  if (when === 'under') return '';
  const { before, role } = lookUp(directive.kinds, kind);
  if (before === 'same' && role !== 'parent') {
    const { changes } = directive.dataset;
    const sides = changes.map(({ before }) => before);
    const told = sides.filter((side) => side.claimIds.some((id) => claimIds.includes(id)));
    // Where nothing is said of before, nothing is implied either: it is drawn as it is.
    if (told.length === 0) return t('alt.asUnder');
    return told.some(({ basis }) => basis === 'stated') ? '' : t('org.before.implied');
  }
  return t(role === 'parent' ? 'alt.asUnder' : 'alt.since');
}

/** True where the hierarchy has a mark for a relation's far end; of some it tells in words alone. */
export const hasMark = (directive: Directive, relation: Relation): boolean =>
  kindOf(directive, relation).arc !== 'words';
const isDrawn = ({ chart, directive }: PictureSubject, relation: Relation): boolean =>
  chart === 'map' || hasMark(directive, relation);

interface Told extends WordGroup {
  /** Whether it leads to places: such groups come first, as they are what could be misread. */
  readonly leads: boolean;
}

/** Groups of the same words as one, each name once, in the order in which they are told. */
const joined = (told: readonly Told[]): WordGroup[] =>
  [...new Set(told.map(({ words }) => words))]
    .map((words) => {
      const same = told.filter((one) => one.words === words);
      const names = [...new Set(same.flatMap((one) => one.names))];
      return { words, names, leads: same.some(({ leads }) => leads) };
    })
    .sort((a, b) => Number(b.leads) - Number(a.leads));

/** What an entity or a place leads to, by kind of relation and by which end it is: permission is not contact. */
export function endWords(subject: PictureSubject, { id }: Selection, lit: Lit): WordGroup[] {
  const { chart, directive, locale, t } = subject;
  const told: Told[] = [];
  const named = new Set([id]);
  for (const relation of relationsOf(directive, id)) {
    const isDoer = relation.from.includes(id);
    const isLed = relation.to.every((to) => directive.partners.has(to));
    if (!lit.relations.has(relation.id) || (chart === 'map' && !isLed)) continue;
    const key = isDoer ? (`kind.${relation.kind}` as const) : (`from.${relation.kind}` as const);
    const ends = isDoer ? relation.to : relation.from;
    ends.forEach((end) => named.add(end));
    told.push({
      words: t(key) + limitOf(subject, relation),
      names: isDoer
        ? farNames(subject, relation).filter(() => isDrawn(subject, relation))
        : namesIn(subject, ends),
      leads: isLed,
    });
  }
  const { team } = directive.dataset;
  const add = (words: string, names: readonly string[]): number =>
    told.push({ words, names, leads: false });
  if (id === team?.id) add(t('alt.allowed'), namesIn(subject, team.entityIds));
  else if (team && chart === 'map' && lit.places.has(team.id))
    add(t('alt.abroad'), [nameInText(team, locale)]);
  // Those who stand beside it at its own end of a relation are lit with it.
  const beside = [...lit.entities].filter((one) => !named.has(one));
  if (chart === 'hierarchy' && directive.entities.has(id) && beside.length > 0) {
    add(t('alt.also'), namesIn(subject, beside));
  }
  return joined(told);
}

/** All that rests on a paragraph or on a claim: entities and places by name, lines by what they say. */
export function restWords(subject: PictureSubject, lit: Lit): WordGroup[] {
  const { chart, directive, when, t } = subject;
  const told: Told[] = [];
  const led = new Set<string>();
  // Of the time before, contacts are drawn too, though not when they began; permissions are not.
  const shown = [...lit.relations]
    .map((id) => lookUp(directive.relations, id))
    .filter((relation) => {
      const kind = kindOf(directive, relation);
      return isShownIn(when, kind) || kind.arc === 'contact';
    });
  for (const relation of shown) {
    const partners = relation.to.filter((id) => directive.partners.has(id));
    if (chart === 'map' && partners.length === 0) continue;
    partners.forEach((id) => led.add(id));
    told.push({
      words: t('alt.line', { kind: t(`kind.${relation.kind}`) }) + limitOf(subject, relation),
      names: isDrawn(subject, relation) ? namesIn(subject, partners) : [],
      leads: partners.length > 0,
    });
  }
  const plain =
    chart === 'map'
      ? placesOf(directive).flatMap(({ id }) => (lit.places.has(id) && !led.has(id) ? [id] : []))
      : [...lit.entities];
  return [
    ...(plain.length > 0 ? [{ words: '', names: namesIn(subject, plain) }] : []),
    ...joined(told),
  ];
}
