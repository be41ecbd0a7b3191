import { bottomOf, type Box } from './box';
import type { PlacedAuthorityLine, PlacedEntity, PlacedGranted } from './orgLayout';

/** Round the cards that stand on hatched ground, less than the gap to the next ones. */
const ROUND = 8;

interface Ground {
  readonly nodes: readonly PlacedEntity[];
  readonly granted: PlacedGranted | null;
  readonly authorityLine: PlacedAuthorityLine | null;
  /** All that lies below the line. */
  readonly zone: Box | null;
}

/**
 * The ground that says "without authority": all below the line. Before the directive it lies behind those
 * alone of whom the report implies that; others stand below the line without a word on their authority.
 */
export function hatchedGround(
  { nodes, granted, authorityLine, zone }: Ground,
  isBefore: boolean,
): Box[] {
  if (!isBefore) return zone ? [zone] : [];
  const behind: Box[] = [];
  if (granted && authorityLine) {
    const { x, width } = granted.box;
    const { y } = authorityLine;
    behind.push({ x, y, width, height: bottomOf(granted.box) - y });
  }
  const lower = nodes.flatMap((node) => (node.zone === 'below' ? [node.box] : []));
  if (lower.length > 0) {
    const x = Math.min(...lower.map((box) => box.x)) - ROUND;
    const y = Math.min(...lower.map((box) => box.y)) - ROUND;
    const right = Math.max(...lower.map((box) => box.x + box.width)) + ROUND;
    const bottom = Math.max(...lower.map(bottomOf)) + ROUND;
    behind.push({ x, y, width: right - x, height: bottom - y });
  }
  return behind;
}
