import { describe, expect, it } from 'vitest';
import { wayOf } from '../../../src/map/compassKeys';

const [UP, RIGHT, DOWN, LEFT] = [0, 90, 180, 270];
/** As from Pyongyang: one place far in the north-west, one near in the west, one beyond it. */
const places = [
  { id: 'north-west', way: 320, far: 5 },
  { id: 'west', way: 260, far: 2 },
  { id: 'beyond', way: 272, far: 7 },
];

describe('the place that an arrow leads to', () => {
  it.each([
    ['the nearest of those that lie there', LEFT, 'west'],
    ['one that lies there by half', UP, 'north-west'],
    ['none where nothing lies', RIGHT, undefined],
    ['none that lies to the side', DOWN, undefined],
  ])('is %s', (_what, direction, id) => {
    expect(wayOf(places, direction)?.id).toBe(id);
  });

  it('is rather what lies straight ahead than what is a little nearer to one side', () => {
    const ahead = { id: 'ahead', way: 2, far: 3 };
    expect(wayOf([{ id: 'aside', way: 50, far: 2.5 }, ahead], UP)?.id).toBe('ahead');
    expect(wayOf([{ id: 'aside', way: 350, far: 2.5 }, ahead], UP)?.id).toBe('aside');
  });

  it('is the same in whatever order the places come', () => {
    expect(wayOf([...places].reverse(), LEFT)?.id).toBe('west');
    expect(wayOf([], LEFT)).toBeNull();
  });
});
