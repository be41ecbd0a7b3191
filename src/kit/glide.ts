import { busy } from './settled';

/**
 * Calls `step` with shares from 0 to 1, once in a frame, slowing down at the end; with 1 alone where
 * motion is not wanted. Returns a function that ends it. The page is busy until then.
 */
export function glide(milliseconds: number, step: (share: number) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    step(1);
    return () => undefined;
  }
  const done = busy();
  const start = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const share = Math.min(1, Math.max(0, now - start) / milliseconds);
    if (share < 1) frame = requestAnimationFrame(next);
    step(1 - (1 - share) ** 3);
    if (share === 1) done();
  });
  return () => {
    cancelAnimationFrame(frame);
    done();
  };
}
