import type { Attachment } from 'svelte/attachments';

/** A click on a picture. */
export interface Clicked {
  /** In px from the picture's upper left corner. */
  readonly x: number;
  readonly y: number;
  /** The control in the picture that it met: only a finger's click is told then. */
  readonly control: HTMLElement | null;
  readonly event: MouseEvent;
}

/**
 * An attachment that tells where a picture was clicked. What a mouse or a key clicks on a control of its
 * own is not told, nor what was used up before. A finger is broader than what it means, so it is told
 * there too, before the control hears of it.
 */
export function clickedAt(tell: (clicked: Clicked) => void): Attachment<HTMLElement> {
  return (element) => {
    let finger: PointerEvent | null = null;
    const onDown = (event: PointerEvent): void => {
      finger = event.pointerType === 'touch' ? event : null;
    };
    const onClick = (event: MouseEvent): void => {
      // A key clicks without a place.
      const touched = event.detail > 0 ? finger : null;
      finger = null;
      if (event.defaultPrevented) return;
      const control = (event.target as Element).closest<HTMLElement>('button, a');
      if (control && !touched) return;
      // A browser may have moved the click to a control nearby: where the finger came down is what counts.
      const { clientX, clientY } = touched ?? event;
      const { left, top } = element.getBoundingClientRect();
      tell({ x: clientX - left, y: clientY - top, control, event });
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('click', onClick);
    };
  };
}
