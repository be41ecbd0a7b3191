import { onDestroy, untrack, type Component } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { busy } from '../kit/settled';
import type { PageContext } from '../view/context';
import { takeOver } from '../kit/takeOver';

interface Drawing {
  // Each has properties of its own.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly part: Component<any>;
  /** What it is drawn from, which never changes. */
  readonly from?: Readonly<Record<string, unknown>>;
  /** What the reader has made of it; read only while it is shown. */
  readonly now: () => Readonly<Record<string, unknown>>;
  /** What takes its time and can be done before, in a task of its own. */
  readonly prepare?: () => void;
  /** Whether the style sheet shows it, on the screen or on paper; null until the figure's width is known. */
  readonly isShown: () => boolean | null;
}

/** Runs `work` after what is under way; until then the page is busy. */
function inItsOwnTask(work: () => void): void {
  const done = busy();
  setTimeout(() => {
    try {
      work();
    } finally {
      done();
    }
  });
}

/**
 * For the drawings that a figure has for several widths. All stand in the built page and the style sheet shows
 * one: right before any program runs, without measuring. Each is taken over as it was built, and only when it is
 * first shown; on the explainer one that is not leaves the page until it is asked for, since elements that nobody
 * sees cost as much as others. Call it while a component is made: what it started ends with that. Returns a function that
 * gives the attachment of the element in which a drawing stands.
 */
export function drawings(page: PageContext): (drawing: Drawing) => Attachment<HTMLElement> {
  const ends: (() => void)[] = [];
  onDestroy(() => {
    for (const end of ends) end();
  });
  return ({ part, from = {}, now, prepare, isShown }) => {
    let isStarted = false;
    // Taken over as it was built; only then does it follow what the reader does.
    let isFollowing = $state(false);
    const props = {
      ...from,
      get now() {
        return isFollowing && isShown() !== false ? now() : undefined;
      },
    };
    return (slot) => {
      const shown = isShown();
      if (isStarted) return;
      if (shown === false) {
        // A frame's height is right at once at any width: there they stay.
        if (page.home === '') slot.replaceChildren();
        return;
      }
      // In the first moment the style sheet alone knows.
      if (shown === null && slot.getClientRects().length === 0) return;
      isStarted = true;
      const start = (): void => {
        untrack(() => {
          ends.push(takeOver(slot, { part, props, page }));
          isFollowing = true;
        });
      };
      // What stands in the page can wait for a task of its own, so that a tap in between is answered.
      if (shown !== null) start();
      else
        inItsOwnTask(() => {
          prepare?.();
          inItsOwnTask(start);
        });
    };
  };
}
