import type { WorldBox } from './geo/projection';
import type { MapMode } from '../model/view';

/** How a map is laid out at one width. */
export interface MapFrame {
  readonly mode: MapMode;
  readonly width: number;
  readonly height: number;
  /** Where the world lies in it. */
  readonly world: WorldBox;
  /** Whether chips fit after names. */
  readonly wide: boolean;
  readonly badgeRadius: number;
  readonly placeSize: number;
  /** Length in px of the line to those that have no place. */
  readonly stub: number;
}

/** The two widths that maps are laid out for, and where the near view's globe lies at each. */
const NEAR = {
  wide: { width: 636, height: 346, centre: [284, 272], radius: 270 },
  narrow: { width: 343, height: 232, centre: [149, 174.3], radius: 173 },
} as const satisfies Record<string, WorldBox>;

/** The box of the world in a wide map. */
export const WIDE_BOX: WorldBox = NEAR.wide;

/** At this share of a map's height the near view begins to fade out. */
export const FADES_FROM = 0.9;

/** The box of the world that lies under the maps of both widths: the wide one's, as far down as either shows. */
export const SHARED_BOX = { ...NEAR.wide, height: 363 } as const satisfies WorldBox;

/** Below this width a map has the narrow drawing. */
const WIDE_FROM = 560;

const scaled = ({ width, height, centre: [x, y], radius }: WorldBox, by: number): WorldBox => ({
  width: Math.round(width * by),
  height: Math.round(height * by),
  centre: [x * by, y * by],
  radius: radius * by,
});

/** How much larger a map's world is than the shared one, where that then begins, and its edge where the map ends. */
export function sharedUnder({
  width,
  height,
  world,
}: Pick<MapFrame, 'width' | 'height' | 'world'>): {
  readonly transform: string;
  readonly edge: string;
} {
  const scale = Math.round((world.radius / SHARED_BOX.radius) * 1e4) / 1e4;
  const [x, y] = world.centre.map(
    (middle, axis) => Math.round((middle - (SHARED_BOX.centre[axis] ?? 0) * scale) * 10) / 10 + 0,
  ) as [number, number];
  const px = (length: number): string => `${Math.round((length / scale) * 10) / 10 + 0}px`;
  const [left, right] = [px(-x), px(width - x)];
  const [top, bottom] = [px(-y), px(height - y)];
  return {
    transform: `translate(${x} ${y}) scale(${scale})`,
    edge: `polygon(${left} ${top},${right} ${top},${right} ${bottom},${left} ${bottom}) view-box`,
  };
}

/** The frame for a width in pixels. Its height is the same however the map is turned, and for both views. */
export function mapFrame(mode: MapMode, width: number): MapFrame {
  const wide = width >= WIDE_FROM;
  const near = wide ? NEAR.wide : NEAR.narrow;
  const world = scaled(near, width / near.width);
  return {
    mode,
    width,
    height: world.height,
    world,
    wide,
    badgeRadius: wide ? 11 : 9.5,
    placeSize: wide ? 15 : 14,
    stub: mode === 'flat' ? 26 : wide ? 60 : 38,
  };
}
