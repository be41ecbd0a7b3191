import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ringPath } from '../../../src/picture/ringPath';
import { simpleRing, traceRings, type Ring } from '../../../src/picture/traceGlyph';

const HALF = 127.5;
/** Coverage of the cells of a square grid by a shape that is told by its distance: inside is below 0. */
const covered = (side: number, distance: (x: number, y: number) => number): number[] =>
  Array.from({ length: side * side }, (_, cell) => {
    const away = distance(cell % side, Math.floor(cell / side));
    return 255 * Math.min(1, Math.max(0, 0.5 - away));
  });

/** The area, below 0 for a ring that turns the other way. */
const area = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [toX, toY] = ring[(at + 1) % ring.length] ?? [0, 0];
    return sum + (x * toY - toX * y) / 2;
  }, 0);

/** How far a point is from the nearest place of a ring. */
function away(ring: Ring, [x, y]: readonly [number, number]): number {
  return Math.min(
    ...ring.map(([fromX, fromY], at) => {
      const [toX, toY] = ring[(at + 1) % ring.length] ?? [fromX, fromY];
      const [across, down] = [toX - fromX, toY - fromY];
      const along = ((x - fromX) * across + (y - fromY) * down) / (across ** 2 + down ** 2 || 1);
      const part = Math.min(1, Math.max(0, along));
      return Math.hypot(x - fromX - part * across, y - fromY - part * down);
    }),
  );
}

describe('traceRings', () => {
  it('follows a circle to a small part of a cell', () => {
    for (const radius of [3, 10.3, 24]) {
      const [ring = [], ...others] = traceRings(
        covered(64, (x, y) => Math.hypot(x - 31.2, y - 32.7) - radius),
        64,
        HALF,
      );
      expect(others).toEqual([]);
      // Its points lie on the circle, the straight pieces between them inside it.
      const short = 1 - Math.abs(area(ring)) / (Math.PI * radius ** 2);
      expect(Math.abs(short)).toBeLessThan(0.25 / radius ** 2);
      const errors = ring.map(([x, y]) => Math.abs(Math.hypot(x - 31.2, y - 32.7) - radius));
      expect(Math.max(...errors)).toBeLessThan(0.1);
    }
  });

  it('keeps a straight slanted edge straight', () => {
    const distance = (x: number, y: number): number =>
      Math.max((x + 2 * y - 60) / Math.sqrt(5), 5 - x, 5 - y);
    const [ring = []] = traceRings(covered(64, distance), 64, HALF);
    const slanted = ring.filter(([x, y]) => x > 8 && y > 8);
    expect(slanted.length).toBeGreaterThan(20);
    for (const [x, y] of slanted) expect(Math.abs(distance(x, y))).toBeLessThan(0.01);
  });

  it('turns a hole the other way', () => {
    const rings = traceRings(
      covered(64, (x, y) => Math.abs(Math.hypot(x - 32, y - 32) - 15) - 5),
      64,
      HALF,
    );
    const [outer = 0, inner = 0] = rings.map(area).sort((a, b) => Math.abs(b) - Math.abs(a));
    expect(rings).toHaveLength(2);
    expect(Math.abs(Math.abs(outer) / (Math.PI * 20 ** 2) - 1)).toBeLessThan(0.01);
    expect(Math.abs(-inner / outer / (10 / 20) ** 2 - 1)).toBeLessThan(0.01);
  });

  test.each([
    ['nothing at all', [], 3],
    ['one cell', [255], 1],
    ['one row', [0, 255, 0], 3],
    ['no ink', Array<number>(25).fill(0), 5],
  ])('finds no ring in %s', (_, values, width) => {
    expect(traceRings(values, width, HALF)).toEqual([]);
  });

  it('finds a diamond round a lone cell, whatever the height of its half', () => {
    for (const [full, half] of [
      [255, 127.5],
      [255 * 2 ** 24, 255 * 2 ** 23],
    ] as const) {
      const values = [0, 0, 0, 0, full, 0, 0, 0, 0];
      const [ring = []] = traceRings(values, 3, half);
      expect([...ring].sort()).toEqual([
        [0.5, 1],
        [1, 0.5],
        [1, 1.5],
        [1.5, 1],
      ]);
    }
  });

  it('parts what is covered from what is not, in any grid with a margin', () => {
    const SIDE = 9;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 49, maxLength: 49 }),
        (inner) => {
          const values = Array<number>(SIDE * SIDE).fill(0);
          inner.forEach((value, at) => {
            values[(1 + Math.floor(at / 7)) * SIDE + 1 + (at % 7)] = value;
          });
          const rings = traceRings(values, SIDE, HALF);
          for (const ring of rings) {
            expect(ring.length).toBeGreaterThanOrEqual(4);
            ring.forEach(([x, y], at) => {
              const [toX, toY] = ring[(at + 1) % ring.length] ?? [NaN, NaN];
              expect(Math.hypot(toX - x, toY - y)).toBeLessThanOrEqual(Math.SQRT2);
            });
          }
          // Each cell stands in as many rings, counted by the way they turn, as it has ink: one or none.
          values.forEach((value, cell) => {
            const [x, y] = [cell % SIDE, Math.floor(cell / SIDE) + 1e-7];
            let winding = 0;
            for (const ring of rings)
              ring.forEach(([fromX, fromY], at) => {
                const [toX, toY] = ring[(at + 1) % ring.length] ?? [NaN, NaN];
                if (fromY > y === toY > y) return;
                const crossing = fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY);
                if (crossing > x) winding += toY > fromY ? 1 : -1;
              });
            expect(Math.abs(winding)).toBe(value > HALF ? 1 : 0);
          });
        },
      ),
    );
  });
});

