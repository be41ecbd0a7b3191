import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HeightRequest } from '../../../src/embed/heightRequest';

/** A frame and its host, by the clock of a test: what a host grants, it grants 20 ms after it was said. */
class Trial {
  readonly said: number[] = [];
  readonly scrolls: boolean[] = [];
  now = 0;
  wanted = 1400;
  width = 700;
  height = 300;
  readonly request = new HeightRequest();
  readonly #grant: (wanted: number, trial: Trial) => void;
  readonly #limit: number;

  constructor(grant: (wanted: number, trial: Trial) => void, limit = 0) {
    this.#grant = grant;
    this.#limit = limit;
  }

  /** Looks, and again whenever that is asked for or the frame has changed, for so many ms. */
  run(ms: number): this {
    const end = this.now + ms;
    let next: number | null = this.now;
    while (next !== null && next <= end) {
      this.now = next;
      const { now, wanted, width, height } = this;
      const { say, scrolls, wait } = this.request.step({ now, wanted, width, height }, this.#limit);
      if (scrolls !== null && scrolls !== this.scrolls.at(-1)) this.scrolls.push(scrolls);
      next = wait === null ? null : now + wait;
      if (!say) continue;
      this.said.push(now);
      this.#grant(wanted, this);
      if (this.height !== height || this.width !== width) next = now + 20;
    }
    this.now = end;
    return this;
  }
}

const grants = (wanted: number, trial: Trial): void => {
  trial.height = wanted;
};
const grantsNothing = (): void => undefined;
const upTo = (most: number) => (wanted: number, trial: Trial) => {
  trial.height = Math.min(most, wanted);
};

describe('a height is said', () => {
  test('once to a host that grants it, and once more when another is wanted', () => {
    const trial = new Trial(grants).run(10_000);
    expect(trial.said).toEqual([0]);
    trial.wanted = 1500;
    expect(trial.run(10_000).said).toEqual([0, 10_000]);
    expect(trial.scrolls).toEqual([false]);
  });

  test('five times where nobody grants anything; the content scrolls after two seconds', () => {
    const trial = new Trial(grantsNothing).run(1999);
    expect(trial.scrolls).toEqual([]);
    expect(trial.run(10_000).said).toEqual([0, 300, 900, 2000, 4500]);
    expect(trial.scrolls).toEqual([true]);
  });

  test('of each later one only once where nobody has granted anything', () => {
    const trial = new Trial(grantsNothing).run(10_000);
    Object.assign(trial, { wanted: 1500 }).run(10_000);
    Object.assign(trial, { wanted: 2000, width: 400 }).run(10_000);
    expect(trial.said.slice(5)).toEqual([10_000, 20_000]);
  });

  test('again at once when a granted one is undone, but not for ever', () => {
    const trial = new Trial(grants).run(1000);
    for (let undone = 0; undone < 20; undone += 1) {
      trial.height = 400 + undone;
      trial.run(1000);
    }
    expect(trial.said).toEqual([0, 1000, 2000, 3000, 4000]);
  });
});

describe('a host that grants no more than 1000 px', () => {
  test('is asked once for each height', () => {
    const trial = new Trial(upTo(1000)).run(5000);
    for (const wanted of [1500, 1600, 900, 1700]) Object.assign(trial, { wanted }).run(5000);
    expect(trial.said).toEqual([0, 5000, 10_000, 15_000, 20_000]);
    expect(trial.scrolls).toEqual([true, false, true]);
  });

  test('is asked once for each height and width where its limit is known, though the first answer changes both', () => {
    const wordPress = (wanted: number, trial: Trial): void => {
      trial.height = Math.max(200, Math.min(1000, wanted));
      if (trial.width === 700) Object.assign(trial, { width: 660, wanted: 1450 });
    };
    const trial = new Trial(wordPress, 1000).run(3000);
    expect(trial.said).toEqual([0, 20]);
    Object.assign(trial, { width: 380, wanted: 2268 });
    expect(trial.run(10_000).said).toEqual([0, 20, 3000]);
    expect(trial.scrolls).toEqual([true]);
    Object.assign(trial, { width: 660, wanted: 800 });
    expect(trial.run(10_000).said).toHaveLength(4);
    expect(trial.scrolls).toEqual([true, false]);
  });
});

describe('a host that begins to listen after the last time', () => {
  test('hears the next height', () => {
    let most = 300;
    const trial = new Trial((wanted, one) => {
      upTo(most)(wanted, one);
    }).run(10_000);
    most = 5000;
    expect(Object.assign(trial, { wanted: 1500 }).run(10_000).height).toBe(1500);
    expect(trial.said).toHaveLength(6);
  });

  test('is told as often as any where it has spoken first', () => {
    const trial = new Trial(grantsNothing).run(10_000);
    trial.request.forget();
    expect(Object.assign(trial, { wanted: 1500 }).run(10_000).said).toHaveLength(10);
  });
});

test('nothing that a host does makes it say one height more than five times', () => {
  const act = fc.record({
    height: fc.integer({ min: 0, max: 3000 }),
    granted: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null }),
    ms: fc.integer({ min: 0, max: 5000 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), fc.constantFrom(0, 1000), (acts, limit) => {
      let granted: number | null = null;
      const trial = new Trial((_wanted, one) => {
        if (granted !== null) one.height = granted;
      }, limit);
      for (const one of acts) {
        granted = one.granted;
        trial.height = one.height;
        trial.run(one.ms);
      }
      expect(trial.said.length).toBeLessThanOrEqual(5);
    }),
  );
});
