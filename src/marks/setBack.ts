import type { Lit } from '../model/lit';
import type { Theme } from './theme';

/** Opacity of what is not lit, while something is chosen or told, where a theme gives none. */
export const SET_BACK = 0.28;
/** The same while something is only pointed at: the page is quiet until it is asked. */
export const PASSED_BY = 0.6;

/** The opacity of what is not lit. */
export function setBackOf({ passing }: Lit, { setBack = SET_BACK }: Theme): number {
  return passing ? PASSED_BY : setBack;
}

/** The opacity of a mark's group; undefined for a mark that is lit, or where nothing is. */
export function opacityOf(
  lit: Lit | null,
  theme: Theme,
  isLit: (lit: Lit) => boolean,
): number | undefined {
  return lit === null || isLit(lit) ? undefined : setBackOf(lit, theme);
}

/** The same for the mark of one or several relations. */
export function relationOpacity(
  lit: Lit | null,
  theme: Theme,
  ids: readonly string[],
): number | undefined {
  return opacityOf(lit, theme, ({ relations }) => ids.some((id) => relations.has(id)));
}
