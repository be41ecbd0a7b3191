import { describe, expect, test } from 'vitest';
import { EMBED_JOURNEYS, travelThrough, type EmbedJourney } from '../support/embedActs';
import { framesInBrowser } from '../support/framesInBrowser';
import { openTellingHost, type Dealing } from '../support/tellingHost';

const at = framesInBrowser([]);

/** The states among messages, and what else there is. */
function sorted(messages: readonly string[]): { states: string[]; others: string[] } {
  const states: string[] = [];
  const others: string[] = [];
  for (const message of messages) {
    const data = JSON.parse(message) as { source?: string; type?: string; state?: string } | null;
    if (data?.source === 'cleared-to-trade' && data.type === 'state') states.push(data.state ?? '');
    else others.push(message);
  }
  return { states, others };
}

/** What the host sees of a journey, beyond what it saw of the embed before it. */
async function seenOf(journey: EmbedJourney, dealing: Dealing) {
  const host = await openTellingHost(at, journey.path, journey.width, dealing);
  // Once more, for what the greetings bring about.
  await host.told();
  await host.page.waitForTimeout(300);
  const before = await host.told();
  const height = await host.page.locator('iframe').evaluate((one) => one.clientHeight);
  await travelThrough({ ...host, locale: journey.locale }, journey);
  const after = await host.told();
  const end = await host.page.locator('iframe').evaluate((one) => one.clientHeight);
  await host.context.close();
  const { states, others } = sorted(after.messages);
  return {
    states,
    // Whoever greets again and again is answered with the height, which is always the same.
    others: [...new Set(others)].filter((message) => !before.messages.includes(message)),
    heights: after.heights,
    grown: end - height,
    requests: after.requests,
    steps: after.steps - before.steps,
    address: after.address,
  };
}

const NOTHING = { others: [], heights: [], grown: 0, requests: [] };

test('there are twenty and more journeys, in both languages, both charts and two widths', () => {
  expect(EMBED_JOURNEYS.length).toBeGreaterThanOrEqual(20);
  for (const key of ['locale', 'width'] as const)
    expect(new Set(EMBED_JOURNEYS.map((journey) => journey[key])).size).toBe(2);
});

describe.concurrent.each([...EMBED_JOURNEYS])('$what ($path, $width px)', (journey) => {
  test.each(['listens', 'says hello'] as const)(
    'tells nothing to a host that %s',
    async (dealing) => {
      expect(await seenOf(journey, dealing)).toEqual({
        ...NOTHING,
        states: [],
        steps: 0,
        address: '',
      });
    },
  );

  test.each(['has embed.js', 'has embed.js, asks by the address'] as const)(
    'tells what is opened, and that alone, to a host that %s',
    async (dealing) => {
      const { states, steps, address, ...rest } = await seenOf(journey, dealing);
      expect(rest).toEqual(NOTHING);
      // Where the reader is again where the article was, there may have been steps all the same.
      const last = states.at(-1);
      if (last !== undefined)
        expect(new URLSearchParams(address).get('ctt')?.replace(/^\w+\./, '') ?? '').toBe(last);
      expect(steps).toBe(states.length);
    },
  );
});

describe('code that was published before embed.js asked by the address', () => {
  test('loads its frame once, makes no step, and has the reader’s view all the same', async () => {
    const asked = at.site.log.length;
    const host = await openTellingHost(at, 'embed/map/', 700, 'has embed.js');
    const { steps } = await host.told();
    await expect.poll(() => host.frame.evaluate(() => location.hash)).toBe('#ctt_tell=on');
    expect((await host.told()).steps).toBe(steps);
    expect(at.site.log.slice(asked).filter((path) => path === '/embed/map/')).toHaveLength(1);
    await host.context.close();
  });

  test('asks for what a reader has opened before, and puts none of it away', async () => {
    const host = await openTellingHost(at, 'embed/map/', 700, 'listens');
    const press = (key: string) =>
      host.frame
        .locator(`[data-mark="${key}"]:visible`)
        .first()
        .evaluate((one) => {
          (one as HTMLElement).click();
        });
    await press('place:china');
    await host.told();
    await host.page.addScriptTag({ url: '/embed.js' });
    await expect.poll(() => host.frame.evaluate(() => location.hash)).toBe('#pl=china&ctt_tell=on');
    expect(await host.frame.locator('dialog[open]').count()).toBe(1);
    await press('place:russia');
    await expect.poll(() => host.page.url()).toContain('ctt=map.pl%3Drussia');
    await host.context.close();
  });
});

test.each(['listens', 'says hello'] as const)(
  'loaded anew, an embed tells a host that %s no more than at first',
  async (dealing) => {
    const host = await openTellingHost(at, 'ko/embed/map/', 320, dealing);
    const first = new Set((await host.told()).messages);
    await travelThrough({ ...host, locale: 'ko' }, EMBED_JOURNEYS[12] as EmbedJourney);
    await host.told();
    // A browser that goes back opens the frame at the address that it had, the reader's view in it.
    await host.page.goto(`${at.site.url}404.html`);
    await host.page.goBack();
    const frame = host.page.frames()[1];
    await frame?.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    const again = await host.told();
    // The reader's view is there; the host has learnt nothing of it.
    expect(await frame?.evaluate(() => location.hash)).toBe('#pl=teams');
    expect(again.messages.filter((message) => !first.has(message))).toEqual([]);
    expect(again.messages.join()).not.toContain('teams');
    await host.context.close();
  },
);
