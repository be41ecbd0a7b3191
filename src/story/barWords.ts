import { namesOf, placeOf } from '../evidence/markTitle';
import { nameInText } from '../i18n/names';
import { isShownIn } from '../model/beforeKinds';
import { kindOf, lookUp, relationsOf } from '../model/directive';
import { evidenceOf } from '../model/evidence';
import type { Lit } from '../model/lit';
import { isSame, type Selection, type Time, type View } from '../model/view';
import type { PageContext } from '../view/context';
import { saysOf, titleOf } from '../evidence/markWords';

/** What is chosen, and what it leads to on the other chart or who says so. */
export interface BarWords {
  readonly title: string;
  readonly others: string;
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
  if (team && kind === 'entity' && far.has(team.id)) named.push(nameInText(team, locale));
  if (id === team?.id) named.push(namesOf(page, [...far]));
  return named.join('; ');
}

/** Who says so, for a choice that is a statement by itself. */
function saysFor(page: PageContext, { kind, id }: Selection): string {
  const { directive } = page;
  if (kind === 'relation') return saysOf(page, lookUp(directive.relations, id).claimIds);
  if (kind !== 'authority') return '';
  const claims = evidenceOf(directive, { kind, id }).claims.map((claim) => claim.id);
  return saysOf(page, claims);
}

/** True for what the report does not say to have been so before: then nothing of it is drawn. */
function isUntold(page: PageContext, { kind, id }: Selection, when: Time): boolean {
  if (when !== 'before') return false;
  if (kind === 'place') return true;
  return (
    kind === 'relation' &&
    !isShownIn(when, kindOf(page.directive, lookUp(page.directive.relations, id)))
  );
}

/** The words of the bar for a choice and the marks that it lights. */
export function barWords(page: PageContext, selection: Selection, lit: Lit): BarWords {
  const { when } = page.view.view;
  const { id } = selection;
  const title = titleOf(page, selection);
  if (isUntold(page, selection, when)) return { title, others: page.t('bar.notBefore') };
  // Every line begins there: it lights none of them, and says so instead.
  if (id === page.directive.dataset.origin.id)
    return { title, others: placeOf(page, id).note[page.locale] };
  return { title, others: othersOf(page, selection, lit, when) || saysFor(page, selection) };
}

/** Where the story is: "3 of 6". */
export function stepCount({ directive, t, view }: PageContext): string {
  const all = String(directive.dataset.steps.length);
  return t('story.at', { number: String(view.view.step), all });
}

/** At most this many characters are said at once. */
const MOST = 120;
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);

/** What is said aloud after a change of the view, in one sentence; empty where nothing need be said. */
export function announcement(page: PageContext, changed: Partial<View>): string {
  const { locale, t, view } = page;
  const { selected, when, mode, tables } = changed;
  const { lit, step } = view;
  if (selected) {
    // Gone back from, it is not what is lit now, and pointing at another mark must not say it again.
    if (!lit || !isSame(selected, view.selected)) return '';
    const { title, others } = barWords(page, selected, lit);
    return cut(others === '' ? title : t('bar.others', { kind: title, names: others }));
  }
  if (changed.step !== undefined || selected === null) {
    return step ? `${stepCount(page)}. ${step.sentence[locale]}` : t('say.cleared');
  }
  if (when) return t(`say.${when}`);
  if (mode) return t(`say.${mode}`);
  if (!tables) return '';
  const shape = (chart: 'hierarchy' | 'map') => (tables.includes(chart) ? 'table' : 'chart');
  return `${t(`say.hierarchy.${shape('hierarchy')}`)} ${t(`say.map.${shape('map')}`)}`;
}
