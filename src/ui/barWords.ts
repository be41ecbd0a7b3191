import { farEnd, namesOf, placeOf } from '../export/markTitle';
import { nameInText } from '../i18n/names';
import { isShownIn } from '../model/beforeKinds';
import { lookUp, relationsOf } from '../model/directive';
import { evidenceOf } from '../model/evidence';
import { countLit, type Lit } from '../model/lit';
import { placesOf } from '../model/places';
import type { Selection, Time, View } from '../model/view';
import type { PageContext } from './context';
import { saysOf, titleOf } from './markWords';

/** What is chosen, what it leads to on the other chart, and how much of all that is. */
export interface BarWords {
  readonly title: string;
  readonly others: string;
  readonly count: string;
}

/** What the choice leads to on the other chart, by kind of relation: permission is not contact. */
function othersOf(page: PageContext, { kind, id }: Selection, lit: Lit, when: Time): string {
  const { directive, locale, t } = page;
  if (when === 'before' || (kind !== 'entity' && kind !== 'place')) return '';
  const { team } = directive.dataset;
  // An entity without a place deals with other entities only: then they are named.
  const inward = kind === 'entity' && lit.places.size === 0;
  const far = kind === 'entity' && !inward ? lit.places : lit.entities;
  const groups = new Map<string, Set<string>>();
  const told: string[] = [];
  for (const relation of relationsOf(directive, id)) {
    // Who does it and to whom it is done are not the same: each end has words of its own.
    const isDoer = relation.from.includes(id);
    const ids = (isDoer ? relation.to : relation.from).filter((one) => far.has(one));
    if (ids.length === 0) continue;
    const says = t(isDoer ? `kind.${relation.kind}` : `from.${relation.kind}`);
    const words = relation.claimIds ? says : says + t('bar.context');
    if (isDoer && relation.toWords) {
      told.push(t('bar.others', { kind: words, names: relation.toWords[locale] }));
      continue;
    }
    const known = groups.get(words) ?? new Set();
    ids.forEach((one) => known.add(one));
    groups.set(words, known);
  }
  const named = [...groups].map(([words, ids]) =>
    t('bar.others', { kind: words, names: namesOf(page, [...ids]) }),
  );
  named.push(...told);
  if (kind === 'entity' && far.has(team.id)) named.push(nameInText(team, locale));
  if (id === team.id) named.push(namesOf(page, [...far]));
  return named.join('; ');
}

/** Who says so, for a choice that is a statement by itself. */
function saysFor(page: PageContext, { kind, id }: Selection): string {
  const { directive } = page;
  if (kind === 'relation') return `${saysOf(page, lookUp(directive.relations, id).claimIds)}. `;
  if (kind !== 'authority') return '';
  const claims = evidenceOf(directive, { kind, id }).claims.map((claim) => claim.id);
  return `${saysOf(page, claims)}. `;
}

/** The words of the bar for a choice and the marks that it lights; `when` is the time that is shown. */
export function barWords(
  page: PageContext,
  selection: Selection,
  lit: Lit,
  when: Time = page.view.view.when,
): BarWords {
  return {
    title: titleOf(page, selection),
    others: othersOf(page, selection, lit, when),
    count: saysFor(page, selection) + countOf(page, selection, lit, when),
  };
}

/** How much is lit of how much; of the time before only what is shown of it counts. */
function countOf(page: PageContext, selection: Selection, lit: Lit, when: Time): string {
  const { directive, t } = page;
  const { entities, relations } = directive.dataset;
  const shown = relations.filter(({ kind }) => isShownIn(when, kind));
  const values = {
    entities: String(lit.entities.size),
    allEntities: String(entities.length),
    relations: String(shown.filter(({ id }) => lit.relations.has(id)).length),
    allRelations: String(shown.length),
    places: String(lit.places.size),
    allPlaces: String(placesOf(directive).length),
  };
  const { kind, id } = selection;
  if (when === 'before') {
    const isKept = kind !== 'relation' || shown.some((relation) => relation.id === id);
    return kind === 'place' || !isKept ? t('bar.notBefore') : t('bar.partsBefore', values);
  }
  // Every line begins there: it lights none of them, and says so instead.
  if (id === directive.dataset.origin.id) return placeOf(page, id).note[page.locale];
  if (kind !== 'paragraph' && kind !== 'claim') return t('bar.parts', values);
  const marks = countLit(directive, lit);
  return t('bar.marks', { lit: String(marks.lit), all: String(marks.all) });
}

/** At most this many characters are said at once. */
const MOST = 120;
const cut = (text: string, most = MOST): string =>
  text.length > most ? `${text.slice(0, Math.max(0, most - 1))}…` : text;

/** What is said aloud after a change of the view; empty where nothing need be said. */
export function announcement(page: PageContext, changed: Partial<View>, lit: Lit | null): string {
  const { t } = page;
  const { selected, when, mode, tables } = changed;
  if (selected === null) return t('say.cleared');
  if (selected?.kind === 'relation') {
    const relation = lookUp(page.directive.relations, selected.id);
    const { kind, claimIds } = relation;
    const to = farEnd(page, relation);
    return cut(t('say.relation', { kind: t(`kind.${kind}`), to, says: saysOf(page, claimIds) }));
  }
  if (selected && lit) {
    const { title, count } = barWords(page, selected, lit);
    return `${cut(title, MOST - count.length - 2)}: ${count}`;
  }
  if (when) return t(`say.${when}`);
  if (mode) return t(`say.${mode}`);
  if (!tables) return '';
  const shape = (chart: 'hierarchy' | 'map') => (tables.includes(chart) ? 'table' : 'chart');
  return `${t(`say.hierarchy.${shape('hierarchy')}`)} ${t(`say.map.${shape('map')}`)}`;
}
