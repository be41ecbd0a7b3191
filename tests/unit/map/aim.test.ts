import { geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aim,
  between,
  dragBy,
  firstAims,
  isFirst,
  latitudeLimit,
  middleLatitude,
  MOST_ZOOM,
  turnBy,
  turnTo,
  zoomAbout,
  zoomBy,
} from '../../../src/map/geo/aim';
import { layoutBase, layoutMarks } from '../../../src/map/geo/map';
import { isOnWorld, project } from '../../../src/text/point';
import { mapProjection as projectionIn, type WorldBox } from '../../../src/map/geo/projection';
import { MAP_MODES, type MapMode } from '../../../src/model/view';
import { base, origin } from './dataset';
import { runs } from '../../support/runs';

const { first: FIRST } = base();
const firstAim = (name: MapMode): Aim => FIRST[name];
const boxOf = (name: MapMode, width: number): WorldBox => {
  const height = name === 'globe' ? width : Math.round(width * 0.487);
  return { width, height, radius: width * 0.492, centre: [width / 2, height / 2] };
};
const mapProjection = (name: MapMode, width: number, aim: Aim = firstAim(name)) =>
  projectionIn(name, boxOf(name, width), aim);

const mode = fc.constantFrom(...MAP_MODES);
const step = fc.tuple(
  fc.double({ min: -400, max: 400, noNaN: true }),
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.double({ min: 0.1, max: 10, noNaN: true }),
);

/** Where a hand can bring a map: any steps from the first aim on. */
function aimAfter(name: MapMode, steps: readonly (readonly [number, number, number])[]): Aim {
  return steps.reduce(
    (aim, [east, north, factor]) => turnBy(name, zoomBy(aim, factor), east, north),
    firstAim(name),
  );
}
const aims = mode.chain((name) =>
  fc.array(step, { maxLength: 4 }).map((steps) => ({ mode: name, aim: aimAfter(name, steps) })),
);

describe('the first aim', () => {
  it('is worked out from the places: what is named lies above the lower edge of the near view', () => {
    expect(-FIRST.globe.turn[0]).toBeGreaterThan(90);
    expect(-FIRST.globe.turn[0]).toBeLessThan(100);
    expect(-FIRST.globe.turn[1]).toBeCloseTo(34, 0);
  });

  it('has the middle of other places above its own, too', () => {
    const { globe } = firstAims(
      [
        [-47.9, -15.8],
        [-64, -34],
        [-66, 7],
      ],
      -55,
    );
    expect(-globe.turn[1]).toBeLessThanOrEqual(-13);
    expect(-globe.turn[1]).toBeGreaterThanOrEqual(-40);
  });
});

