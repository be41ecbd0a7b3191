import { describe, expect, test } from 'vitest';
import { chipsOf, paragraphMark } from '../../../src/model/chips';
import { claimsOf, claimsOfParagraph } from '../../../src/model/directive';
import { LINES, lineOf, linesOf, type Line } from '../../../src/model/levels';
import { dataset, directive } from '../realDirective';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `C${String(from + i).padStart(2, '0')}`);

// The editorial decision, claim by claim: only what the report itself ascribes to the directive is solid.
const DECIDED: Record<Line, string[]> = {
  directive: ['C07', 'C08', 'C09', 'C11', 'C12', 'C16'],
  describes: [...range(2, 6), 'C13', ...range(24, 26), ...range(28, 30)],
  judges: ['C14', 'C18', 'C19', 'C23', 'C27'],
  concern: ['C15', ...range(20, 22)],
  report: ['C01', 'C10', 'C17'],
};

describe('the line of a claim', () => {
  test.each(LINES)('%s is drawn for exactly the claims that were decided', (line) => {
    const drawn = dataset.claims.filter((claim) => lineOf(claim) === line).map(({ id }) => id);
    expect(drawn).toEqual(DECIDED[line]);
  });

  test('the decision covers every claim once', () => {
    expect(Object.values(DECIDED).flat().sort()).toEqual(range(1, 30));
  });

  test('a paragraph shows every line that it holds', () => {
    const lines = (id: string): Line[] => linesOf(claimsOfParagraph(directive, id));
    expect(lines('P5')).toEqual(['directive', 'report']);
    expect(lines('P6')).toEqual(['describes', 'judges', 'concern']);
    expect(lines('P11')).toEqual(['describes', 'judges']);
    expect(lines('P12')).toEqual(['describes', 'judges']);
  });
});

describe('chips', () => {
  test('one for each pair of paragraph and line', () => {
    const chips = chipsOf(claimsOf(directive, ['C24', 'C25', 'C23', 'C16']));
    expect(chips).toEqual([
      { paragraph: 'P11', line: 'describes' },
      { paragraph: 'P11', line: 'judges' },
      { paragraph: 'P7', line: 'directive' },
    ]);
  });

  test('written with a pilcrow', () => {
    expect(paragraphMark('P12')).toBe('¶12');
  });
});
