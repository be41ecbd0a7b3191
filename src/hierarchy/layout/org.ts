import type { Locale } from '../../data/types';
import type { OrgInput } from './orgInput';
import { clamp, type Size } from '../../text/box';
import type { OrgStyle } from './card';
import { layoutLadder } from './ladderLayout';
import type { Telling } from './ladderRows';
import { moveLayout } from './moveLayout';
import type { OrgLabels, OrgLayout, OrgShape, PlacedEdge } from './orgLayout';
import { layoutWide } from './orgWide';
import { readingOrder } from './readingOrder';
import { textStyles } from '../../text/typography';

export interface OrgOptions {
  /** Width of the picture; the height follows from the content. */
  readonly width: number;
  /** Room for the strokes at the picture's edges, within its width; none if not given. */
  readonly margin?: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly shape: OrgShape;
  readonly locale: Locale;
  readonly labels: OrgLabels;
  /** What is chosen, of which a ladder says more. */
  readonly telling?: Telling | undefined;
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
 * text, in units of the picture. Wide is meant for 560 and more, the ladders for 260 to 600. The input is
 * not changed; the same input gives the same numbers.
 */
export function layoutOrg(
  input: OrgInput,
  { width, margin, shape, locale, labels, telling, alone = false }: OrgOptions,
): OrgLayout {
  const { side, top, bottom } = margin ?? { side: 0, top: 0, bottom: 0 };
  const inner = width - 2 * side;
  const layOut = (of: OrgInput, style: OrgStyle): OrgLayout =>
    shape === 'wide'
      ? layoutWide(of, inner, style)
      : layoutLadder(of, inner, style, shape, telling ?? { lit: null, chosenId: null });
  const style = { styles: textStyles(locale), labels, under: null, keepsPlaces: !alone };
  const under = input.before ? layOut(input.before.under, style) : null;
  const layout = layOut(input, { ...style, under });
  const rank = new Map(readingOrder(input).map((id, i) => [id, i]));
  const order = (id: string): number => rank.get(id) ?? rank.size;
  const ordered = {
    ...layout,
    edges: layout.edges.map((edge) => moveBadgeIn(edge, layout)),
    // The rows of a ladder are in the order of reading.
    nodes:
      shape === 'wide'
        ? [...layout.nodes].sort((a, b) => order(a.entityId) - order(b.entityId))
        : layout.nodes,
  };
  return rounded({
    ...moveLayout(ordered, side, top),
    width,
    height: layout.height + top + bottom,
  });
}
