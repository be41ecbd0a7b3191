import type { PathCommand } from 'fontkit';
import { PARTS, pathNumbers } from '../../picture/pathNumbers.ts';

/** A glyph's outline in font units, and where its origin stands: all else in px. */
export interface PlacedGlyph {
  readonly x: number;
  readonly y: number;
  /** Px for a font unit. */
  readonly scale: number;
  readonly commands: readonly PathCommand[];
}

const LETTERS: Readonly<Record<PathCommand['command'], string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/** Path data of the glyphs when their text begins at (x, y): relative, which takes half the bytes. */
export function glyphPath(glyphs: readonly PlacedGlyph[], x: number, y: number): string {
  // In whole hundredths, so that no rounding adds up along the text.
  let at: readonly [x: number, y: number] = [0, 0];
  let start = at;
  const parts: string[] = [];
  for (const glyph of glyphs) {
    for (const { command, args } of glyph.commands) {
      if (command === 'closePath') at = start;
      const from = at;
      const numbers: number[] = [];
      for (let index = 0; index < args.length; index += 2) {
        const [across = 0, up = 0] = args.slice(index, index + 2);
        at = [
          Math.round((x + glyph.x + across * glyph.scale) * PARTS),
          Math.round((y + glyph.y - up * glyph.scale) * PARTS),
        ];
        numbers.push(at[0] - from[0], at[1] - from[1]);
      }
      if (command === 'moveTo') start = at;
      parts.push(LETTERS[command] + pathNumbers(numbers));
    }
  }
  return parts.join('');
}
