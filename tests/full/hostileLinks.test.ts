import { expect, test } from 'vitest';
import { openReader } from '../support/everyMark';
import { expectWhole, followAll, watchDialogs } from '../support/hostile';
import { hostileParts } from '../support/hostileHashes';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();

/** Far above the 50 ms of a free machine, so that a busy one does not fail it. */
const MOST_MS = 1000;

test.each(['en', 'ko'] as const)('1,000 hostile addresses harm nothing, in %s', async (locale) => {
  const reader = await openReader(at, locale, 1440);
  const dialogs = watchDialogs(reader.page);
  const { times, silent } = await followAll(
    reader.page,
    hostileParts(1000, locale === 'en' ? 39 : 93),
  );
  expect(times.length).toBeGreaterThan(900);
  expect(silent).toEqual([]);
  const sorted = [...times].sort((a, b) => a - b);
  const at95 = sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
  console.log(`${locale}: p95 ${at95.toFixed(1)} ms, longest ${sorted.at(-1)?.toFixed(1)} ms`);
  expect(at95).toBeLessThan(MOST_MS);
  await expectWhole(reader, dialogs);
  await reader.leave();
});

test('200 hostile queries stay where they are, and change nothing', async () => {
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
    hostileParts(200, 17),
  );
  expect(changed).toEqual([]);
  await expectWhole(reader, dialogs);
  await reader.leave();
});

test('hostile addresses that a page is opened with harm nothing', async () => {
  const parts = hostileParts(12, 5);
  for (const [index, part] of parts.entries()) {
    const query = index % 2 === 0 ? '' : `?${encodeURI(part).replaceAll('#', '%23')}`;
    const reader = await openReader(at, index % 3 === 0 ? 'ko' : 'en', 1440, `${query}#${part}`);
    await expectWhole(reader, watchDialogs(reader.page));
    await reader.leave();
  }
});
