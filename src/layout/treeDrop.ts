import { clamp } from './box';
import { placeLabel, type EdgeLabel } from './edgeLabel';
import type { Link } from './links';
import { GRANTED, type PlacedEntity } from './orgLayout';
import { widthOf, type TextStyles } from './typography';
import { chipsWidth } from './parts';

const LABEL_X = 29;
const SHARE = 0.708;

/** The two lines into the block that bear words: down the spine, and straight from the last card. */
export interface TreeDrop {
  /** From the first card down the spine. */
  readonly spine: Link | undefined;
  /** From the last card of the top, at `x`. */
  readonly straight: Link | undefined;
  readonly x: number;
  /** Words of both, their middle at y = 0. */
  readonly labels: readonly EdgeLabel[];
  readonly spineLabel: EdgeLabel | undefined;
  readonly straightLabel: EdgeLabel | undefined;
}

/** Which lines come down into the block, and how their words share the row above it. */
export function treeDrop(
  links: readonly Link[],
  top: readonly PlacedEntity[],
  width: number,
  styles: TextStyles,
): TreeDrop {
  const joins = (id: string | undefined, link: Link): boolean =>
    id !== undefined &&
    ((link.from === id && link.to === GRANTED) || (link.to === id && link.from === GRANTED));
  const lastId = top.at(-1)?.entityId;
  const firstId = top[0]?.entityId;
  const straight = links.find((link) => link.relation.kind === 'belongs_to' && joins(lastId, link));
  const spine = links.find((link) => link !== straight && joins(firstId, link));

  const spineWidth = spine
    ? LABEL_X +
      widthOf(spine.relation.label, styles.label) +
      chipsWidth(spine.relation.chips, styles) +
      6
    : 0;
  const straightWidth = straight
    ? widthOf(straight.relation.label, styles.soft) +
      chipsWidth(straight.relation.chips, styles) +
      16
    : 0;
  const x = Math.floor(
    clamp(
      Math.max(SHARE * width, spineWidth + 12),
      0.5 * width,
      Math.max(0.5 * width, width - straightWidth),
    ),
  );
  const spineRoom = (straight ? x - 8 : width) - LABEL_X;
  const spineLabel =
    spine && placeLabel(spine, styles, { x: LABEL_X, y: 0, room: spineRoom, widest: spineRoom });
  const straightLabel =
    straight && placeLabel(straight, styles, { x: x + 10, y: 0, room: width - x - 10 });
  return {
    spine,
    straight,
    x,
    spineLabel,
    straightLabel,
    labels: [spineLabel, straightLabel].filter((label) => label !== undefined),
  };
}
