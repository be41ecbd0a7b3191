import type { Component } from 'svelte';
import type { Directive } from '../model/directive';
import type { PageData } from './pageData';

/** One part of a page that the program takes over. */
export interface IslandPart {
  readonly name: string;
  // Each has properties of its own, which `props` takes from the page's data.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly part: Component<any>;
  readonly props?: (data: PageData) => Record<string, unknown>;
  /** What takes its time and can be done before, in a task of its own. */
  readonly prepare?: (data: PageData, directive: Directive) => void;
  /** Parts inside it, which it takes over itself when they are shown; a call, for a page without it to drop. */
  readonly inner?: () => readonly IslandPart[];
}

/**
 * Puts the markup of each island into its empty place, and that of its inner parts into theirs. Throws if a place
 * is missing or comes twice.
 */
export function fillIslands(
  shell: string,
  parts: readonly IslandPart[],
  draw: (part: IslandPart) => string,
): string {
  return parts.reduce((html, part) => {
    const place = new RegExp(`(<div [^>]*data-island="${part.name}"[^>]*>)(</div>)`, 'g');
    const found = html.match(place)?.length ?? 0;
    if (found !== 1)
      throw new Error(`The page holds ${found} places for the island "${part.name}".`);
    const drawn = fillIslands(draw(part), part.inner?.() ?? [], draw);
    return html.replace(place, (_, open: string, close: string) => open + drawn + close);
  }, shell);
}
