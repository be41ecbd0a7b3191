import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLine } from '../../../src/build/world/bestLine';
import { GRID, gridLine, twiceArea } from '../../../src/build/world/gridLine';
import { splitEdge } from '../../../src/build/world/splitEdge';
import { runs } from '../../support/runs';

const FINE = { cell: 1, isRing: false };
const KM2 = 1 / 6371 ** 2;
/** A place in whole cells from the map's south-west corner. */
const cells = (lon: number, lat: number): number[] => [
  Math.round((lon + 180) / GRID),
  Math.round((lat + 90) / GRID),
];

describe('bestLine', () => {
  const bend = [
    [10, 0],
    [10.5, 0.102],
    [11, 0.2],
    [11.5, 0.103],
    [12, 0],
  ];

  it('keeps a bend that is worth its point and drops those that are not', () => {
    expect(bestLine(bend, FINE, () => 300 * KM2)).toEqual([
      cells(10, 0),
      cells(11, 0.2),
      cells(12, 0),
    ]);
    expect(bestLine(bend, FINE, () => 3000 * KM2)).toEqual([cells(10, 0), cells(12, 0)]);
  });

  it('keeps the ends and puts every other point on its coarser grid', () => {
    const place = fc.tuple(
      fc.double({ min: 20, max: 24, noNaN: true }),
      fc.double({ min: 40, max: 44, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 9 }), (line) => {
        const drawn = bestLine(line, { cell: 4, isRing: false }, () => KM2);
        expect(drawn[0]).toEqual(cells(...(line[0] ?? [NaN, NaN])));
        expect(drawn.at(-1)).toEqual(cells(...(line.at(-1) ?? [NaN, NaN])));
        for (const [x = NaN, y = NaN] of drawn.slice(1, -1)) expect([x % 4, y % 4]).toEqual([0, 0]);
      }),
      runs(40),
    );
  });
});

describe('gridLine', () => {
  it('takes every point once where no drawn line is given', () => {
    const line = [
      [0, 0],
      [0.001, 0.001],
      [0.03, 0],
    ];
    expect(gridLine(line, undefined, FINE)).toEqual([cells(0, 0), cells(0.03, 0)]);
  });

  it.each([
    ['clockwise', -1],
    ['counterclockwise', 1],
  ])('makes a flat ring the smallest square, %s as it was', (_way, sign) => {
    const ring = [
      [5, 5],
      [5, 5.001],
      [5.001, 5.001],
      [5.001, 5],
      [5, 5],
    ];
    const turned = sign < 0 ? ring : ring.toReversed();
    const square = gridLine(turned, undefined, { cell: 4, isRing: true });
    expect(twiceArea(square)).toBe(sign * 2 * 64);
  });
});

describe('splitEdge', () => {
  const west = [
    [0, 0],
    [0, 2],
    [2, 2],
    [2, 0],
    [0, 0],
  ];
  const east = [
    [2, 0],
    [2, 2],
    [4, 2],
    [4, 0],
    [2, 0],
  ];
  const areas = new Map([
    ['west', [[west]]],
    ['east', [[east]]],
  ]);

  it('puts the nearest point into the edge of both neighbours', () => {
    const split = splitEdge(areas, west, [2.3, 1]);
    expect(split.get('west')?.[0]?.[0]).toContainEqual([2, 1]);
    expect(split.get('east')?.[0]?.[0]).toEqual(east.toSpliced(1, 0, [2, 1]));
  });

  it('puts none where the ring has a point already', () => {
    expect(splitEdge(areas, west, [2, 1.995])).toBe(areas);
  });
});
