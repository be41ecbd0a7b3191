import type { Chip } from '../../model/chips';
import type { Box } from '../../text/box';
import type { OrgStyle } from './card';
import { Column } from './column';
import type { PlacedHeading } from './orgLayout';

/** What a heading's sign takes before its words. */
const HEADING_SIGN = 21;

/** A status in capitals behind its sign, its first baseline at `y`. */
export function placeHeading(
  status: PlacedHeading['status'],
  text: string,
  chips: readonly Chip[],
  { styles }: OrgStyle,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): PlacedHeading {
  const column = new Column(styles, x + HEADING_SIGN, x + width, y);
  column.write(text, 'caps', 0);
  column.cite(chips);
  const middle = (y + column.baseline) / 2;
  const { texts, chips: cited } = column;
  const icons = [{ icon: status, x: x + 8, y: middle - 4.4, size: 15 }];
  return { status, texts, chips: cited, icons, hairlines: [], ground: null };
}

/** The ground of a heading on hatching. */
export function groundOf({ texts, chips, icons }: PlacedHeading): Box {
  const right = Math.max(...[...texts, ...chips].map((item) => item.x + item.width)) + 7;
  const low = Math.max(...[...texts, ...chips].map((item) => item.y)) + 7;
  const [x, top] = [(icons[0]?.x ?? 0) - 12, (texts[0]?.y ?? 0) - 15];
  return { x, y: top, width: right - x, height: low - top };
}
