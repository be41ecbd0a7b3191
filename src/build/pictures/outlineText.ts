import { escapeHtml } from '../../text/escapeHtml.ts';
import { shapeText, type ShapedText } from './shapeText.ts';
import { svgTags, type Attributes, type SvgToken } from './svgTags.ts';
import { textRuns, type TextRun } from './textRuns.ts';
import { FIRST_STYLE, keptAttributes, styleWithin } from './textStyle.ts';
import type { WeightFonts } from '../fonts/weightFonts.ts';

type FontsAt = (weight: number) => Promise<WeightFonts>;
interface Piece {
  readonly run: TextRun;
  readonly shaped: ShapedText;
}

/** Pieces that follow on from each other, which the anchor moves as one. */
function chunksOf(pieces: readonly Piece[]): Piece[][] {
  const chunks: Piece[][] = [];
  for (const piece of pieces) {
    const { x, y } = piece.run.place;
    const last = chunks.at(-1);
    if (last && x === null && y === null) last.push(piece);
    else chunks.push([piece]);
  }
  return chunks;
}

const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

function tag(name: string, attributes: readonly (readonly [string, string])[]): string {
  return [name, ...attributes.map(([key, value]) => `${key}="${escapeHtml(value)}"`)].join(' ');
}

/** The outlines of the pieces, each with the attributes of its own element. */
function placedPaths(pieces: readonly Piece[]): { d: string; kept: TextRun['kept'] }[] {
  const paths: { d: string; kept: TextRun['kept'] }[] = [];
  let x = 0;
  let y = 0;
  for (const chunk of chunksOf(pieces)) {
    const [first] = chunk;
    if (!first) continue;
    const { place, style } = first.run;
    const moved = chunk.reduce((sum, { run }) => sum + run.place.dx, -place.dx);
    const length = chunk.reduce((sum, { shaped }) => sum + shaped.advance, moved);
    x = (place.x ?? x) - length * SHARE[style.anchor];
    y = place.y ?? y;
    for (const { run, shaped } of chunk) {
      x += run.place.dx;
      y += run.place.dy;
      paths.push({ d: shaped.d(x, y), kept: run.kept });
      x += shaped.advance;
    }
  }
  return paths;
}

async function outlined(
  attributes: Attributes,
  runs: readonly TextRun[],
  fontsAt: FontsAt,
): Promise<string> {
  const pieces: Piece[] = [];
  for (const run of runs) {
    const fonts = await fontsAt(run.style.weight);
    pieces.push({ run, shaped: shapeText(run.text, fonts, run.style) });
  }
  const words = runs.map(({ text }) => text).join('');
  const own = [...keptAttributes(attributes), ['aria-label', words] as const];
  const paths = placedPaths(pieces).filter(({ d }) => d !== '');
  const [only] = paths;
  if (!only) return '';
  if (paths.length === 1 && only.kept.length === 0) {
    return `<${tag('path', [...own, ['d', only.d]])}/>`;
  }
  const inside = paths.map(({ d, kept }) => `<${tag('path', [...kept, ['d', d]])}/>`).join('');
  return `<${tag('g', own)}>${inside}</g>`;
}

/** The index of the tag that closes the element whose tag is at `start`. */
function endOf(tokens: readonly SvgToken[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'open' && !token.empty) depth += 1;
    if (token?.kind === 'close') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

/**
 * An SVG with every <text> turned into a <path> that carries its words as `aria-label`, so that it looks
 * alike wherever it is shown, whatever fonts are there. All else stays byte for byte.
 * @throws where the SVG is not well-formed, a text is set in a way that cannot be drawn, or a character is
 * in no shipped font.
 */
export async function outlineText(svg: string, fontsAt: FontsAt): Promise<string> {
  const tokens = svgTags(svg);
  const styles = [FIRST_STYLE];
  const out: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const outer = styles.at(-1) ?? FIRST_STYLE;
    if (token.kind === 'open' && token.name === 'text') {
      const end = endOf(tokens, index);
      const runs = textRuns(token.attributes, tokens.slice(index + 1, end), outer);
      out.push(await outlined(token.attributes, runs, fontsAt));
      index = end;
      continue;
    }
    if (token.kind === 'open' && !token.empty) styles.push(styleWithin(outer, token.attributes));
    if (token.kind === 'close') styles.pop();
    out.push(token.raw);
  }
  return out.join('');
}
