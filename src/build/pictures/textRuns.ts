import type { Attributes, SvgToken } from './svgTags.ts';
import { keptAttributes, pixels, styleWithin, type TextStyle } from './textStyle.ts';

/** Where a piece of text begins, in px: null for what follows on from the piece before it. */
export interface TextPlace {
  readonly x: number | null;
  readonly y: number | null;
  readonly dx: number;
  readonly dy: number;
}

/** A piece of text that is set in one style. */
export interface TextRun {
  text: string;
  readonly style: TextStyle;
  readonly place: TextPlace;
  /** What its outline has as well: of its own element, not of the <text> around it. */
  readonly kept: readonly (readonly [string, string])[];
}

interface Element {
  readonly style: TextStyle;
  readonly kept: TextRun['kept'];
  /** Taken by the first character in it. */
  place: TextPlace;
}

const NOWHERE: TextPlace = { x: null, y: null, dx: 0, dy: 0 };

function placeOf(attributes: Attributes, { size }: TextStyle): TextPlace {
  const number = (name: string): number | null => {
    const value = attributes.get(name);
    return value === undefined ? null : pixels(name, value, size);
  };
  return { x: number('x'), y: number('y'), dx: number('dx') ?? 0, dy: number('dy') ?? 0 };
}

function elementOf(attributes: Attributes, outer: TextStyle): Element {
  const style = styleWithin(outer, attributes);
  return { style, kept: keptAttributes(attributes), place: placeOf(attributes, style) };
}

/** The place of the next character: that of the innermost element that still has one to give. */
function takePlace(open: readonly Element[]): TextPlace {
  const places = open.map(({ place }) => place);
  for (const element of open) element.place = NOWHERE;
  return places.reduce((outer, inner) => ({
    x: inner.x ?? outer.x,
    y: inner.y ?? outer.y,
    dx: outer.dx + inner.dx,
    dy: outer.dy + inner.dy,
  }));
}

/** White space as SVG shows it: each stretch is one space, none begins or ends the text. */
function collapsed(runs: readonly TextRun[]): TextRun[] {
  let before = ' ';
  for (const run of runs) {
    run.text = run.text.replaceAll(/[ \t\r\n]+/g, ' ');
    if (before.endsWith(' ')) run.text = run.text.replace(/^ /, '');
    if (run.text !== '') before = run.text;
  }
  const last = runs.findLast(({ text }) => text !== '');
  if (last) last.text = last.text.replace(/ $/, '');
  return runs.filter(({ text }) => text !== '');
}

/**
 * The pieces of a <text>: `attributes` are its own, `inside` is what stands between its tags.
 * @throws where it holds anything but words and <tspan>s, or is set in a way that is not drawn here.
 */
export function textRuns(
  attributes: Attributes,
  inside: readonly SvgToken[],
  outer: TextStyle,
): TextRun[] {
  const open: Element[] = [{ ...elementOf(attributes, outer), kept: [] }];
  const runs: TextRun[] = [];
  for (const token of inside) {
    const { style, kept } = open.at(-1) ?? { style: outer, kept: [] };
    if (token.kind === 'close') open.pop();
    else if (token.kind === 'open') {
      if (token.name !== 'tspan') throw new Error(`A <text> holds <${token.name}>.`);
      const element = elementOf(token.attributes, style);
      if (!token.empty) open.push({ ...element, kept: [...kept, ...element.kept] });
    } else if (token.kind === 'text') {
      // White space between elements has no place of its own to take.
      const place = token.text.trim() === '' ? NOWHERE : takePlace(open);
      runs.push({ text: token.text, style, place, kept });
    }
  }
  return collapsed(runs);
}
