import type { CDPSession } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

// Of each kind of page one; that every page carries its letters: tests/build/glyphsCovered.test.ts.
const FILES = ['', '404.html', 'embed/hierarchy/', 'ko/embed/map/'];
const at = siteInBrowser();

/** For each element of the body with words of its own: the fonts of the system that some letter of its own text came from. */
async function systemFonts(session: CDPSession): Promise<string[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.send('DOM.getDocument');
  const { searchId, resultCount } = await session.send('DOM.performSearch', {
    query: '//body//*[not(self::script or self::style)][text()[normalize-space()]]',
  });
  const range = { fromIndex: 0, toIndex: resultCount };
  const { nodeIds } = await session.send('DOM.getSearchResults', { searchId, ...range });
  expect(nodeIds.length).toBeGreaterThan(3);
  const found = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const strange = fonts.filter(({ isCustomFont }) => !isCustomFont);
    if (strange.length === 0) continue;
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
    for (const { familyName } of strange) found.add(`${familyName}: ${outerHTML.slice(0, 120)}`);
  }
  return [...found];
}

test.each(FILES)('/%s draws every letter with the fonts that it carries', async (path) => {
  const { page, context } = await openPage(at.browser);
  await page.goto(at.site.url + path);
  if (!path.endsWith('.html')) await hydrated(page);
  const faces = await page.evaluate(async () => {
    // The stand-in is a font of the reader's own system, which may not have it.
    const carried = Array.from(document.fonts).filter(({ family }) => !family.includes('Stand-in'));
    const all = await Promise.all(carried.map((face) => face.load()));
    return all.map((face) => face.status);
  });
  expect(faces).toContain('loaded');
  expect(faces.filter((status) => status !== 'loaded')).toEqual([]);

  expect(await systemFonts(await context.newCDPSession(page))).toEqual([]);
  await context.close();
});
