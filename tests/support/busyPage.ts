/** The parts of a window that tell a page when to go on. */
interface Clock {
  requestAnimationFrame: (callback: FrameRequestCallback) => number;
  cancelAnimationFrame: (id: number) => void;
  setTimeout: (callback: () => void, ms?: number) => number;
  clearTimeout: (id?: number) => void;
}

/**
 * For `addInitScript`: frames and timers of the page come 40 to 140 ms late, as on a busy machine. A test
 * that asks before a press has been answered then fails each time, not once in a hundred runs.
 */
export function busyPage(): void {
  const clock = window as unknown as Clock;
  const soonFrame = clock.requestAnimationFrame.bind(window);
  const dropFrame = clock.cancelAnimationFrame.bind(window);
  const soon = clock.setTimeout.bind(window);
  const waiting = new Map<number, number>();
  const late = (least: number): number => least + Math.random() * 60;
  clock.requestAnimationFrame = (callback) => {
    const id = soonFrame(() => {
      const run = (): void => {
        waiting.delete(id);
        callback(performance.now());
      };
      waiting.set(id, soon(run, late(80)));
    });
    return id;
  };
  clock.cancelAnimationFrame = (id) => {
    dropFrame(id);
    clock.clearTimeout(waiting.get(id));
    waiting.delete(id);
  };
  clock.setTimeout = (callback, ms = 0) => soon(callback, ms + late(40));
}