describe('an aim', () => {
  it('stays within the world and the zoom, whatever a hand does', () => {
    fc.assert(
      fc.property(aims, ({ mode: name, aim: { turn, zoom } }) => {
        expect(zoom).toBeGreaterThanOrEqual(1);
        expect(zoom).toBeLessThanOrEqual(MOST_ZOOM);
        expect(turn[0]).toBeGreaterThanOrEqual(-180);
        expect(turn[0]).toBeLessThanOrEqual(180);
        expect(Math.abs(turn[1])).toBeLessThanOrEqual(90);
        const middle = middleLatitude(name, { turn, zoom });
        expect(Math.abs(middle)).toBeLessThanOrEqual(latitudeLimit(name, zoom));
      }),
    );
  });

  it('comes back to where it was, wherever no pole was met', () => {
    const small = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(small, small, (east, north) => {
        const there = turnBy('globe', firstAim('globe'), east, north);
        const back = turnBy('globe', there, -east, -north);
        expect(back.turn[0]).toBeCloseTo(FIRST.globe.turn[0], 1);
        expect(back.turn[1]).toBeCloseTo(FIRST.globe.turn[1], 1);
      }),
    );
  });

  it('turns east round the world to where it began', () => {
    let aim = firstAim('globe');
    for (let i = 0; i < 24; i += 1) aim = turnBy('globe', aim, 15, 0);
    expect(isFirst(FIRST.globe, aim)).toBe(true);
    expect(isFirst(FIRST.globe, turnBy('globe', aim, 15, 0))).toBe(false);
  });

  it('moves the place in the middle with the hand', () => {
    for (const name of MAP_MODES) {
      const first = zoomBy(firstAim(name), 2);
      const middle: [number, number] = [-first.turn[0], middleLatitude(name, first)];
      const before = project(mapProjection(name, 500, first), middle);
      const after = project(mapProjection(name, 500, dragBy(name, first, 0.01, 0)), middle);
      expect((after?.x ?? 0) - (before?.x ?? 0), name).toBeGreaterThan(3);
      expect((after?.x ?? 0) - (before?.x ?? 0), name).toBeLessThan(6);
    }
  });

  describe.each(MAP_MODES)('nearer about Pyongyang, %s', (name) => {
    const at = (aim: Aim) => project(mapProjection(name, 500, aim), origin.lonLat);
    const nearer = (aim: Aim, factor = 1.5): Aim => zoomAbout(aim, factor, origin.lonLat);

    it('keeps it in the picture, about where it was, as near as it goes', () => {
      let aim = firstAim(name);
      const first = at(aim);
      for (let i = 0; i < 5; i += 1) {
        aim = nearer(aim);
        const now = at(aim);
        expect(now, String(aim.zoom)).not.toBeNull();
        expect(Math.abs((now?.x ?? 0) - (first?.x ?? 0)), String(aim.zoom)).toBeLessThan(50);
        if (name === 'globe')
          expect(Math.abs((now?.y ?? 0) - (first?.y ?? 0)), String(aim.zoom)).toBeLessThan(50);
      }
      expect(aim.zoom).toBe(MOST_ZOOM);
    });

    it('comes back as it went', () => {
      const factors = fc.array(fc.double({ min: 1.05, max: 1.6, noNaN: true }), { maxLength: 3 });
      fc.assert(
        fc.property(factors, (there) => {
          const near = there.reduce(nearer, firstAim(name));
          const back = [...there].reverse().reduce((aim, by) => nearer(aim, 1 / by), near);
          expect(isFirst(FIRST[name], back)).toBe(true);
        }),
      );
    });

    it('comes nearer to the middle where Pyongyang is not in the picture', () => {
      const away = turnBy(name, zoomBy(firstAim(name), 4), -170, 0);
      expect(nearer(away).turn).toEqual(away.turn);
    });
  });

  it.each([
    ['China', [104, 36]],
    ['a place half round the world', [-60, -20]],
    ['Pyongyang itself', origin.lonLat],
  ] as const)('shows Pyongyang and %s both', (_name, [lon, lat]) => {
    const { turn } = turnTo(firstAim('globe'), [origin.lonLat, [lon, lat]]);
    for (const place of [[lon, lat], origin.lonLat] as const) {
      expect(geoDistance([place[0], place[1]], [-turn[0], -turn[1]])).toBeLessThan(Math.PI / 2);
    }
  });

  it('goes the short way over the date line, and arrives', () => {
    const from: Aim = { turn: [170, 0], zoom: 1 };
    const to: Aim = { turn: [-170, 0], zoom: 3 };
    expect(Math.abs(between(from, to, 0.5).turn[0])).toBeCloseTo(180, 2);
    expect(between(from, to, 0.5).zoom).toBe(2);
    expect(between(from, to, 1)).toBe(to);
  });

  it('has no latitude to choose where the whole flat world is shown', () => {
    expect(latitudeLimit('flat', 1)).toBeCloseTo(0);
    expect(latitudeLimit('flat', 2)).toBeGreaterThan(30);
    expect(latitudeLimit('globe', 1)).toBe(90);
    expect(turnBy('flat', firstAim('flat'), 0, 30)).toEqual(firstAim('flat'));
  });
});

/** Every point that a path in steps comes to. */
function pointsOf(d: string): [number, number][] {
  let at: [number, number] = [0, 0];
  return [...d.matchAll(/[Mm]([^Mmz]*)(z?)/g)].flatMap(([, run = '', closed]) => {
    const numbers = [...run.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const points = Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
      const [x = NaN, y = NaN] = numbers.slice(2 * i, 2 * i + 2);
      at = [at[0] + x, at[1] + y];
      return at;
    });
    // After a closed run the next one starts from where that began.
    if (closed) at = points[0] ?? at;
    return points;
  });
}

describe('a map that is turned and near', () => {
  const world = base();
  const width = 300;

  it('has sound numbers, and nothing outside its box', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(aims, ({ mode: name, aim }) => {
        const projection = mapProjection(name, width, aim);
        const { height } = boxOf(name, width);
        const input = { base: world, projection };
        const { countries, disputed, ...rest } = layoutBase(input);
        const marks = layoutMarks(input);
        expect(JSON.stringify([rest, marks])).not.toMatch(/NaN|Infinity|undefined/);
        const shapes = [...countries, ...disputed, ...marks.arcs, ...marks.regions];
        const paths = [...Object.values(rest), ...shapes.map(({ d }) => d)];
        const points = paths.flatMap((d) => pointsOf(d));
        const outside = ([x, y]: [number, number]) =>
          !(x > -0.2 && x < width + 0.2 && y > -0.2 && y < height + 0.2);
        expect(points.filter(outside)).toEqual([]);
        expect(isOnWorld(projection, { x: width + 12, y: 100 })).toBe(false);
        expect(isOnWorld(projection, { x: 100, y: height + 12 })).toBe(false);
      }),
      runs(300),
    );
  });

  it('leaves no empty band above or below the flat world', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), (steps) => {
        const aim = aimAfter('flat', steps);
        const projection = mapProjection('flat', width, aim);
        const middle = -aim.turn[0];
        const [, top = NaN] = projection([middle, 90]) ?? [];
        const [, bottom = NaN] = projection([middle, -90]) ?? [];
        expect(top).toBeLessThan(0.5);
        expect(bottom).toBeGreaterThan(boxOf('flat', width).height - 0.5);
      }),
    );
  });
});
