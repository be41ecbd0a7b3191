import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapLayout } from '../../../src/map/mapLayout';
import { LOCALES } from '../../../src/data/types';
import { type Aim, MOST_ZOOM } from '../../../src/map/geo/aim';
import { areaOf } from '../../../src/map/geo/links';
import type { Point } from '../../../src/text/point';
import { textWidth } from '../../../src/text/text';
import { MAP_MODES } from '../../../src/model/view';
import { isIn, ringsOf, type Ring } from './mapRings';
import { base, layoutIn, type Setting, SETTINGS } from './mapSettings';
import { runs } from '../../support/runs';

/** The name of the North's capital is not to stand over it. */
const SOUTH_KOREA = { id: 'south-korea', iso: '410' };

/** What is written or drawn at one place, in the units of the picture. */
interface Drawn {
  readonly what: string;
  readonly placeId?: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Points all round a box, at most 4 px apart. */
function edgeOf({ left, right, top, bottom }: Drawn): [number, number][] {
  const along = (from: number, to: number): number[] => {
    const steps = Math.ceil((to - from) / 4);
    return Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  };
  return [
    ...along(left, right).flatMap((x): [number, number][] => [
      [x, top],
      [x, bottom],
    ]),
    ...along(top, bottom).flatMap((y): [number, number][] => [
      [left, y],
      [right, y],
    ]),
  ];
}

/** Whether a shape comes into a box: a point of its border lies in it, or the box lies in the shape. */
function meets(one: Drawn, rings: readonly Ring[]): boolean {
  const near = rings
    .flat()
    .some(([x, y]) => x > one.left && x < one.right && y > one.top && y < one.bottom);
  return near || edgeOf(one).some(([x, y]) => isIn(rings, x, y));
}

/** Whether a straight line comes into a box, but for its last pixel. */
function crosses(one: Drawn, from: Point, to: Point): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y));
  return Array.from({ length: steps + 1 }, (_, i) => i / Math.max(1, steps)).some((share) => {
    const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
    const isOver = x > one.left + 1 && x < one.right - 1 && y > one.top + 1 && y < one.bottom - 1;
    // A badge is round.
    const middle = { x: (one.left + one.right) / 2, y: (one.top + one.bottom) / 2 };
    const isNear = Math.hypot(x - middle.x, y - middle.y) < (one.right - one.left) / 2 - 1;
    return one.what.startsWith('badge') ? isNear : isOver;
  });
}

/** From the top of capitals to below the baseline as far as letters and underlines reach. */
function wordsOf({ text }: MapLayout): Drawn[] {
  const { labels, chips } = {
    labels: [...text.labels, ...text.words.flatMap((one) => one.labels)],
    chips: [
      ...text.chips,
      ...text.words.flatMap((one) => one.chips.map((chip) => ({ ...chip, placeId: '' }))),
    ],
  };
  return [
    ...labels.map(({ text: said, placeId, x, y, size, anchor, tracking }) => {
      const width = textWidth(said, size, 700, tracking);
      const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
      return {
        what: said,
        placeId,
        left,
        right: left + width,
        top: y - 0.75 * size,
        bottom: y + 0.2 * size,
      };
    }),
    ...chips.map(({ text: said, placeId, x, y, width }) => ({
      what: said,
      placeId,
      left: x,
      right: x + width,
      top: y - 8.5,
      bottom: y + 5.5,
    })),
  ];
}

function badgesOf({ frame, marks }: MapLayout): Drawn[] {
  const disc = (what: string, { x, y }: { x: number; y: number }, r: number): Drawn => ({
    what: `badge ${what}`,
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  });
  return [
    ...marks.arcs.flatMap(({ relationId, badge }) =>
      badge ? [disc(relationId, badge, frame.badgeRadius)] : [],
    ),
  ];
}

