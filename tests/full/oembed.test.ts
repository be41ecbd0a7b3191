import { beforeAll, describe, expect, test } from 'vitest';
import { unfurl } from 'unfurl.js';
import directive from '../../data/directive.json';
import heights from '../../data/embedHeights.json';
import { LOCALES, type Locale } from '../../src/data/types';
import { EMBEDS, embedPath, localeFolder } from '../../src/model/embeds';
import { sharedBrowser } from '../support/sharedBrowser';
import { hydrated, openPage } from '../support/openPage';
import { addressedSite, type AddressedSite } from '../support/addressedSite';
import { readOembed } from '../support/oembedReaders';

let site: AddressedSite;
beforeAll(async () => {
  site = await addressedSite();
});

const CAVEAT = { en: 'one unconfirmed report', ko: '확인되지 않은 보도 한 건' } as const;
const CASES = LOCALES.flatMap((locale) => [
  // The explainer is offered as the embed of both charts.
  { page: localeFolder(locale), embed: 'explainer' as const, locale },
  ...EMBEDS.map((embed) => ({ page: embedPath(embed, locale), embed, locale })),
]);

test.each(CASES)(
  'programs of others read how /$page is embedded',
  async ({ page, embed, locale }) => {
    const { extractus, unfurl: unfurled } = await readOembed(site.url + page);
    const height = (heights[embed][locale] as Record<string, number>)['600'];
    const answer = extractus as unknown as Record<string, string>;
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name:
        locale === 'en' ? 'Cleared to Trade' : (expect.stringMatching(/[가-힣]/) as string),
      provider_url: site.url,
      width: 600,
      height,
      thumbnail_url: `${site.url}images/${embed === 'map' ? 'map' : 'hierarchy'}-${locale}.png`,
      thumbnail_width: 1200,
      thumbnail_height: 675,
    });
    expect(answer['title']).toContain(CAVEAT[locale]);
    expect(answer['title']).not.toMatch(/[<>]|&\w+;/);
    const html = answer['html'] ?? '';
    expect(html).toContain(
      `<iframe src="${site.url}${embedPath(embed, locale)}" width="600" height="${height}"`,
    );
    expect(html).toContain(`<a href="${site.url}${localeFolder(locale)}">${answer['title']}</a>`);
    expect(html).not.toMatch(/<script|style=/);
    // The other changes some names, and knows no caveat but in the title that it is given.
    expect(unfurled).toMatchObject({ type: 'rich', version: '1.0', title: answer['title'] });
  },
);

/** What the page says of itself to search engines. */
function said(locale: Locale): Record<string, unknown> {
  const home = site.pages.find(({ route }) => route.page === 'home' && route.locale === locale);
  const script = home?.document.querySelector('script[type="application/ld+json"]');
  return JSON.parse(script?.textContent ?? '{}') as Record<string, unknown>;
}

describe.each(LOCALES)('the explainer in %s', (locale) => {
  test('says in Open Graph what it is, as a program of others reads it', async () => {
    const { open_graph: graph, title, description } = await unfurl(site.url + localeFolder(locale));
    expect(title).toContain(CAVEAT[locale]);
    expect(description).toBe(directive.site.description[locale]);
    expect(graph).toMatchObject({
      type: 'article',
      title: `${directive.site.headline[locale]} – ${directive.site.kicker[locale]}`,
      description: directive.site.description[locale],
      url: site.url + localeFolder(locale),
      locale: locale === 'en' ? 'en_GB' : 'ko_KR',
      images: [
        {
          url: `${site.url}images/card-${locale}.png`,
          type: 'image/png',
          width: 1200,
          height: 675,
        },
      ],
    });
  });

  test('says in JSON-LD only what the dataset says', () => {
    const report = directive.sources.filter(({ kind }) => kind === 'report');
    expect(report).toHaveLength(1);
    expect(said(locale)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: expect.stringContaining(CAVEAT[locale]) as string,
      description: directive.site.description[locale],
      inLanguage: locale,
      url: site.url + localeFolder(locale),
      dateModified: directive.updated,
      license: directive.site.licence.url,
      isBasedOn: report.map(({ title, publisher }) => ({
        '@type': 'Article',
        name: title.en,
        publisher: { '@type': 'Organization', name: publisher[locale] },
      })),
    });
  });
});

test('embeds and not-found pages leave the JSON-LD to the explainer', () => {
  const having = site.pages.filter(({ html }) => html.includes('application/ld+json'));
  expect(having.map(({ route }) => route.page)).toEqual(['home', 'home']);
});

// And in Firefox: tests/full/firefox.test.ts.
test('the browser takes the JSON-LD for data, which no policy forbids', async () => {
  const browser = await sharedBrowser();
  const { page, messages, violations } = await openPage(browser);
  await page.goto(site.url);
  await hydrated(page);
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
  expect(messages).toEqual([]);
  expect(await violations()).toEqual([]);
  await browser.close();
});
