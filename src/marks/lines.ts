import type { Family, Kind } from '../data/types';
import type { MarkLine } from '../model/levels';
import type { Theme } from './theme';

/** How a line is stroked. `dash` is empty for a solid line; round caps turn dashes into dots. */
export interface Stroke {
  readonly width: number;
  readonly dash: string;
  readonly cap: 'butt' | 'round';
}

const stroke = (width: number, dash = '', cap: Stroke['cap'] = 'butt'): Stroke => ({
  width,
  dash,
  cap,
});

/** Relation lines, card borders and the short samples under a paragraph number. */
export const STROKES: Record<MarkLine, { line: Stroke; border: Stroke; mini: Stroke }> = {
  solid: { line: stroke(2.6), border: stroke(1.8), mini: stroke(2) },
  dashed: {
    line: stroke(2.1, '11 4'),
    border: stroke(1.6, '10 3.5'),
    mini: stroke(2, '6.5 2.5'),
  },
  'short-dashed': {
    line: stroke(2.1, '4.5 3.5'),
    border: stroke(1.6, '4.5 3.5'),
    mini: stroke(2, '2.6 2'),
  },
  dotted: {
    line: stroke(2.8, '0.1 5', 'round'),
    border: stroke(2.2, '0.1 4.6', 'round'),
    mini: stroke(2, '0.1 3.4', 'round'),
  },
  thin: { line: stroke(1.2), border: stroke(1.2), mini: stroke(1) },
  // Drawn twice, 3 px apart: see DoubleLine in the marks that use it.
  context: { line: stroke(1), border: stroke(1), mini: stroke(1) },
};

/** The colour of a family in a theme. */
export function familyColour(family: Family, theme: Theme): string {
  return family === 'rule' ? theme.rule2 : theme[family];
}

/** The colour of a kind of relation in a theme. */
export function kindColour({ family }: Pick<Kind, 'family'>, theme: Theme): string {
  return familyColour(family, theme);
}
