import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { classicScript } from '../../src/build/pages/classicScript';
import { inlineScript } from '../../src/build/pages/inline';
import type { FrameHeight } from '../../src/embed/frameHeight';

/** A page that can stand in a host's frame, and how a test deals with it. */
export interface ChildPage {
  readonly name: string;
  /** Its path below the site's root, with a slash at its end. */
  readonly path: string;
  /** The element that is as high as the frame should be. */
  readonly wrapper: string;
  /** Makes the content higher, as a reader would. */
  readonly grow: (frame: Frame) => Promise<void>;
  /** The names of the protocols that resize the frame, as the page itself finds out. */
  readonly probe: ((frame: Frame) => Promise<readonly string[]>) | null;
}

/** What the program of the small page leaves for a test. */
export interface ChildWindow {
  readonly child: {
    readonly frame: FrameHeight | null;
    readonly fits: readonly boolean[];
    /** When the page learnt each of them, in ms since it asked to be fitted. */
    readonly fitTimes: readonly number[];
    readonly hellos: readonly (string | null)[];
  };
}

/** The small page, where the hierarchy's embed would be. */
export const SMALL_CHILD: ChildPage = {
  name: 'a small page',
  path: 'embed/hierarchy/',
  wrapper: '#wrapper',
  // Not by the mouse, which only the page in front has.
  grow: (frame) =>
    frame.locator('#more').evaluate((button) => {
      (button as HTMLElement).click();
    }),
  probe: (frame) =>
    frame.evaluate(async () => {
      const { child } = window as unknown as ChildWindow;
      return (await child.frame?.probe()) ?? [];
    }),
};

const STYLE = `body{margin:0;font:16px/24px sans-serif}#wrapper{display:flow-root}
p{margin:0 0 8px}.circle{min-height:calc(100vh + 10px)}`;

/** Resolves to the small page: words whose height follows from the width, and a button that adds some. */
export async function smallChild(): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  const code = await classicScript(root, 'tests/support/frameChildProgram.ts');
  const words = 'Words that take as many lines as their width demands. '.repeat(16);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A small page</title>
<style>${STYLE}</style><div id="wrapper"><button id="more">More</button><p>${words}</p></div>
<script>${inlineScript(code)}</script></html>`;
}
