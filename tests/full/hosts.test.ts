import { describe, expect, test } from 'vitest';
import { launchBrowser, launchFirefox } from '../browser/findBrowser';
import { SMALL_CHILD, type ChildPage } from '../browser/frameChild';
import { framesInBrowser, type FramesInBrowser } from '../browser/framesInBrowser';
import { HOSTS, type Host } from '../browser/hosts';
import { fitted, openHost } from '../browser/openHost';

const CHILDREN: readonly ChildPage[] = [SMALL_CHILD];
/** How long a frame that fits must be silent, in ms. */
const QUIET = 10_000;

/** What is wrong with a child in a host, from its first moment until it has been silent for `quiet` ms. */
async function faultsIn(
  at: FramesInBrowser,
  child: ChildPage,
  { name, body }: Host,
  quiet: number,
): Promise<string[]> {
  const host = await openHost(at, child, body);
  const differs = (from: number) =>
    expect.poll(host.contentHeight, { message: name, timeout: 5000 }).not.toBe(from);
  const faults: string[] = [];
  try {
    const first = await fitted(host);
    await child.grow(host.child);
    await differs(first);
    const second = await fitted(host);
    await host.page.setViewportSize({ width: 420, height: 900 });
    await differs(second);
    const third = await fitted(host);
    const before = await host.received();
    await host.page.waitForTimeout(quiet);
    const more = (await host.received()) - before;
    const end = await host.frameHeight();
    if (Math.abs(end - third) > 1) faults.push(`${end} px for ${third} px`);
    if (more > 0) faults.push(`${more} messages more`);
    if (before === 0) faults.push('no message was counted');
    // The makers of iframe-resizer warn of pages without their own program; that is no error.
    faults.push(...host.messages.filter((message) => message.startsWith('error')));
  } catch (error) {
    faults.push(String(error));
  }
  await host.context.close();
  return faults.map((fault) => `${name}: ${fault}`);
}

describe('in Chromium', () => {
  const at = framesInBrowser([SMALL_CHILD.path], launchBrowser);

  test.each(CHILDREN)('every host shows all of $name, which then is silent', async (child) => {
    // Side by side: each has to be watched for a long time.
    const faults = await Promise.all(HOSTS.map((host) => faultsIn(at, child, host, QUIET)));
    expect(faults.flat()).toEqual([]);
  });

  const PROBES = CHILDREN.flatMap((child) =>
    child.probe === null ? [] : [{ ...child, probe: child.probe }],
  );
  test.each(PROBES)('$name finds out by what each host resizes it', async (child) => {
    const found: Record<string, readonly string[]> = {};
    await Promise.all(
      HOSTS.map(async ({ name, body }) => {
        const host = await openHost(at, child, body);
        const height = await fitted(host);
        found[name] = await child.probe(host.child);
        expect(await fitted(host)).toBe(height);
        await host.context.close();
      }),
    );
    expect(found).toEqual(Object.fromEntries(HOSTS.map(({ name, speaks }) => [name, speaks])));
  });
});

describe('in Firefox', () => {
  const at = framesInBrowser([SMALL_CHILD.path], launchFirefox);

  test.each(CHILDREN)('every host shows all of $name', async (child) => {
    const faults: string[] = [];
    // One after the other: it draws only the page in front.
    for (const host of HOSTS) faults.push(...(await faultsIn(at, child, host, 1000)));
    expect(faults).toEqual([]);
  });
});
