import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import world from '../../../data/world.json' with { type: 'json' };
import {
  absoluteSigns,
  packNumbers,
  relativeSigns,
  unpackNumbers,
} from '../../../src/map/geo/packedNumbers';
import { packWorld } from '../../../src/map/geo/packedWorld';
import { worldTopology } from '../../../src/map/geo/topology';

const MOST = 2 ** 30 - 1;

describe('packed numbers', () => {
  test.each([
    [[], ''],
    [[0, -1, 1], '!#$'],
    [[31, -32, 32], 'bcn$'],
    [[1000], 'fx$'],
  ])('%j are written "%s"', (numbers, text) => {
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    expect(packNumbers(numbers)).toBe(text);
  });

  test('come back as they were, in characters that JSON and HTML leave as they are', () => {
    const number = fc.oneof(
      fc.integer({ min: -200, max: 200 }),
      fc.integer({ min: -MOST, max: MOST }),
    );
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const plain = numbers.map((value) => value + 0);
        const text = packNumbers(plain);
        expect(text).not.toMatch(/["\\<\s]|[^\x20-\x7e]/);
        expect(unpackNumbers(text)).toEqual(plain);
      }),
    );
  });

  test.each([0.5, NaN, Infinity, 2 ** 30])('refuse %d', (value) => {
    expect(() => packNumbers([value])).toThrow('packNumbers');
  });
});

describe('relative signs', () => {
  test('are plus where a number keeps the sign of the last one that had one', () => {
    expect(relativeSigns([-3, -1, 0, -2, 5, 0, 4])).toEqual([-3, 1, 0, 2, -5, 0, 4]);
  });

  test('become the numbers again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (numbers) => {
        const plain = numbers.map((value) => value + 0);
        expect(absoluteSigns(relativeSigns(plain))).toEqual(plain);
      }),
    );
  });
});

describe('a packed world', () => {
  const whole = worldTopology(world);

  test('is the same world', () => {
    const packed: unknown = JSON.parse(JSON.stringify(packWorld(whole)));
    expect(worldTopology(packed)).toEqual(whole);
  });

  test('is a third of the same world in JSON', () => {
    const text = JSON.stringify(packWorld(whole));
    expect(text.length).toBeLessThan(JSON.stringify(whole).length / 3);
  });

  test('is refused where an arc is not made of whole cells', () => {
    const broken = { ...whole, arcs: [[[0.5, 1]], ...whole.arcs.slice(1)] };
    expect(() => packWorld(broken)).toThrow('packNumbers');
  });
});
