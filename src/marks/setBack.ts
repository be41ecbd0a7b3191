import type { Lit } from '../model/lit';

/** Opacity of what is not lit, while something is. */
export const SET_BACK = 0.28;

/** The opacity of a mark's group; undefined for a mark that is lit, or where nothing is chosen. */
export function opacityOf(lit: Lit | null, isLit: (lit: Lit) => boolean): number | undefined {
  return lit === null || isLit(lit) ? undefined : SET_BACK;
}

/** The same for the mark of one or several relations. */
export function relationOpacity(lit: Lit | null, ids: readonly string[]): number | undefined {
  return opacityOf(lit, ({ relations }) => ids.some((id) => relations.has(id)));
}
