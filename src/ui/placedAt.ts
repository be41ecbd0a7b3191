import type { Box } from '../layout/box';

/**
 * Lays an element over a part of a picture, by pixels of its container; without a place it gets none.
 * An attachment. Style sheets cannot know the numbers, and a style attribute in the built page would
 * break its policy, so they are set here, after the page has started.
 */
export function placedAt(
  where: () => (Box & { readonly rank: number }) | undefined,
): (element: HTMLElement) => void {
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
  };
}
