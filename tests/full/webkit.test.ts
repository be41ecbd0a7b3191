import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { EMBEDS, embedPath } from '../../src/model/embeds';
import { embedJourney, pressesIn } from '../support/embedJourney';
import { hostPage } from '../support/hosts';
import { elsewhere } from '../support/openHost';
import { serve, type Site } from '../support/serve';
import { WebKit } from '../support/webkit';

const MODES = {
  none: '',
  scripts: 'sandbox="allow-scripts"',
  'scripts and origin': 'sandbox="allow-scripts allow-same-origin"',
} as const;
// Each embed once in the sandbox of the code that the dialog gives, in the languages by turns, and once in
// another in the other language.
const CASES = EMBEDS.flatMap((embed, nth) => {
  const other = nth % 2 ? 'none' : 'scripts and origin';
  return LOCALES.map((locale, at) => {
    const mode = (nth + at) % 2 ? other : ('scripts' as const);
    return { embed, path: embedPath(embed, locale), mode, sandbox: MODES[mode] };
  });
});

describe('in WebKitGTK', () => {
  let webkit: WebKit;
  let site: Site;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    webkit = await WebKit.start();
    site = await serve(inject('dist'), { pages });
  });
  afterAll(async () => {
    await webkit.close();
    await site.close();
  });

  test.each(CASES)(
    '$path works in a sandbox that allows: $mode',
    async ({ embed, path, mode, sandbox }) => {
      const name = `article/${mode.replaceAll(' ', '-')}/${path}`;
      pages[`/${name}`] = hostPage(
        `<iframe src="${elsewhere(site)}${path}" width="680" height="2400" title="A chart" ${sandbox}></iframe>`,
      );
      await webkit.goto(site.url + name);
      await webkit.enterFrame();
      const { faults, cards, pressed } = await webkit.run(embedJourney);
      expect(faults).toEqual([]);
      expect(cards).toBeGreaterThan(6);
      expect(pressed).toBe(pressesIn(embed));
      expect(site.log.slice(-2)).toEqual([`/${name}`, `/${path}`]);
    },
  );
});
