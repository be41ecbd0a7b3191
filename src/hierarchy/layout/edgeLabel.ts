import { clamp } from '../../text/box';
import type { Link } from './links';
import type { PlacedChip } from './orgLayout';
import { chipsWidth, CHIP_GAP, flowChips } from './parts';
import { setText, type PlacedText, type TextRole, type TextStyles } from '../../text/typography';

export interface EdgeLabel {
  readonly texts: readonly PlacedText[];
  readonly chips: readonly PlacedChip[];
}

const WIDEST = 132;
/** Less room than this takes no words; the badge and the tables still tell the relation. */
const NARROWEST = 44;
const ROW = 14;

/** A link's words and chips from `x`, `room` wide, their rows about the middle `y`. */
export function placeLabel(
  link: Link,
  styles: TextStyles,
  { x, y, room, widest = WIDEST }: { x: number; y: number; room: number; widest?: number },
): EdgeLabel {
  if (room < NARROWEST) return { texts: [], chips: [] };
  const { label, chips, kind } = link.relation;
  const role: TextRole = kind.role === 'parent' ? 'soft' : 'label';
  const maxWidth = clamp(room, NARROWEST, widest);
  const chipRoom = chips.length > 0 ? CHIP_GAP + chipsWidth(chips, styles) : 0;
  const set = (width: number): PlacedText[] =>
    setText(label, role, styles, { x, y: 0, maxWidth: width });
  const endsInRoom = (lines: readonly PlacedText[]): boolean =>
    (lines.at(-1)?.width ?? 0) + chipRoom <= room;
  // Rather a shorter line than a chip alone in a row.
  const full = set(maxWidth);
  const short = set(Math.max(NARROWEST, Math.min(maxWidth, room - chipRoom)));
  const lines = !endsInRoom(full) && endsInRoom(short) ? short : full;
  const inRow = endsInRoom(lines);
  const last = lines.at(-1);
  const end = last ? last.x + last.width + CHIP_GAP : x;
  const low = last?.y ?? 0;
  const placed = flowChips(chips, styles, {
    x: inRow ? end : x,
    y: inRow ? low : low + ROW + 2.5,
    left: x,
    right: x + room,
  });
  const height = placed.at(-1)?.y ?? low;
  const first = y + 4 - height / 2;
  const shift = <T extends { readonly y: number }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, y: item.y + first }));
  return { texts: shift(lines), chips: shift(placed) };
}

/** Height from the first baseline to the last. */
export function labelHeight({ texts, chips }: EdgeLabel): number {
  const rows = [...texts, ...chips].map(({ y }) => y);
  return rows.length > 0 ? Math.max(...rows) - Math.min(...rows) : 0;
}
