import type { OrgInput } from './orgInput';
import { bottomOf, rightOf, type Box } from '../../text/box';
import type { PlacedAuthorityLine, PlacedEntity, PlacedGranted } from './orgLayout';

/** Round the cards that stand on hatched ground, less than the gap to the next ones. */
const ROUND = 8;
/** Round one of them, less than half the gap between two. */
const ROUND_ONE = 3.5;

interface Ground {
  readonly nodes: readonly PlacedEntity[];
  readonly granted: PlacedGranted | null;
  readonly authorityLine: PlacedAuthorityLine | null;
  /** All that lies below the line. */
  readonly zone: Box | null;
}

function around(boxes: readonly Box[], by: number): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - by;
  const y = Math.min(...boxes.map((box) => box.y)) - by;
  const right = Math.max(...boxes.map(rightOf)) + by;
  const bottom = Math.max(...boxes.map(bottomOf)) + by;
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * The ground that says "without authority": all below the line. Before the directive it lies behind those
 * alone of whom the report states or implies that; of the others it says nothing.
 */
export function hatchedGround(
  { nodes, granted, authorityLine, zone }: Ground,
  { before, entities }: OrgInput,
): Box[] {
  if (!before) return zone ? [zone] : [];
  const behind: Box[] = [];
  if (granted && authorityLine) {
    const { x, width } = granted.box;
    const { y } = authorityLine;
    behind.push({ x, y, width, height: bottomOf(granted.box) - y });
  }
  const refused = new Set(entities.filter(({ sign }) => sign === 'no').map(({ id }) => id));
  const lower = nodes.filter((node) => node.zone === 'below');
  const boxes = lower.filter(({ entityId }) => refused.has(entityId)).map(({ box }) => box);
  if (boxes.length === 0) return behind;
  // One ground for all of them, unless others stand among them.
  return boxes.length === lower.length
    ? [...behind, around(boxes, ROUND)]
    : [...behind, ...boxes.map((box) => around([box], ROUND_ONE))];
}
