import type { Browser } from 'playwright-core';
import { LOCALES, type Locale } from '../../src/data/types';
import { CODE_WIDTHS } from '../../src/embed/embedCode';
import { EMBEDS, embedPath, type EmbedName } from '../../src/model/embeds';
import { hydrated } from './openPage';

export type EmbedHeights = Record<EmbedName, Record<Locale, Record<string, number>>>;

/** The heights in px of the embeds of a site at `url`, as they are built, at each of CODE_WIDTHS. */
export async function embedHeights(browser: Browser, url: string): Promise<EmbedHeights> {
  const page = await browser.newPage();
  const heightsOf = async (embed: EmbedName, locale: Locale): Promise<Record<string, number>> => {
    const heights: Record<string, number> = {};
    await page.goto(url + embedPath(embed, locale));
    await hydrated(page);
    await page.evaluate(() => document.fonts.ready);
    for (const width of CODE_WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      heights[width] = await page.locator('#embed').evaluate((embed) => {
        // A page too high for its window would lose a scroll bar's width.
        document.documentElement.style.overflow = 'hidden';
        return Math.ceil(embed.getBoundingClientRect().height);
      });
    }
    return heights;
  };
  const all = {} as EmbedHeights;
  for (const embed of EMBEDS) {
    all[embed] = {} as Record<Locale, Record<string, number>>;
    for (const locale of LOCALES) all[embed][locale] = await heightsOf(embed, locale);
  }
  await page.close();
  return all;
}
