import type { Attachment } from 'svelte/attachments';

const WAYS: Readonly<Record<string, number>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
};
/** So many degrees off an arrow's direction a place still lies in it. */
const WITHIN = 67.5;

/** Of the ways to other places, in degrees from the north, the one that an arrow means; null where none lies there. */
export function wayOf<Place extends { readonly way: number; readonly far: number }>(
  places: readonly Place[],
  direction: number,
): Place | null {
  const off = ({ way }: Place): number => Math.abs(((way - direction + 540) % 360) - 180);
  const cost = (place: Place): number => place.far * (1 + off(place) / 45);
  return places
    .filter((place) => off(place) <= WITHIN)
    .reduce<Place | null>((best, one) => (best && cost(best) <= cost(one) ? best : one), null);
}

/** An attachment: arrows without another key move the focus the way that `go` says. */
export function compassKeys(go: (direction: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const listen = (event: KeyboardEvent): void => {
      const direction = WAYS[event.key];
      if (direction === undefined) return;
      if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(direction);
    };
    element.addEventListener('keydown', listen);
    return () => {
      element.removeEventListener('keydown', listen);
    };
  };
}
