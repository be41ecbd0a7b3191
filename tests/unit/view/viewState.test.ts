import { describe, expect, test } from 'vitest';
import type { Selection, View } from '../../../src/model/view';
import { FIRST_VIEW } from '../../../src/model/view';
import { ViewState } from '../../../src/view/viewState.svelte';
import { directive } from '../realDirective';

const room39: Selection = { kind: 'entity', id: 'room-39' };
const russia: Selection = { kind: 'place', id: 'russia' };

/** A view whose work waits until `run`, and all that it has written. */
function laterView(): { view: ViewState; written: View[]; run: () => void } {
  const written: View[] = [];
  const works: (() => void)[] = [];
  const view = new ViewState(directive, (next) => written.push(next), {
    later: (work) => works.push(work),
  });
  const run = (): void => {
    for (const work of works.splice(0)) work();
  };
  return { view, written, run };
}

describe('what a reader brings about', () => {
  test('is done at once where nothing puts it off', () => {
    const written: View[] = [];
    const view = new ViewState(directive, (next) => written.push(next));
    view.select(room39);
    expect(view.selected).toEqual(room39);
    expect(view.cardOpen).toBe(true);
    expect(written).toHaveLength(1);
  });

  test('waits until the press has been answered, and comes in its order', () => {
    const { view, written, run } = laterView();
    view.select(room39);
    view.change({ mode: 'flat' });
    view.showTable('map', true);
    view.select(russia);
    expect(view.view).toEqual(FIRST_VIEW);
    expect(written).toEqual([]);
    run();
    expect(written.map(({ selected, mode, tables }) => [selected?.id, mode, tables])).toEqual([
      ['room-39', 'globe', []],
      ['room-39', 'flat', []],
      ['room-39', 'flat', ['map']],
      ['russia', 'flat', ['map']],
    ]);
    expect(view.cardOpen).toBe(true);
  });

  test('is done before what asks for it: the card that a press opens can be closed right after', () => {
    const { view, run } = laterView();
    view.select(room39);
    view.closeCard();
    run();
    expect(view.selected).toEqual(room39);
    expect(view.cardOpen).toBe(false);
    view.clear();
    view.settle();
    expect(view.selected).toBeNull();
  });

  test('changes nothing where the reader has gone back meanwhile', () => {
    const { view, written, run } = laterView();
    view.select(room39);
    view.restore({ ...FIRST_VIEW, selected: russia });
    run();
    expect(view.selected).toEqual(russia);
    expect(written).toEqual([]);
  });

  test('is kept while the page starts, whatever its address says', () => {
    const { view, written, run } = laterView();
    view.hold();
    view.select(room39);
    run();
    view.settle();
    view.restore({ ...FIRST_VIEW, selected: russia });
    expect(written).toEqual([]);
    view.release();
    expect(view.selected).toEqual(room39);
    expect(written).toHaveLength(1);
  });

  test('goes on after a step that failed', () => {
    const works: (() => void)[] = [];
    let refuse = true;
    const write = (): void => {
      if (refuse) throw new Error('Too many steps in the address.');
    };
    const view = new ViewState(directive, write, { later: (work) => works.push(work) });
    view.select(room39);
    expect(() => works.shift()?.()).toThrow('Too many');
    refuse = false;
    view.select(russia);
    works.shift()?.();
    expect(view.selected).toEqual(russia);
  });

  test('goes to a step, lights it, and comes back to it from a choice', () => {
    const written: View[] = [];
    const view = new ViewState(directive, (next) => written.push(next));
    view.change({ when: 'before' });
    view.goTo(3);
    expect(view.step?.id).toBe(directive.dataset.steps[2]?.id);
    expect(view.view).toEqual({ ...FIRST_VIEW, step: 3 });
    const told = view.lit;
    view.select(room39);
    expect(view.lit?.entities.has('room-39')).toBe(true);
    view.clear();
    expect(view.lit).toEqual(told);
    view.glance(room39);
    expect(view.lit?.passing).toBe(true);
    view.glance(null);
    expect(view.lit?.passing).toBeUndefined();
    view.goTo(null);
    expect(view.lit).toBeNull();
    expect(written.map(({ step, selected }) => [step, selected?.id])).toEqual([
      [null, undefined],
      [3, undefined],
      [3, 'room-39'],
      [3, undefined],
      [null, undefined],
    ]);
  });
});
