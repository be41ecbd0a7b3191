import { ringPath } from './ringPath';
import { FONT_FAMILY } from '../marks/theme';
import type { GlyphCanvas } from './glyphCanvas';

const SVG = 'http://www.w3.org/2000/svg';
/** Attributes that outlines have no use for. */
const SET = /^(?:d?[xy]|font-.*|letter-spacing|text-anchor)$/;

/** A text, and where each of its letters begins. */
interface Placed {
  readonly node: Text;
  readonly weight: string;
  readonly size: number;
  readonly letters: readonly (readonly [letter: string, x: number, y: number])[];
}

/** A text in the page, measured by the engine that would draw it. Throws where it counts other characters. */
function placed(text: SVGTextElement): Placed[] {
  const words = text.textContent;
  if (text.getNumberOfChars() !== words.length) throw new Error(`“${words}” cannot be outlined.`);
  text.setAttribute('aria-label', words);
  const nodes = document.createNodeIterator(text, NodeFilter.SHOW_TEXT);
  const pieces: Placed[] = [];
  let at = 0;
  for (let node; (node = nodes.nextNode() as Text | null);) {
    const { fontWeight, fontSize } = getComputedStyle(node.parentElement ?? text);
    const letters = Array.from(node.data, (letter) => {
      const { x, y } = text.getStartPositionOfChar(at);
      at += letter.length;
      return [letter, x, y] as const;
    });
    pieces.push({ node, weight: fontWeight, size: parseFloat(fontSize), letters });
  }
  return pieces;
}

/** So many times its size a picture is measured: WebKitGTK sets letters at whole pixels of the screen. */
const LARGER = 16;

/** Measures a picture's texts in the page, unseen, and takes the picture out again. */
function measured(picture: SVGSVGElement): Placed[] {
  const holder = document.createElement('div');
  const own = ['width', 'height', 'text-rendering'].map(
    (name) => [name, picture.getAttribute(name) ?? ''] as const,
  );
  for (const [name, value] of own) picture.setAttribute(name, String(parseFloat(value) * LARGER));
  // Exact, they would be set at whole pixels however large.
  picture.setAttribute('text-rendering', 'auto');
  // Letters that are joined have no places.
  holder.style.cssText = 'all:initial;position:fixed;visibility:hidden;font-variant-ligatures:none';
  // As the file will be: in a tree of its own, where no rule of the page's reaches its texts.
  holder.attachShadow({ mode: 'open' }).append(picture);
  document.body.append(holder);
  try {
    return Array.from(picture.querySelectorAll('text')).flatMap(placed);
  } finally {
    holder.remove();
    for (const [name, value] of own) picture.setAttribute(name, value);
  }
}

/**
 * Turns each text of a picture into outlines that carry its words as `aria-label`, so that it looks alike
 * wherever it is shown, whatever fonts are there. Throws where the browser does not let letters be measured.
 */
export async function outlinePicture(picture: SVGSVGElement, canvas: GlyphCanvas): Promise<void> {
  // A family that is only named, for want of ours, may not be there.
  await document.fonts.load(`1em ${FONT_FAMILY}`, picture.textContent).catch(() => null);
  const known = new Map<string, ReturnType<GlyphCanvas['rings']>>();
  for (const { node, weight, size, letters } of measured(picture)) {
    const path = document.createElementNS(SVG, 'path');
    const d = letters.flatMap(([letter, x, y]) => {
      const key = weight + letter;
      const rings = known.get(key) ?? canvas.rings(letter, weight);
      known.set(key, rings);
      return rings.map((ring) => ringPath(ring, x, y, size));
    });
    path.setAttribute('d', d.join(''));
    node.replaceWith(path);
  }
  for (const text of picture.querySelectorAll('text,tspan')) {
    const group = document.createElementNS(SVG, 'g');
    for (const { name, value } of text.attributes)
      if (!SET.test(name)) group.setAttribute(name, value);
    group.append(...text.childNodes);
    text.replaceWith(group);
  }
}