describe('simpleRing', () => {
  it('leaves a rectangle its four corners', () => {
    const side = (at: number): Ring => Array.from({ length: 10 }, (_, n) => [n, at] as const);
    const ring = [...side(0), ...Array.from({ length: 5 }, (_, n) => [10, n] as const)];
    const back = ring.map(([x, y]) => [10 - x, 5 - y] as const);
    expect([...simpleRing([...ring, ...back], 0.01)].sort()).toEqual([
      [0, 0],
      [0, 5],
      [10, 0],
      [10, 5],
    ]);
  });

  it('says nothing of what is smaller than the error allowed, or has no points', () => {
    expect(simpleRing([], 1)).toEqual([]);
    expect(
      simpleRing(
        [
          [0, 0],
          [0.5, 0],
          [0, 0.5],
        ],
        1,
      ),
    ).toEqual([]);
  });

  it('keeps only points of the ring, and each other one near', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
    const rings = fc.uniqueArray(point, { minLength: 4, maxLength: 30, selector: String });
    fc.assert(
      fc.property(rings, fc.integer({ min: 0, max: 5 }), (ring, most) => {
        const simple = simpleRing(ring, most);
        for (const kept of simple) expect(ring).toContainEqual(kept);
        if (simple.length === 0) return;
        const farthest = Math.max(...ring.map((one) => away(simple, one)));
        expect(farthest).toBeLessThanOrEqual(most + 1e-9);
      }),
    );
  });
});

describe('ringPath', () => {
  it('writes hundredths of a px, from a first place in steps', () => {
    expect(
      ringPath(
        [
          [0, 0],
          [0.5, -1],
          [1, 0.123],
        ],
        10,
        20,
        2,
      ),
    ).toBe('M10 20l1-2 1 2.25z');
    expect(ringPath([], 10, 20, 2)).toBe('');
  });

  it('ends where the ring ends, however many steps it has', () => {
    const place = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 3, maxLength: 60 }), (ring) => {
        const d = ringPath(ring, 100, 100, 12.7);
        const numbers = (d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
        expect(numbers.length).toBe(2 * ring.length);
        const sum = (from: number): number =>
          numbers.reduce((all, value, at) => all + (at % 2 === from ? value : 0), 0);
        const [x, y] = ring.at(-1) ?? [0, 0];
        expect(sum(0)).toBeCloseTo(100 + x * 12.7, 1);
        expect(sum(1)).toBeCloseTo(100 + y * 12.7, 1);
      }),
    );
  });
});
