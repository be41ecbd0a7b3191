import { bottomOf, rightOf, type Box } from '../text/box';

/** Where a button lies, in px of its container. */
export interface Spot extends Box {
  /** What its focus is drawn round: at least the button. */
  readonly ring: Box;
  /** Its place among those that overlap. */
  readonly rank: number;
}

/**
 * Lays an element over a part of a picture, by pixels of its container; without a place it gets none.
 * An attachment. Style sheets cannot know the numbers, and a style attribute in the built page would
 * break its policy, so they are set here, after the page has started.
 */
export function placedAt(where: () => Spot | undefined): (element: HTMLElement) => void {
  return (element) => {
    const box = where();
    if (!box) {
      element.removeAttribute('style');
      return;
    }
    const { style } = element;
    style.left = `${box.x}px`;
    style.top = `${box.y}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    style.zIndex = String(box.rank);
    const { ring } = box;
    const sides = [
      ring.y - box.y,
      rightOf(box) - rightOf(ring),
      bottomOf(box) - bottomOf(ring),
      ring.x - box.x,
    ];
    style.setProperty('--ring', sides.map((side) => `${Math.round(side * 10) / 10}px`).join(' '));
  };
}
