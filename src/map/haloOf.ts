import type { GeoProjection } from 'd3';
import { isOnWorld } from '../text/point';
import type { Theme } from '../marks/theme';
import type { MapLabelText } from './mapNames';
import { labelSpan } from './nameBoxes';

/** The colour that a name stands out by: that of paper, but none beside the world where a picture has no ground. */
export function haloOf(
  label: MapLabelText,
  { halo, paper }: Theme,
  projection: GeoProjection,
): string {
  if (halo === undefined) return paper;
  const { x, width } = labelSpan(label);
  const y = label.y - label.size / 2;
  return [x, x + width].every((x) => isOnWorld(projection, { x, y })) ? paper : halo;
}
