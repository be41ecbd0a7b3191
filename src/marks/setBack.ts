import type { Lit } from '../model/lit';
import type { Theme } from './theme';

/** Opacity of what is not lit, while something is, where a theme gives none. */
export const SET_BACK = 0.28;

/** The opacity of a mark's group; undefined for a mark that is lit, or where nothing is chosen. */
export function opacityOf(
  lit: Lit | null,
  { setBack = SET_BACK }: Theme,
  isLit: (lit: Lit) => boolean,
): number | undefined {
  return lit === null || isLit(lit) ? undefined : setBack;
}

/** The same for the mark of one or several relations. */
export function relationOpacity(
  lit: Lit | null,
  theme: Theme,
  ids: readonly string[],
): number | undefined {
  return opacityOf(lit, theme, ({ relations }) => ids.some((id) => relations.has(id)));
}
