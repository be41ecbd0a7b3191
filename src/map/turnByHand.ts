import type { Attachment } from 'svelte/attachments';

/** What a hand does to a picture that turns and zooms. */
export interface HandMoves {
  /** Dragged to the right and down, in px on the screen. */
  readonly drag: (right: number, down: number) => void;
  /** So many times nearer. */
  readonly zoom: (factor: number) => void;
}

/** A mouse that moves less than this many px between press and release has clicked. */
const THRESHOLD = 4;
/** How fast a wheel zooms, and how far at most in one notch, as exponents of e. */
const WHEEL = 0.01;
const NOTCH = 0.25;

interface Grip {
  readonly x: number;
  readonly y: number;
  readonly span: number;
}

/** The middle of two fingers and the distance between them; null with fewer or more fingers. */
function gripOf({ touches }: TouchEvent): Grip | null {
  const [a, b] = touches;
  if (!a || !b || touches.length > 2) return null;
  const span = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2, span: span || 1 };
}

/**
 * An attachment that turns by mouse drag and by two fingers, and zooms by pinch and by the wheel with
 * Ctrl or Command. A wheel alone and one finger are left to the page, which they scroll; a click stays a
 * click. Moves are told at most once in a frame, and never while it is set up. Written here because
 * d3-zoom keeps a planar transform, which a globe does not have, and weighs four times as much.
 */
export function turnByHand(moves: HandMoves): Attachment<HTMLElement> {
  return (element) => {
    let pending = { right: 0, down: 0, factor: 1 };
    let frame = 0;
    let grip: Grip | null = null;
    let mouse: { id: number; x: number; y: number; dragged: boolean } | null = null;
    let dragged = false;

    function tell(): void {
      const { right, down, factor } = pending;
      frame = 0;
      pending = { right: 0, down: 0, factor: 1 };
      if (right !== 0 || down !== 0) moves.drag(right, down);
      if (factor !== 1) moves.zoom(factor);
    }
    function add(right: number, down: number, factor = 1): void {
      pending = {
        right: pending.right + right,
        down: pending.down + down,
        factor: pending.factor * factor,
      };
      frame ||= requestAnimationFrame(tell);
    }

    const listeners = new AbortController();
    const { signal } = listeners;
    function on<Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
      options: AddEventListenerOptions = {},
    ): void {
      element.addEventListener(name, listener, { ...options, signal });
    }

    const release = (): void => {
      mouse = null;
      element.removeAttribute('data-dragging');
    };
    on('pointerdown', (event) => {
      dragged = false;
      // With Ctrl it is the way to a menu, on a Mac.
      if (event.pointerType !== 'mouse' || event.button !== 0 || event.ctrlKey) return;
      mouse = { id: event.pointerId, x: event.clientX, y: event.clientY, dragged: false };
    });
    on('pointermove', (event) => {
      if (event.pointerId !== mouse?.id) return;
      // Let go where nobody saw it, as outside the window.
      if ((event.buttons & 1) === 0) {
        release();
        return;
      }
      const { clientX: x, clientY: y } = event;
      if (!mouse.dragged) {
        if (Math.hypot(x - mouse.x, y - mouse.y) < THRESHOLD) return;
        // Only now, so that a click reaches what was clicked.
        element.setPointerCapture(mouse.id);
        element.toggleAttribute('data-dragging', true);
        dragged = true;
      }
      add(x - mouse.x, y - mouse.y);
      mouse = { id: mouse.id, x, y, dragged: true };
    });
    on('pointerup', release);
    on('pointercancel', release);
    // What ends on a mark after a drag chooses nothing.
    on(
      'click',
      (event) => {
        if (!dragged) return;
        dragged = false;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true },
    );
    on('dragstart', (event) => {
      event.preventDefault();
    });

    const twoFingers = (event: TouchEvent): void => {
      const next = gripOf(event);
      // Once one finger has begun to scroll the page, it goes on scrolling.
      if (next && event.cancelable) {
        event.preventDefault();
        if (grip) add(next.x - grip.x, next.y - grip.y, next.span / grip.span);
        grip = next;
      } else grip = null;
    };
    const active = { passive: false };
    on('touchstart', twoFingers, active);
    on('touchmove', twoFingers, active);
    on('touchend', twoFingers, active);
    on('touchcancel', () => {
      grip = null;
    });

    on(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16;
        const by = -event.deltaY * lines * WHEEL;
        add(0, 0, Math.exp(Math.max(-NOTCH, Math.min(NOTCH, by))));
      },
      active,
    );

    return () => {
      cancelAnimationFrame(frame);
      listeners.abort();
    };
  };
}
