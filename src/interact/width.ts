/**
 * Tells an element's width in CSS pixels, now and after each change; 0 while it is not shown. An
 * attachment; it calls nothing back while it is set up.
 */
export function measured(onwidth: (width: number) => void): (element: Element) => () => void {
  return (element) => {
    const observer = new ResizeObserver(([entry]) => {
      onwidth(entry?.contentRect.width ?? 0);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
}
