import type { Attachment } from 'svelte/attachments';

/**
 * An attachment that tells where a picture was clicked, in px from its upper left corner. What is
 * clicked on a control of its own, or was used up before, is not told.
 */
export function clickedAt(tell: (x: number, y: number, event: MouseEvent) => void): Attachment {
  return (element) => {
    const onClick = (event: Event): void => {
      if (!(event instanceof MouseEvent) || event.defaultPrevented) return;
      if ((event.target as Element).closest('button, a')) return;
      const { left, top } = element.getBoundingClientRect();
      tell(event.clientX - left, event.clientY - top, event);
    };
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('click', onClick);
    };
  };
}
