import { around, clamp, type Box, type Size } from '../text/box';
import type { OrgLayout } from './layout/orgLayout';
import { orgMarks, wholeOf } from './orgMarks';
import type { Target } from '../chart/target';

/** The least side of what a finger is to hit, in px. */
const TOUCH = 44;

/** A box grown about its centre to a finger's size, and moved into the picture. */
function grown({ x, y, width, height }: Box, picture: Size, least: number): Box {
  const size = { width: Math.max(width, least), height: Math.max(height, least) };
  return {
    ...size,
    x: clamp(x + (width - size.width) / 2, 0, picture.width - size.width),
    y: clamp(y + (height - size.height) / 2, 0, picture.height - size.height),
  };
}

/**
 * Where each mark of the hierarchy is hit, in the units of the picture: entities, the granted
 * block's heading, the authority line's words, relations. A later one lies over an earlier one. `scale`:
 * px per unit; a picture that is shown smaller still has targets for a finger.
 */
export function orgTargets(layout: OrgLayout, scale = 1): Target[] {
  const least = scale > 0 ? TOUCH / Math.min(scale, 1) : TOUCH;
  return orgMarks(layout).map(({ mark, box }) => {
    const hit = grown(box, layout, least);
    return { mark, box: hit, ring: around([hit, wholeOf(layout, mark) ?? box]) };
  });
}
