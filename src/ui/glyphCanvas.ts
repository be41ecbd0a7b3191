import { simpleRing, traceRings, type Ring } from '../export/traceGlyph';
import { FONT_FAMILY } from '../marks/theme';

/** Px of an em on the canvas: from 257 on, engines draw letters as plain paths, without hints. */
const EM = 512;
/** Where a letter begins on it. */
const [LEFT, BASELINE] = [EM / 4, EM * 1.125];
const SIDE = EM * 1.5;
/** What the outline of a letter may differ by, in px of the canvas. */
const MOST = EM / 1500;
/** Black pixels as whole numbers are their coverage times this, but for the last digits. */
const FULL = 255 * 2 ** 24;

/** Draws letters one by one, and reads where their ink is. */
export class GlyphCanvas {
  readonly #context: CanvasRenderingContext2D;

  /** Throws where there is no canvas. */
  constructor() {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = SIDE;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('The browser has no canvas.');
    this.#context = context;
  }

  #read(): Uint32Array {
    return new Uint32Array(this.#context.getImageData(0, 0, SIDE, SIDE).data.buffer);
  }

  /** Whether what is drawn is what is read: some browsers make noise of it, so that nobody is tracked by it. */
  get isTrue(): boolean {
    this.#context.clearRect(0, 0, SIDE, SIDE);
    this.#context.fillRect(0, 0, EM, EM);
    return this.#read().every((value, index) => {
      const isInk = index % SIDE < EM && index < SIDE * EM;
      return Math.abs(value / FULL - Number(isInk)) < 0.05;
    });
  }

  /** The outlines of a letter, in em from where it begins on its baseline. */
  rings(letter: string, weight: string): Ring[] {
    const context = this.#context;
    context.clearRect(0, 0, SIDE, SIDE);
    context.font = `${weight} ${EM}px ${FONT_FAMILY}`;
    context.fillText(letter, LEFT, BASELINE);
    return traceRings(this.#read(), SIDE, FULL / 2).map((ring) =>
      simpleRing(ring, MOST).map(([x, y]) => [(x + 0.5 - LEFT) / EM, (y + 0.5 - BASELINE) / EM]),
    );
  }
}
