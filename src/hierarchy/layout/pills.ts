import type { OrgReach } from './orgInput';
import { bottomOf } from '../../text/box';
import type { PlacedPill } from './orgLayout';
import { setText, type TextStyles } from '../../text/typography';

export interface PillShape {
  readonly height: number;
  readonly gap: number;
  readonly padding: number;
}

/** One reach for each partner of a kind, with every relation that leads to it. */
function partnersOf(reaches: readonly OrgReach[]): (OrgReach & { relationIds: string[] })[] {
  const merged = new Map<string, OrgReach & { relationIds: string[] }>();
  for (const reach of reaches) {
    const key = `${reach.kind.id} ${reach.partnerId}`;
    const known = merged.get(key);
    if (!known) merged.set(key, { ...reach, relationIds: [reach.relationId] });
    else if (!known.relationIds.includes(reach.relationId))
      known.relationIds.push(reach.relationId);
  }
  return [...merged.values()];
}

/** Pills in rows between `left` and `right`, the first row at `top`. A long name makes a taller pill. */
export function layoutPills(
  reaches: readonly OrgReach[],
  styles: TextStyles,
  { height, gap, padding }: PillShape,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): { pills: PlacedPill[]; end: { x: number; top: number }; bottom: number } {
  const pills: PlacedPill[] = [];
  let [x, y, bottom] = [left, top, top];
  for (const { kind, partnerId, relationIds, text } of partnersOf(reaches)) {
    const maxWidth = right - left - 2 * padding;
    const lines = setText(text, 'pill', styles, { x: 0, y: 0, maxWidth });
    const textWidest = Math.max(0, ...lines.map((line) => line.width));
    const width = textWidest + 2 * padding;
    if (x > left && x + width > right) {
      x = left;
      y = bottom + gap;
    }
    const box = {
      x,
      y,
      width,
      height: height + Math.max(0, lines.length - 1) * styles.pill.leading,
    };
    const baseline = y + height / 2 + 4.3;
    const texts = lines.map((line) => ({ ...line, x: x + padding, y: baseline + line.y }));
    pills.push({ box, kind, partnerId, relationIds, texts });
    bottom = Math.max(bottom, bottomOf(box));
    x += width + gap;
  }
  return { pills, end: { x, top: y }, bottom };
}
