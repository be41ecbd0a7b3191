/** A pointer that only passes over lights nothing; this long it must rest, in milliseconds. */
const LINGER = 150;

/**
 * Tells on which element of a kind the mouse rests or the keyboard's focus is, and null when it leaves.
 * An attachment; `selector` says which elements count.
 */
export function linger(
  selector: string,
  onglance: (element: HTMLElement | null) => void,
): (root: HTMLElement) => () => void {
  return (root) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const wanted = (event: Event): HTMLElement | null =>
      (event.target as Element).closest<HTMLElement>(selector);
    const pass = (event: PointerEvent): void => {
      clearTimeout(waiting);
      if (event.pointerType !== 'mouse') return;
      const element = event.type === 'pointerover' ? wanted(event) : null;
      waiting = setTimeout(() => {
        onglance(element);
      }, LINGER);
    };
    const focus = (event: FocusEvent): void => {
      const element = wanted(event);
      if (event.type === 'focusout') onglance(null);
      else if (element?.matches(':focus-visible')) onglance(element);
    };
    root.addEventListener('pointerover', pass);
    root.addEventListener('pointerout', pass);
    root.addEventListener('focusin', focus);
    root.addEventListener('focusout', focus);
    return () => {
      clearTimeout(waiting);
      root.removeEventListener('pointerover', pass);
      root.removeEventListener('pointerout', pass);
      root.removeEventListener('focusin', focus);
      root.removeEventListener('focusout', focus);
    };
  };
}
