import {
  basisWords,
  chipWords as wordsOfChips,
  farEnd,
  markTitle,
  namesOf,
  placeOf,
  standingWords,
} from './markTitle';
import { lookUp } from '../model/directive';
import type { ChartName, Selection } from '../model/view';
import type { Chip } from '../model/chips';
import type { PageContext } from '../view/context';

type Page = Pick<PageContext, 'directive' | 'locale' | 't' | 'view'>;

/** What a choice is called where it stands alone: a heading, the bar, an announcement. */
export function titleOf(page: Page, mark: Selection): string {
  return markTitle(page, mark, page.view.view.when);
}

/** Who says so and where, in words: "Directive, as reported, paragraph 7; …". */
export function saysOf(page: Page, claimIds: readonly string[] | undefined): string {
  return basisWords(page, claimIds);
}

/** Chips in words. */
export function chipWords({ t }: Page, chips: readonly Chip[]): string {
  return wordsOfChips(t, chips);
}

/**
 * The name of a mark's button in a chart's list. It begins with what the picture shows as its words,
 * and no two marks of a page share one.
 */
export function markName(page: Page, chart: ChartName, mark: Selection): string {
  const { directive, t } = page;
  const { kind, id } = mark;
  const name = titleOf(page, mark);
  if (kind === 'entity') return `${name}. ${standingWords(page, id, page.view.view.when)}`;
  if (kind === 'place') return `${name}. ${t(`place.${placeOf(page, id).type}`)}`;
  if (kind !== 'relation') return name;
  return chart === 'map'
    ? t('mark.line', endsOf(page, id))
    : `${lookUp(directive.relations, id).label[page.locale]}. ${relationEnds(page, id)}`;
}

function endsOf(page: Page, id: string): { kind: string; to: string; from: string } {
  const relation = lookUp(page.directive.relations, id);
  return {
    kind: page.t(`kind.${relation.kind}`),
    to: farEnd(page, relation),
    from: namesOf(page, relation.from),
  };
}

/** What a relation is and between whom, for those who hear the words of its mark alone. */
export function relationEnds(page: Page, id: string): string {
  return page.t('mark.ends', endsOf(page, id));
}
