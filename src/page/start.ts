import { type ComponentProps, flushSync } from 'svelte';
import { afterPaint } from '../kit/afterPaint';
import { whenSettled } from '../kit/settled';
import { indexDirective, type Directive } from '../model/directive';
import type { PageContext } from '../view/context';
import type Island from '../kit/Island.svelte';
import { takeOver } from '../kit/takeOver';
import type { ViewState } from '../view/viewState.svelte';
import { pageHref } from '../view/pageHref';
import { openPagesFromFiles } from './fileLinks';
import type { IslandPart } from './islands';
import { pageContext } from './pageContext';
import { twiceWritten } from './pageText';
import { isStyled, noProgram, programRuns } from './program';
import type { PageData } from './pageData';

type IslandProps = ComponentProps<typeof Island>;

/** What a page looks at, and what is left to do when all its parts work. */
export interface Opened {
  readonly view: ViewState;
  readonly started: (page: PageContext) => void;
}

/**
 * What the page was drawn from, as the build put it into the file; null where there is nothing to start: a
 * page without its style shows all that it has.
 */
function startingData(): PageData | null {
  // In development the style comes with the program.
  if (import.meta.env.PROD && !isStyled()) return null;
  const block = document.getElementById('page-data');
  const data = JSON.parse(twiceWritten(block?.textContent ?? 'null')) as PageData | null;
  return data && { ...data, home: pageHref(data.home) };
}

/** One after the other, each in a task of its own, so that a tap in between is answered. */
function inTurn(tasks: readonly (() => void)[]): void {
  const [task, ...rest] = tasks;
  if (!task) return;
  // A part that cannot start stays as it was built, and takes no other with it.
  try {
    task();
  } catch (error) {
    reportError(error);
  }
  setTimeout(() => {
    inTurn(rest);
  });
}

function startPart(part: IslandPart, props: IslandProps): void {
  const target = document.querySelector(`[data-island="${part.name}"]`);
  if (target) takeOver(target, props);
  flushSync();
}

/** Makes a prerendered page work. `open` makes its view, from the dataset that the page holds. */
export function startPage(
  parts: readonly IslandPart[],
  open: (directive: Directive, data: PageData) => Opened,
): void {
  programRuns();
  // Once the picture that stands in the file is on the screen (in the second frame the first one is
  // painted): starting the program before would only make the reader wait for it.
  afterPaint(
    () => {
      let data: PageData | null = null;
      try {
        data = startingData();
      } finally {
        if (data === null) noProgram();
      }
      if (data === null) return;
      const directive = indexDirective(data.dataset);
      openPagesFromFiles();
      const { view, started } = open(directive, data);
      const page = pageContext(data, directive, view);
      // Each part is taken over as it was built: until all are, choices wait.
      view.hold();
      inTurn([
        ...parts.flatMap((part) => [
          ...(part.prepare ? [() => part.prepare?.(data, directive)] : []),
          () => {
            startPart(part, { part: part.part, props: part.props?.(data) ?? {}, page });
          },
        ]),
        () => {
          started(page);
          view.release();
          // A drawing has a task of its own.
          whenSettled(() => {
            document.documentElement.dataset['hydrated'] = '';
          });
        },
      ]);
    },
    2,
    500,
  );
}
