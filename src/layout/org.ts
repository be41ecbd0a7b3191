import type { Locale } from '../data/types';
import type { OrgInput } from '../model/orgInput';
import { clamp, type Size } from './box';
import { moveLayout } from './moveLayout';
import type { OrgLabels, OrgLayout, OrgShape, PlacedEdge } from './orgLayout';
import { layoutTree } from './orgTree';
import { layoutWide } from './orgWide';
import { readingOrder } from './readingOrder';
import { textStyles } from './typography';

export interface OrgOptions {
  /** Width of the picture; the height follows from the content. */
  readonly width: number;
  /** Room for the strokes at the picture's edges, within its width; none if not given. */
  readonly margin?: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly shape: OrgShape;
  readonly locale: Locale;
  readonly labels: OrgLabels;
  /** Never shown in turns with the other time: cards are only as tall as what they say, and stand as near as they can. */
  readonly alone?: boolean | undefined;
}

/** The same value with every number in it to two places: what is written into the page. */
function rounded<T>(value: T): T;
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  if (Array.isArray(value)) return value.map((item: unknown) => rounded(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]));
}

/** A badge near the picture's edge, moved in so that all of it shows. */
function moveBadgeIn(edge: PlacedEdge, { width, height }: Size): PlacedEdge {
  if (!edge.badge) return edge;
  const { x, y, r } = edge.badge;
  return { ...edge, badge: { x: clamp(x, r, width - r), y: clamp(y, r, height - r), r } };
}

/**
 * Places the hierarchy: cards, the granted block, the line where authority stops, lines and every
 * text, in units of the picture. Wide is meant for 560 and more, tree for 288 to 480. The input is
 * not changed; the same input gives the same numbers.
 */
export function layoutOrg(
  input: OrgInput,
  { width, margin, shape, locale, labels, alone = false }: OrgOptions,
): OrgLayout {
  const { side, top, bottom } = margin ?? { side: 0, top: 0, bottom: 0 };
  const layOut = shape === 'wide' ? layoutWide : layoutTree;
  const inner = width - 2 * side;
  const style = { shape, styles: textStyles(locale), labels, under: null, keepsPlaces: !alone };
  const under = input.before ? layOut(input.before.under, inner, style) : null;
  const layout = layOut(input, inner, { ...style, under });
  const rank = new Map(readingOrder(input).map((id, i) => [id, i]));
  const order = (id: string): number => rank.get(id) ?? rank.size;
  const ordered = {
    ...layout,
    edges: layout.edges.map((edge) => moveBadgeIn(edge, layout)),
    nodes: [...layout.nodes].sort((a, b) => order(a.entityId) - order(b.entityId)),
  };
  return rounded({
    ...moveLayout(ordered, side, top),
    width,
    height: layout.height + top + bottom,
  });
}
