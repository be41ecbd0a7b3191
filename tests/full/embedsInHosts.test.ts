import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { launchFirefox } from '../support/findBrowser';
import { sharedBrowser } from '../support/sharedBrowser';
import { embedChild } from '../support/embedChildren';
import { framesInBrowser } from '../support/framesInBrowser';
import { hostFaults, QUIET } from '../support/hostFaults';
import { HOSTS } from '../support/hosts';
import { openHost } from '../support/openHost';
import { sideBySide } from '../support/sideBySide';

const CHILDREN = [
  embedChild('hierarchy', 'en'),
  embedChild('map', 'ko', '?ctt_theme=dark'),
  embedChild('explainer', 'en', '?ctt_title=off'),
];

describe('in Chromium', () => {
  const at = framesInBrowser([], sharedBrowser);

  test.each(CHILDREN)('every host shows all of $name, which then is silent', async (child) => {
    // Side by side: each has to be watched for a long time, and each is a page to draw.
    const faults = await sideBySide(HOSTS, 6, (host) => hostFaults(at, child, host, QUIET));
    expect(faults.flat()).toEqual([]);
  });

  test('the doctor names who resizes it, in every host', async () => {
    const child = embedChild('hierarchy', 'en', '?debug=1');
    const named = await sideBySide(HOSTS, 4, async ({ name, body }) => {
      const host = await openHost(at, child, body);
      const row = host.child
        .locator('#doctor dl > div', { hasText: en['doctor.resized'] })
        .locator('dd');
      await expect
        .poll(() => row.textContent().catch(() => null), { timeout: 20_000 })
        .not.toBeOneOf([null, '', en['doctor.trying']]);
      const said = await row.textContent();
      await host.context.close();
      return [name, said] as const;
    });
    expect(Object.fromEntries(named)).toEqual(
      Object.fromEntries(HOSTS.map(({ name, speaks }) => [name, speaks.join(', ')])),
    );
  });
});

describe('in Firefox', () => {
  const at = framesInBrowser([], launchFirefox);

  test('every host shows all of the hierarchy', async () => {
    const faults: string[] = [];
    // One after the other: it draws only the page in front.
    for (const host of HOSTS)
      faults.push(...(await hostFaults(at, embedChild('hierarchy', 'en'), host, 1000)));
    expect(faults).toEqual([]);
  });
});
