/** Where no frame is drawn (a tab in the background, a frame out of view), work waits so many ms at most. */
const NO_FRAME = 500;

/**
 * Runs `work` once, when so many more frames are painted: by then the reader has seen the answer to a press
 * that needs no work. Nothing else waits for it: it is a task of its own.
 */
export function afterPaint(work: () => void, frames = 1): void {
  let isDue = true;
  // The frames may come after all, later than that.
  const once = (): void => {
    if (!isDue) return;
    isDue = false;
    clearTimeout(late);
    work();
  };
  const late = setTimeout(once, NO_FRAME);
  const next = (left: number): void => {
    requestAnimationFrame(() => {
      if (left > 1) next(left - 1);
      // A frame is painted after its callbacks; a task comes after that.
      else setTimeout(once);
    });
  };
  next(frames);
}
