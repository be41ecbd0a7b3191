import { busy } from './settled';

/**
 * Runs `work` once, when so many more frames have been painted: by then the reader has seen what needs no
 * work. Where no frame is drawn (a tab in the background, a frame out of view) it waits `most` ms. It is a
 * task of its own, which holds up nothing else. Until it has run the page is busy.
 */
export function afterPaint(work: () => void, frames = 1, most = 200): void {
  let isDue = true;
  const done = busy();
  // The frames may come after all, later than that.
  const once = (): void => {
    if (!isDue) return;
    isDue = false;
    clearTimeout(late);
    try {
      work();
    } finally {
      done();
    }
  };
  const late = setTimeout(once, most);
  const next = (left: number): void => {
    requestAnimationFrame(() => {
      if (left > 1) next(left - 1);
      // A frame is painted after its callbacks; a task comes after that.
      else setTimeout(once);
    });
  };
  next(frames);
}
