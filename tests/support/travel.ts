import { expect } from 'vitest';
import { answered } from './answered';
import { take, THERE_AND_BACK, type Step } from './readingJourney';
import { hydrated, openPage } from './openPage';
import type { SiteInBrowser } from './siteInBrowser';

/** What was left of a journey. */
export interface Journey {
  /** What the host wrote down. */
  readonly log: string;
  /** Path and query after each step, each once. */
  readonly addresses: string[];
  /** Every "#…" that was there, each once. */
  readonly hashes: string[];
}

/** Takes a journey through a page in a browser of its own, goes back and forward, and reloads. */
export async function travel(
  { browser, site }: SiteInBrowser,
  path: string,
  steps: readonly Step[],
): Promise<Journey> {
  const { page, context, messages } = await openPage(browser, { reducedMotion: 'reduce' });
  site.requests.length = 0;
  await page.goto(site.url + path);
  await hydrated(page);
  const urls = [new URL(page.url())];
  for (const step of [...steps, ...THERE_AND_BACK]) {
    await take(page, step);
    await answered(page);
    urls.push(new URL(page.url()));
  }
  await page.reload();
  await hydrated(page);
  await page.goto('about:blank');
  expect(messages).toEqual([]);
  await context.close();
  return {
    log: site.requests.join('\n'),
    addresses: [...new Set(urls.map(({ pathname, search }) => pathname + search))],
    hashes: [...new Set(urls.map(({ hash }) => hash))],
  };
}
