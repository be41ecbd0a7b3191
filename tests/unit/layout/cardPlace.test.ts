import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Box } from '../../../src/layout/box';
import { placeCard } from '../../../src/layout/cardPlace';

const card = { width: 300, height: 200 };
const within = { x: 0, y: 60, width: 1300, height: 800 };
const mark = (x: number, y: number): Box => ({ x, y, width: 100, height: 60 });

describe('a card', () => {
  it.each([
    ['below its mark', mark(500, 200), { x: 400, y: 272 }],
    ['above one at the foot', mark(500, 700), { x: 400, y: 488 }],
    ['inside the left edge', mark(10, 200), { x: 0, y: 272 }],
    ['inside the right edge', mark(1250, 200), { x: 1000, y: 272 }],
  ])('stands %s', (_, box, place) => {
    expect(placeCard({ card, mark: box, free: [], within })).toEqual(place);
  });

  it('stands beside a mark that fills the height', () => {
    const tall = { x: 100, y: 60, width: 200, height: 800 };
    expect(placeCard({ card, mark: tall, free: [], within })).toEqual({ x: 312, y: 360 });
  });

  it('goes where it covers no other lit mark', () => {
    const free = [mark(500, 300)];
    expect(placeCard({ card, mark: mark(500, 400), free, within }).y).toBeGreaterThan(400);
    const below = [mark(500, 500)];
    expect(placeCard({ card, mark: mark(500, 400), free: below, within }).y).toBeLessThan(400);
  });
});

test('lies inside the space wherever the mark is, and off the mark where there is room', () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: 1200 }),
    y: fc.integer({ min: 60, max: 800 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 200 }),
  });
  fc.assert(
    fc.property(place, fc.array(place, { maxLength: 6 }), (box, free) => {
      const at = placeCard({ card, mark: box, free, within });
      expect(at.x).toBeGreaterThanOrEqual(within.x);
      expect(at.y).toBeGreaterThanOrEqual(within.y);
      expect(at.x + card.width).toBeLessThanOrEqual(within.x + within.width);
      expect(at.y + card.height).toBeLessThanOrEqual(within.y + within.height);
      const apart =
        at.x >= box.x + box.width ||
        box.x >= at.x + card.width ||
        at.y >= box.y + box.height ||
        box.y >= at.y + card.height;
      // In a space this large one side of any such mark is free.
      expect(apart).toBe(true);
    }),
  );
});
