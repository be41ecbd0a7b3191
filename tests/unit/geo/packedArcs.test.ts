import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import world from '../../../data/world.json' with { type: 'json' };
import { packArcs, unpackArcs } from '../../../src/geo/packedArcs';
import { worldTopology } from '../../../src/geo/topology';

describe('packed arcs', () => {
  test.each([
    [[[[0, 0]]], 'AA'],
    [
      [
        [
          [1, -1],
          [-3, 16],
        ],
      ],
      'CDHgB',
    ],
    [[[[15, -15]], [[1000, 2]]], 'ef w+BE'],
  ])('%j is written %s', (arcs, text) => {
    expect(packArcs(arcs)).toBe(text);
    expect(unpackArcs(text)).toEqual(arcs);
  });

  test('come back as they were, whatever they were', () => {
    const number = fc.integer({ min: -(2 ** 30) + 1, max: 2 ** 30 - 1 });
    const arc = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(arc, { minLength: 1, maxLength: 9 }), (arcs) => {
        const plain = arcs.map((points) => points.map(([x, y]) => [x + 0, y + 0]));
        expect(unpackArcs(packArcs(plain))).toEqual(plain);
      }),
    );
  });

  test.each([[[[]]], [[[[1.5, 0]]]], [[[[2 ** 30, 0]]]], [[[[1]]]], [[[[NaN, 1]]]]])(
    'refuses %j',
    (arcs) => {
      expect(() => packArcs(arcs)).toThrow('packArcs');
    },
  );

  test('are the same world', () => {
    const packed = { ...world, arcs: packArcs(world.arcs) };
    expect(worldTopology(JSON.parse(JSON.stringify(packed)))).toEqual(worldTopology(world));
    expect(packed.arcs.length).toBeLessThan(JSON.stringify(world.arcs).length / 2);
  });
});
