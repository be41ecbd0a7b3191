import { describe, expect, test } from 'vitest';
import { chipsOf, paragraphMark } from '../../../src/model/chips';
import { claimsOf, claimsOfParagraph } from '../../../src/model/directive';
import { LINES, type Line } from '../../../src/data/types';
import { linesOf } from '../../../src/model/levels';
import { directive } from '../realDirective';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `C${String(from + i).padStart(2, '0')}`);

// The editorial decision, claim by claim: only what the report itself ascribes to the directive is solid.
const DECIDED: Record<Line, string[]> = {
  solid: ['C07', 'C08', 'C09', 'C11', 'C12', 'C16'],
  dashed: [...range(2, 6), 'C13', ...range(24, 26), ...range(28, 30)],
  'short-dashed': ['C14', 'C18', 'C19', 'C23', 'C27'],
  dotted: ['C15', ...range(20, 22)],
  thin: ['C01', 'C10', 'C17'],
};

describe('the line of a claim', () => {
  test.each(LINES)('%s is drawn for exactly the claims that were decided', (line) => {
    const drawn = [...directive.claims.values()].filter((claim) => claim.line === line);
    expect(drawn.map(({ id }) => id)).toEqual(DECIDED[line]);
  });

  test('the decision covers every claim once', () => {
    expect(Object.values(DECIDED).flat().sort()).toEqual(range(1, 30));
  });

  test('a paragraph shows every line that it holds', () => {
    const lines = (id: string): Line[] => linesOf(claimsOfParagraph(directive, id));
    expect(lines('P5')).toEqual(['solid', 'thin']);
    expect(lines('P6')).toEqual(['dashed', 'short-dashed', 'dotted']);
    expect(lines('P11')).toEqual(['dashed', 'short-dashed']);
    expect(lines('P12')).toEqual(['dashed', 'short-dashed']);
  });
});

describe('chips', () => {
  test('one for each pair of paragraph and line', () => {
    const chips = chipsOf(claimsOf(directive, ['C24', 'C25', 'C23', 'C16']));
    expect(chips).toEqual([
      { paragraph: 'P11', line: 'dashed' },
      { paragraph: 'P11', line: 'short-dashed' },
      { paragraph: 'P7', line: 'solid' },
    ]);
  });

  test('written with a pilcrow', () => {
    expect(paragraphMark('P12')).toBe('¶12');
  });
});
