import { setBackOf } from '../marks/setBack';
import type { Theme } from '../marks/theme';
import type { Lit } from '../model/lit';
import type { MapLayout } from './mapLayout';

/** The opacity attribute of each mark of a map; undefined for a mark that is lit, or where nothing is chosen. */
export interface MapLight {
  /** Of what is said of several relations: lit with any of them. */
  readonly relation: (...ids: readonly string[]) => number | undefined;
  readonly place: (id: string) => number | undefined;
}

/** How a choice lights a map. The origin stays lit with any line that leaves it. */
export function mapLight(
  lit: Lit | null,
  theme: Theme,
  { marks }: MapLayout,
  originId: string,
): MapLight {
  const shown = (isLit: boolean): number | undefined =>
    isLit || lit === null ? undefined : setBackOf(lit, theme);
  const leaves =
    lit !== null &&
    [...marks.arcs, ...(marks.stub ? [marks.stub] : [])].some(({ relationId }) =>
      lit.relations.has(relationId),
    );
  return {
    relation: (...ids) => shown(ids.some((id) => lit?.relations.has(id) ?? true)),
    place: (id) => shown((lit?.places.has(id) ?? true) || (leaves && id === originId)),
  };
}
