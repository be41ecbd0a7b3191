import type { Attributes } from './svgTags.ts';

/** How a piece of text in an SVG is set. */
export interface TextStyle {
  /** Font size in px. */
  readonly size: number;
  readonly weight: number;
  /** Space after each character in px. */
  readonly spacing: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What SVG begins with. */
export const FIRST_STYLE: TextStyle = { size: 16, weight: 400, spacing: 0, anchor: 'start' };

const OURS = 'Schibsted Grotesk';
/** Attributes that a path has no use for: they are in its outline. */
const SET = ['font-size', 'font-weight', 'font-family', 'letter-spacing', 'text-anchor'];
const PLACED = ['x', 'y', 'dx', 'dy'];
/** What would change the outline and is not drawn: better no picture than a wrong one. */
const NOT_DRAWN =
  /^(?:style|class|rotate|textLength|lengthAdjust|word-spacing|writing-mode|direction|unicode-bidi|dominant-baseline|alignment-baseline|baseline-shift|white-space|xml:space|text-decoration|text-rendering|font(?:-(?!size$|weight$|family$).*)?)$/;

/**
 * A number of px in an attribute; `em` is the font size that lengths in em are measured by.
 * @throws where it is not one number, with or without the unit px or em.
 */
export function pixels(name: string, value: string, em: number): number {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(px|em)?$/i.exec(value.trim());
  if (!match) throw new Error(`${name}="${value}" is not one number of px or em.`);
  return Number(match[1]) * (match[2] === 'em' ? em : 1);
}

function weightOf(value: string): number {
  const weight = { normal: 400, bold: 700 }[value] ?? Number(value);
  if (!Number.isInteger(weight)) throw new Error(`font-weight="${value}" is no number.`);
  return weight;
}

function anchorOf(value: string): TextStyle['anchor'] {
  if (value === 'start' || value === 'middle' || value === 'end') return value;
  throw new Error(`text-anchor="${value}" is none of start, middle, end.`);
}

/** The style inside an element with these attributes, which stands in text of the style `outer`. */
export function styleWithin(outer: TextStyle, attributes: Attributes): TextStyle {
  const get = (name: string): string | undefined => attributes.get(name);
  const family = get('font-family');
  if (family !== undefined && !family.includes(OURS)) {
    throw new Error(`font-family="${family}" does not name "${OURS}".`);
  }
  const size = pixels('font-size', get('font-size') ?? String(outer.size), outer.size);
  const spacing = get('letter-spacing') ?? String(outer.spacing);
  return {
    size,
    weight: weightOf(get('font-weight') ?? String(outer.weight)),
    spacing: spacing === 'normal' ? 0 : pixels('letter-spacing', spacing, size),
    anchor: anchorOf(get('text-anchor') ?? outer.anchor),
  };
}

/**
 * The attributes of a piece of text that its outline has as well, such as colours.
 * @throws where one would set the text in a way that is not drawn here.
 */
export function keptAttributes(attributes: Attributes): (readonly [string, string])[] {
  const unknown = [...attributes.keys()].find((name) => NOT_DRAWN.test(name));
  if (unknown) {
    throw new Error(`Text with the attribute "${unknown}" cannot be turned into outlines.`);
  }
  return [...attributes].filter(([name]) => !SET.includes(name) && !PLACED.includes(name));
}
