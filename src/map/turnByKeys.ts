import type { Attachment } from 'svelte/attachments';

/** What keys do to a picture that turns and zooms. */
export interface KeyMoves {
  /** One step to the east and to the north: -1, 0 or 1. */
  readonly turn: (east: number, north: number) => void;
  /** One step nearer, or with -1 farther. */
  readonly zoom: (steps: number) => void;
  readonly reset: () => void;
}

const TURNS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * An attachment that turns with Shift and an arrow, zooms with + and -, and resets with 0, while the
 * focus is inside the element. An arrow alone, and all that a browser does with Ctrl, Alt or Command,
 * is left alone; so is what is typed into a field.
 */
export function turnByKeys(moves: KeyMoves): Attachment<HTMLElement> {
  return (element) => {
    const listen = (event: KeyboardEvent): void => {
      const { key } = event;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select'))
        return;
      const turn = event.shiftKey ? TURNS[key] : undefined;
      if (turn) moves.turn(...turn);
      else if (key === '+' || key === '=') moves.zoom(1);
      else if (key === '-' || key === '_') moves.zoom(-1);
      else if (key === '0') moves.reset();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('keydown', listen);
    return () => {
      element.removeEventListener('keydown', listen);
    };
  };
}
