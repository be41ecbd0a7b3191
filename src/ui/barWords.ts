import { lookUp } from '../model/directive';
import { countLit, type Lit } from '../model/lit';
import { placesOf } from '../model/places';
import type { Selection, View } from '../model/view';
import type { PageContext } from './context';
import { placeOf, titleOf } from './markWords';

/** What is chosen, what it leads to on the other chart, and how much of all that is. */
export interface BarWords {
  readonly title: string;
  readonly others: string;
  readonly count: string;
}

function othersOf(page: PageContext, { kind }: Selection, lit: Lit): string[] {
  const { directive, locale } = page;
  if (kind === 'entity') return [...lit.places].map((id) => placeOf(page, id).name[locale]);
  if (kind !== 'place') return [];
  return [...lit.entities].map((id) => lookUp(directive.entities, id).name[locale]);
}

/** The words of the bar for a choice and the marks that it lights. */
export function barWords(page: PageContext, selection: Selection, lit: Lit): BarWords {
  const { directive, t } = page;
  const { entities, relations } = directive.dataset;
  const marks = countLit(directive, lit);
  const count =
    selection.kind === 'paragraph' || selection.kind === 'claim'
      ? t('bar.marks', { lit: String(marks.lit), all: String(marks.all) })
      : t('bar.parts', {
          entities: String(lit.entities.size),
          allEntities: String(entities.length),
          relations: String(lit.relations.size),
          allRelations: String(relations.length),
          places: String(lit.places.size),
          allPlaces: String(placesOf(directive).length),
        });
  return {
    title: titleOf(page, selection),
    others: othersOf(page, selection, lit).join(', '),
    count,
  };
}

/** At most this many characters are said at once. */
const MOST = 120;

/** What is said aloud after a change of the view; empty where nothing need be said. */
export function announcement(page: PageContext, changed: Partial<View>, lit: Lit | null): string {
  const { t } = page;
  const { selected, when, mode, tables } = changed;
  if (selected === null) return t('say.cleared');
  if (selected && lit) {
    const { title, count } = barWords(page, selected, lit);
    const room = MOST - count.length - 2;
    const name = title.length > room ? `${title.slice(0, room - 1)}…` : title;
    return `${name}: ${count}`;
  }
  if (when) return t(`say.${when}`);
  if (mode) return t(`say.${mode}`);
  if (!tables) return '';
  const shape = (chart: 'hierarchy' | 'map') => (tables.includes(chart) ? 'table' : 'chart');
  return `${t(`say.hierarchy.${shape('hierarchy')}`)} ${t(`say.map.${shape('map')}`)}`;
}
