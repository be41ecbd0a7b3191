import type { Step } from '../data/dataset';
import type { ContextFact } from '../data/contextFacts';
import { claimsOf, type Directive } from './directive';
import { FIRST_VIEW, type View } from './view';

/** The step of a number, counted from 1; null for none, or one that is not there. */
export function stepOf(directive: Directive, number: number | null): Step | null {
  return number === null ? null : (directive.dataset.steps[number - 1] ?? null);
}

/** The time and the map that a step opens with; without one, those of the first view. */
export function stepSetting(
  directive: Directive,
  number: number | null,
): Pick<View, 'when' | 'mode'> {
  const { when, mode } = stepOf(directive, number)?.view ?? FIRST_VIEW;
  return { when, mode };
}

/** The paragraphs that a step rests on, each once, in the order of its claims. */
export function paragraphsOf(directive: Directive, { claimIds }: Step): string[] {
  return [...new Set(claimsOf(directive, claimIds).flatMap(({ paragraphs }) => paragraphs))];
}

/** The facts of the context that a step names, as far as a page carries them. */
export function contextOf({ dataset }: Directive, { contextIds = [] }: Step): ContextFact[] {
  return contextIds.flatMap((wanted) => dataset.context.filter(({ id }) => id === wanted));
}
