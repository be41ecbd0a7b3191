import type { Attachment } from 'svelte/attachments';

/** A finger that goes less far has pressed, not swiped, in px. */
const FAR = 48;

/** An attachment that tells of a swipe by one finger to the side: forward is to the left, as a page is turned. */
export function swipe(onswipe: (isForward: boolean) => void): Attachment<HTMLElement> {
  return (element) => {
    let start: PointerEvent | null = null;
    const begin = (event: PointerEvent): void => {
      start = event.pointerType === 'touch' && event.isPrimary ? event : null;
    };
    const stop = (): void => {
      start = null;
    };
    const end = (event: PointerEvent): void => {
      if (start?.pointerId !== event.pointerId) return;
      const [across, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
      start = null;
      if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(down)) onswipe(across < 0);
    };
    element.addEventListener('pointerdown', begin);
    element.addEventListener('pointercancel', stop);
    element.addEventListener('pointerup', end);
    return () => {
      element.removeEventListener('pointerdown', begin);
      element.removeEventListener('pointercancel', stop);
      element.removeEventListener('pointerup', end);
    };
  };
}
