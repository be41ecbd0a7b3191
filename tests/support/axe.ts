import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Judged {
  /** What is wrong: the rule, how many places break it, and the first of them. */
  readonly faults: readonly (readonly [rule: string, times: number, first: string | undefined])[];
  /** The rules that something was judged by and kept. */
  readonly kept: readonly string[];
}

/**
 * What axe says of an open page, or of what `within` finds there, by WCAG 2.2 AA and its best practice,
 * and by 7:1 for text where that is asked. The frames of others are judged by themselves.
 */
export async function judge(
  page: Page,
  { within, enhanced = false }: { readonly within?: string; readonly enhanced?: boolean } = {},
): Promise<Judged> {
  await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: RULES },
    iframes: false,
    // Of what is kept the rules alone are asked for, not each place: a fifth less time on a long page.
    resultTypes: ['violations'],
    rules: { 'color-contrast-enhanced': { enabled: enhanced } },
  };
  const { violations, passes } = await page.evaluate(
    ([part, how]): Promise<AxeResults> => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return inPage.run(part ?? document, how);
    },
    [within, options] as const,
  );
  return {
    faults: violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html]),
    kept: passes.map(({ id }) => id),
  };
}
