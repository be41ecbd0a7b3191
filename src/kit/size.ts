import type { Attachment } from 'svelte/attachments';

/**
 * An attachment that tells an element's width in px, once it is known and whenever it changes; 0 while
 * the element is not shown. It tells nothing while it is set up.
 */
export function onWidth(tell: (width: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) tell(entry.contentRect.width);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
}
