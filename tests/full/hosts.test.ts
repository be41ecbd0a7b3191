import { describe, expect, test } from 'vitest';
import { launchFirefox } from '../support/findBrowser';
import { sharedBrowser } from '../support/sharedBrowser';
import { SMALL_CHILD, type ChildPage } from '../support/frameChild';
import { framesInBrowser } from '../support/framesInBrowser';
import { hostFaults, QUIET } from '../support/hostFaults';
import { HOSTS } from '../support/hosts';
import { fitted, openHost } from '../support/openHost';

const CHILDREN: readonly ChildPage[] = [SMALL_CHILD];
describe('in Chromium', () => {
  const at = framesInBrowser([SMALL_CHILD.path], sharedBrowser);

  test.each(CHILDREN)('every host shows all of $name, which then is silent', async (child) => {
    // Side by side: each has to be watched for a long time.
    const faults = await Promise.all(HOSTS.map((host) => hostFaults(at, child, host, QUIET)));
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
    for (const host of HOSTS) faults.push(...(await hostFaults(at, child, host, 1000)));
    expect(faults).toEqual([]);
  });
});