/** All that is wrong with the names on a map, in words. */
function faults(layout: MapLayout): string[] {
  const { frame, marks, projection } = layout;
  const [words, badges] = [wordsOf(layout), badgesOf(layout)];
  const [[left, top], [right, bottom]] = projection.clipExtent() ?? [
    [0, 0],
    [frame.width, frame.height],
  ];
  const cut = words.filter(
    (one) => one.left < left || one.right > right || one.top < top || one.bottom > bottom,
  );
  const abroad = base.partners.flatMap((partner) => {
    if (partner.kind !== 'country') return [];
    const own = words.filter(({ placeId }) => placeId === partner.id);
    const leader = layout.text.leaders.find(({ placeId }) => placeId === partner.id);
    if (own.length === 0) return [];
    const rings = ringsOf(projection, areaOf(base.areas, partner).geometry);
    if (!leader) return own.filter((one) => !edgeOf(one).every(([x, y]) => isIn(rings, x, y)));
    const led = isIn(rings, leader.to.x, leader.to.y);
    const countries = [base.origin, ...base.partners].flatMap((each) =>
      'iso' in each ? [areaOf(base.areas, each).geometry] : [],
    );
    const land = [base.land, ...countries].map((shape) => ringsOf(projection, shape));
    const overLand = own.filter((one) => land.some((rings) => meets(one, rings)));
    return [...overLand, ...(led ? [] : own)];
  });
  const all = [...words, ...badges];
  const over = all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom &&
          // Two discs may come nearer than their boxes.
          (!one.what.startsWith('badge') ||
            !other.what.startsWith('badge') ||
            Math.hypot(
              (one.left + one.right - other.left - other.right) / 2,
              (one.top + one.bottom - other.top - other.bottom) / 2,
            ) <
              (one.right - one.left + other.right - other.left) / 2),
      )
      .map((other) => `"${one.what}" lies over "${other.what}"`),
  );
  const rings = words.flatMap((one) =>
    [...marks.arcs.flatMap(({ end }) => end ?? []), ...(marks.origin ? [marks.origin] : [])]
      .filter(({ x, y }) => x > one.left && x < one.right && y > one.top && y < one.bottom)
      .map(() => `"${one.what}" lies over a ring`),
  );
  const origin = base.origin.id;
  const south = ringsOf(projection, areaOf(base.areas, SOUTH_KOREA).geometry);
  const mistaken = words.filter((one) => one.placeId === origin && meets(one, south));
  const crossed = layout.text.leaders.flatMap(({ placeId, from, to }) =>
    all
      .filter((one) => one.placeId !== placeId && crosses(one, from, to))
      .map(({ what }) => `the leader to ${placeId} lies over "${what}"`),
  );
  return [
    ...crossed,
    ...mistaken.map(({ what }) => `"${what}" lies over South Korea`),
    ...cut.map(({ what }) => `"${what}" is cut by the frame`),
    ...abroad.map(({ what, placeId }) => `"${what}" stands outside ${placeId}`),
    ...over,
    ...rings,
  ];
}

/** Any aim that buttons, keys and hands lead to; half of them with a country named in sight. */
const aims: fc.Arbitrary<Aim> = fc.record({
  turn: fc.oneof(
    fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })),
    fc.tuple(fc.integer({ min: -150, max: -30 }), fc.integer({ min: -65, max: -15 })),
  ),
  zoom: fc.oneof(
    fc.constantFrom(1, 1.5, 2.25, 3.375, 5.0625, MOST_ZOOM),
    fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }),
  ),
});

const settings: fc.Arbitrary<Setting> = fc.record({
  mode: fc.constantFrom(...MAP_MODES),
  locale: fc.constantFrom(...LOCALES),
  width: fc.constantFrom(343, 636),
  aim: aims,
});

describe('the names on a map', () => {
  const whole =
    'lie in their own countries, in the frame, and over nothing, wherever the map is aimed';
  it(whole, { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(settings, (setting) => {
        expect(faults(layoutIn(setting))).toEqual([]);
      }),
      runs(400),
    );
  });

  it.each(SETTINGS)('are all there at first: $mode $width $locale', (setting) => {
    for (const aim of [undefined, base.first[setting.mode]]) {
      const layout = layoutIn({ ...setting, aim });
      expect(faults(layout)).toEqual([]);
      const named = new Set(layout.text.labels.map(({ placeId }) => placeId));
      const drawn = layout.marks.labels.map(({ id }) => id);
      expect([...named].sort()).toEqual([...drawn].sort());
    }
  });

  it.each(SETTINGS)('have words beside all lines at first: $mode $width $locale', (setting) => {
    const { marks, text } = layoutIn(setting);
    const kinds = new Set(text.words.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(marks.arcs.map(({ kind }) => kind)));
    expect(text.words.some(({ relationId }) => relationId === marks.stub?.relationId)).toBe(true);
  });

  it('still name what is near: a country that fills the frame has its name', () => {
    for (const locale of LOCALES) {
      for (const width of [343, 636]) {
        for (const zoom of [1.5, 2.25, 3.375, 5.0625]) {
          const aim = { turn: [-105, -35] as const, zoom };
          const { text } = layoutIn({ mode: 'globe', locale, width, aim });
          expect(text.labels.map(({ placeId }) => placeId)).toContain('china');
        }
      }
    }
  });
});
