import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dockEnd, dockPlace, type Span } from '../../../src/selection/dockPlace';

const span = (from: number, to: number): Span => ({ from, to });
/** A window 900 px high, under a bar of 50. */
const SPACE = { sight: span(50, 900), wanted: 340, least: 160, others: [] };

describe('a dock at the foot of the window', () => {
  test('leaves the page where it is, where it covers nothing', () => {
    const place = { ...SPACE, chosen: span(200, 260), others: [span(300, 540)] };
    expect(dockPlace(place)).toEqual({ height: 340, scroll: 0 });
  });

  test('has the page scroll by just what it would cover', () => {
    expect(dockPlace({ ...SPACE, chosen: span(600, 660) })).toEqual({ height: 340, scroll: 100 });
    const place = { ...SPACE, chosen: span(200, 260), others: [span(500, 580)] };
    expect(dockPlace(place)).toEqual({ height: 340, scroll: 20 });
  });

  test('brings a mark above the window back', () => {
    expect(dockPlace({ ...SPACE, chosen: span(-80, -40) }).scroll).toBe(-130);
  });

  test('is lower where the marks need the room', () => {
    const place = { ...SPACE, chosen: span(100, 160), others: [span(600, 700)] };
    expect(dockPlace(place)).toEqual({ height: 250, scroll: 50 });
  });

  test('leaves the marks that are too far away', () => {
    const place = { ...SPACE, chosen: span(100, 160), others: [span(300, 400), span(1500, 1600)] };
    expect(dockPlace(place)).toEqual({ height: 340, scroll: 0 });
  });

  test('never covers the chosen mark where it fits, nor one that it makes room for', () => {
    const spans = fc
      .tuple(fc.integer({ min: -500, max: 2000 }), fc.integer({ min: 1, max: 400 }))
      .map(([from, length]) => span(from, from + length));
    fc.assert(
      fc.property(spans, fc.array(spans, { maxLength: 6 }), (chosen, others) => {
        const { height, scroll } = dockPlace({ ...SPACE, chosen, others });
        expect(height).toBeLessThanOrEqual(SPACE.wanted);
        expect(height).toBeGreaterThanOrEqual(SPACE.least);
        expect(chosen.to - scroll).toBeLessThanOrEqual(SPACE.sight.to - height);
        expect(chosen.from - scroll).toBeGreaterThanOrEqual(SPACE.sight.from);
      }),
    );
  });
});

describe('a dock inside the stage of a chart', () => {
  test.each([
    [span(0, 100), { end: 'bottom', height: 350 }],
    [span(600, 700), { end: 'top', height: 350 }],
    [span(250, 420), { end: 'bottom', height: 280 }],
    // A mark as high as the stage is covered, as little as can be.
    [span(0, 700), { end: 'bottom', height: 200 }],
  ] as const)('%o', (mark, place) => {
    expect(dockEnd(span(0, 700), mark, 200)).toEqual(place);
  });

  test('is never higher than the stage', () => {
    expect(dockEnd(span(0, 120), span(10, 40), 200).height).toBe(120);
  });
});
