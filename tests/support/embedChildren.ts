import { embedPath, type EmbedName } from '../../src/model/embeds';
import type { Locale } from '../../src/data/types';
import type { ChildPage } from './frameChild';

/** A built embed, as a page that can stand in a host's frame. */
export function embedChild(embed: EmbedName, locale: Locale, query = ''): ChildPage {
  const path = embedPath(embed, locale) + query;
  return {
    name: path,
    path,
    wrapper: '#embed',
    // Nothing that a reader opens in an embed makes it higher, but text set larger does.
    grow: (frame) =>
      frame.locator('html').evaluate((root) => {
        root.style.fontSize = '130%';
      }),
    // What the doctor says, once it has tried.
    probe: null,
  };
}
