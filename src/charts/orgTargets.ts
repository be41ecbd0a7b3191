import { around, clamp, type Box, type Size } from '../layout/box';
import type { OrgLayout } from '../layout/orgLayout';
import { orgMarks, wholeOf } from './orgMarks';
import type { Target } from './target';

/** The least side of what a finger is to hit. */
const TOUCH = 44;

/** A box grown about its centre to a finger's size, and moved into the picture. */
function grown({ x, y, width, height }: Box, picture: Size): Box {
  const size = { width: Math.max(width, TOUCH), height: Math.max(height, TOUCH) };
  return {
    ...size,
    x: clamp(x + (width - size.width) / 2, 0, picture.width - size.width),
    y: clamp(y + (height - size.height) / 2, 0, picture.height - size.height),
  };
}

/**
 * Where each mark of the hierarchy is hit, in the units of the picture: entities, the granted
 * block's heading, the authority line's words, relations. A later one lies over an earlier one.
 */
export function orgTargets(layout: OrgLayout): Target[] {
  return orgMarks(layout).map(({ mark, box }) => {
    const hit = grown(box, layout);
    return { mark, box: hit, ring: around([hit, wholeOf(layout, mark) ?? box]) };
  });
}
