import { simpleRing, traceRings, type Ring } from './traceGlyph';
import { FONT_FAMILY } from '../marks/theme';

/** Px of an em on the canvas: from 257 on, engines draw letters as plain paths, without hints. */
const EM = 512;
/** Where a letter begins on it. */
const [LEFT, BASELINE] = [EM / 4, EM * 1.125];
const SIDE = EM * 1.5;
/** Px about a letter's ink. */
const MARGIN = 3;
/** What the outline of a letter may differ by, in px of the canvas. */
const MOST = EM / 1500;
/** Black pixels as whole numbers are their coverage times this, but for the last digits. */
const FULL = 255 * 2 ** 24;

/** Draws letters one by one, and reads where their ink is. */
export class GlyphCanvas {
  readonly #context: CanvasRenderingContext2D;
  /** The browser's own; it need not be tried twice. */
  static #known: GlyphCanvas | 'altered' | undefined;

  private constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** One canvas for all letters; null where the browser gives none, 'altered' where it falsifies what is read. */
  static here(): GlyphCanvas | 'altered' | null {
    if (this.#known) return this.#known;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = SIDE;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    const made = new GlyphCanvas(context);
    this.#known = made.#isTrue() ? made : 'altered';
    return this.#known;
  }

  #read(x: number, y: number, width: number, height: number): Uint32Array {
    return new Uint32Array(this.#context.getImageData(x, y, width, height).data.buffer);
  }

  /** Whether what is drawn is what is read: some browsers make noise of it, so that nobody is tracked by it. */
  #isTrue(): boolean {
    this.#context.clearRect(0, 0, SIDE, SIDE);
    this.#context.fillRect(0, 0, EM, EM);
    return this.#read(0, 0, SIDE, SIDE).every((value, index) => {
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
    const ink = context.measureText(letter);
    // Its own box alone, and the margin that tracing needs: most letters fill a small part of the canvas.
    const left = Math.floor(LEFT - ink.actualBoundingBoxLeft) - MARGIN;
    const top = Math.floor(BASELINE - ink.actualBoundingBoxAscent) - MARGIN;
    const width = Math.ceil(LEFT + ink.actualBoundingBoxRight) + MARGIN - left;
    const height = Math.ceil(BASELINE + ink.actualBoundingBoxDescent) + MARGIN - top;
    const values = this.#read(left, top, width, height);
    const [x0, y0] = [left + 0.5 - LEFT, top + 0.5 - BASELINE];
    return traceRings(values, width, FULL / 2).map((ring) =>
      simpleRing(ring, MOST).map(([x, y]) => [(x + x0) / EM, (y + y0) / EM]),
    );
  }
}
