import { expect, test } from 'vitest';
import { openReader } from '../support/everyMark';
import { expectWhole, followAll, watchDialogs } from '../support/hostile';
import { hostileParts } from '../support/hostileHashes';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

test.each(['en', 'ko'] as const)('400 hostile addresses harm nothing, in %s', async (locale) => {
  const reader = await openReader(at, locale, 1440);
  const dialogs = watchDialogs(reader.page);
  const { times, silent } = await followAll(
    reader.page,
    hostileParts(400, locale === 'en' ? 39 : 93),
  );
  expect(times.length).toBeGreaterThan(360);
  expect(silent).toEqual([]);
  await expectWhole(reader, dialogs);
  await reader.leave();
});

test('100 hostile queries stay where they are, and change nothing', async () => {
  const reader = await openReader(at, 'en', 1440);
  const dialogs = watchDialogs(reader.page);
  const changed = await reader.page.evaluate(
    async (queries) => {
      const wrong: string[] = [];
      for (const [index, query] of queries.entries()) {
        const asQuery = `?${query.replaceAll('#', '%23')}`;
        history.replaceState(null, '', location.pathname + asQuery + location.hash);
        const { pathname, search } = location;
        const id = index % 2 === 0 ? 'room-39' : 'workers-party';
        document.querySelector<HTMLElement>(`[data-mark="entity:${id}"]`)?.click();
        // The address follows once the press has been painted.
        for (let frame = 0; frame < 30 && location.hash !== `#e=${id}`; frame += 1) {
          await new Promise((resolve) => {
            requestAnimationFrame(() => setTimeout(resolve));
          });
        }
        const { hash } = location;
        const kept = location.search === search && location.pathname === pathname;
        if (!kept || hash !== `#e=${id}`) wrong.push(`${query} -> ${hash}`);
      }
      return wrong;
    },
    hostileParts(100, 17),
  );
  expect(changed).toEqual([]);
  await expectWhole(reader, dialogs);
  await reader.leave();
});

test('hostile addresses that a page is opened with harm nothing', async () => {
  // With a query and without, in both languages.
  const parts = hostileParts(6, 5);
  for (const [index, part] of parts.entries()) {
    const query = index % 2 === 0 ? '' : `?${encodeURI(part).replaceAll('#', '%23')}`;
    const reader = await openReader(at, index % 3 === 0 ? 'ko' : 'en', 1440, `${query}#${part}`);
    await expectWhole(reader, watchDialogs(reader.page));
    await reader.leave();
  }
});
