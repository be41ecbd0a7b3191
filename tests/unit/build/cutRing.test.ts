import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRing } from '../../../src/build/world/cutRing';
import { crossingArcs } from '../../../src/build/world/ringCrossings';

const SQUARE = [
  [0, 0],
  [0, 4],
  [4, 4],
  [4, 0],
  [0, 0],
];

function twiceArea(ring: readonly number[][]): number {
  return ring.slice(1).reduce((sum, [x1 = NaN, y1 = NaN], index) => {
    const [x0 = NaN, y0 = NaN] = ring[index] ?? [];
    return sum + x0 * y1 - x1 * y0;
  }, 0);
}

describe('cutRing', () => {
  it('splits along the line and keeps its inner points', () => {
    const [one, two] = cutRing(SQUARE, [
      [0, 0],
      [1, 2],
      [4, 4],
    ]);
    expect(one).toEqual([
      [0, 0],
      [0, 4],
      [4, 4],
      [1, 2],
      [0, 0],
    ]);
    expect(two).toEqual([
      [4, 4],
      [4, 0],
      [0, 0],
      [1, 2],
      [4, 4],
    ]);
  });

  it('moves the ends to points of the ring', () => {
    const [one] = cutRing(SQUARE, [
      [-0.3, 4.2],
      [3.9, -0.1],
    ]);
    expect(one).toEqual([
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 4],
    ]);
  });

  it('gives two parts that make up the whole, wound alike', () => {
    const corner = fc.integer({ min: 0, max: 11 });
    const wheel = Array.from({ length: 12 }, (_, i) => [
      Math.cos((i * Math.PI) / 6),
      -Math.sin((i * Math.PI) / 6),
    ]);
    const ring = [...wheel, ...wheel.slice(0, 1)];
    fc.assert(
      fc.property(corner, corner, (a, b) => {
        fc.pre(a !== b);
        const point = (i: number): [number, number] => [wheel[i]?.[0] ?? NaN, wheel[i]?.[1] ?? NaN];
        const [one, two] = cutRing(ring, [point(a), [0.01, 0.02], point(b)]);
        expect(twiceArea(one) + twiceArea(two)).toBeCloseTo(twiceArea(ring));
        expect(one.length + two.length).toBe(ring.length + 5);
      }),
    );
  });

  it('refuses a line that leads back to where it began', () => {
    expect(() =>
      cutRing(SQUARE, [
        [0, 0],
        [0.2, 0.1],
      ]),
    ).toThrow('both ends meet the point 0,0');
    expect(() => cutRing(SQUARE, [])).toThrow('the line is empty');
  });
});

describe('crossingArcs', () => {
  it.each([
    [
      'a cross',
      [
        [
          [0, 0],
          [10, 10],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ],
      [0, 1],
    ],
    [
      'a bow tie',
      [
        [
          [0, 0],
          [10, 10],
          [10, 0],
          [0, 10],
          [0, 0],
        ],
      ],
      [0],
    ],
    [
      'a shared end',
      [
        [
          [0, 0],
          [10, 10],
        ],
        [
          [10, 10],
          [20, 0],
        ],
      ],
      [],
    ],
    [
      'a touch',
      [
        [
          [0, 0],
          [10, 0],
        ],
        [
          [5, 0],
          [5, 9],
        ],
      ],
      [],
    ],
    [
      'a step over the antimeridian beside a meridian',
      [
        [
          [3590, 0],
          [5, 0],
        ],
        [
          [1800, -9],
          [1800, 9],
        ],
      ],
      [],
    ],
  ])('%s', (_name, arcs, expected) => {
    expect([...crossingArcs(arcs, 3600)].toSorted()).toEqual(expected);
  });
});
