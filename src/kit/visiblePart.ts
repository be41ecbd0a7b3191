/**
 * Resolves to the part of this window that the reader sees, in px of the window: of a frame that is taller
 * than the window around it, what scrolls by there now. Only an observer can tell, in a frame of any origin.
 */
export function visiblePart(): Promise<DOMRectReadOnly> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      if (entry) resolve(entry.intersectionRect);
    });
    observer.observe(document.documentElement);
  });
}
