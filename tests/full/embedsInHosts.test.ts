import { MESSAGES } from '../support/messages';
import { describe, expect, test } from 'vitest';
import { launchFirefox } from '../support/findBrowser';
import { sharedBrowser } from '../support/sharedBrowser';
import { embedChild } from '../support/embedChildren';
import { framesInBrowser } from '../support/framesInBrowser';
import { hostFaults, QUIET } from '../support/hostFaults';
import { HOSTS } from '../support/hosts';
import { openHost } from '../support/openHost';
import { sideBySide } from '../support/sideBySide';

const { en } = MESSAGES;

const CHILDREN = [
  embedChild('hierarchy', 'en'),
  embedChild('map', 'ko', '?ctt_theme=dark'),
  embedChild('explainer', 'en', '?ctt_title=off'),
];

describe('in Chromium', () => {
  const at = framesInBrowser([], sharedBrowser);

  // Each host with one of them: what a host does to a page, tests/full/hosts.test.ts tries with all.
  test('every host shows all of an embed, which then is silent', async () => {
    const turns = HOSTS.map((host, nth) => ({ host, child: CHILDREN[nth % CHILDREN.length] }));
    // Side by side: each has to be watched for a long time, and each is a page to draw.
    const faults = await sideBySide(turns, 6, async ({ host, child }) =>
      child ? hostFaults(at, child, host, QUIET) : [`${host.name}: no embed`],
    );
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

  // The small page is tried there in every host: tests/full/hosts.test.ts.
  test.each(CHILDREN.map((child, nth) => ({ child, host: HOSTS[4 * nth] })))(
    '$child.name is shown whole in $host.name',
    async ({ child, host }) => {
      if (!host) throw new Error('There are too few hosts.');
      expect(await hostFaults(at, child, host, 1000)).toEqual([]);
    },
  );
});
