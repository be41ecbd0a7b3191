import { closeFoldsAsTheyCome, openFolds } from '../kit/folds';

/**
 * Whether the page's program runs, as `data-program` on the root element: style sheets show controls, and
 * tables in place of pictures, by it. That scripts are allowed does not tell: one that was changed on the
 * way is refused.
 */
const { dataset } = document.documentElement;

/** Before the page is painted: its program is on the way, unless it has not come by the end of the file. */
export function expectProgram(): void {
  dataset['program'] = 'expected';
  closeFoldsAsTheyCome();
  document.addEventListener('DOMContentLoaded', () => {
    if (dataset['program'] === 'expected') noProgram();
  });
}

/** It has come. */
export function programRuns(): void {
  dataset['program'] = 'running';
}

/** It has not come, or cannot run: the page is shown as to a reader without scripts. */
export function noProgram(): void {
  delete dataset['program'];
  openFolds();
}

/** False where the page's style was refused on the way: all of it stands in the page then, one below the other. */
export function isStyled(): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '';
}
