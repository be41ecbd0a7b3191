import { expect, test } from 'vitest';
import { dataset } from '../unit/realDirective';
import { hydrated, openPage } from '../support/openPage';
import { siteInBrowser } from '../support/siteInBrowser';

const at = siteInBrowser();
/**
 * One page of each kind, in the languages by turns: what a page carries is found by its program, which is
 * the same in both, and both have the same texts.
 */
const live = ['', 'ko/embed/hierarchy/', 'embed/map/', 'ko/embed/explainer/'];

const ids = (key: string, items: readonly { readonly id: string }[]): string[] =>
  items.map(({ id }) => `${key}=${id}`);
const { claims, entities, origin, paragraphs, partners, relations, team } = dataset;
/** Every choice that an address can name, and one that names nothing. */
const CHOICES = [
  ...ids('e', entities),
  ...ids('r', relations),
  ...ids('pl', [origin, team, ...partners]),
  ...ids('c', claims),
  ...paragraphs.map(({ id }) => `p=${id.slice(1)}`),
  'a=granted',
  'a=not_granted',
  'e=nobody',
];
const VIEWS = ['', '&v=before', '&m=flat', '&t=map,hierarchy'];

test.each(live)('/%s carries every text that it may say', async (path) => {
  const { page, context } = await openPage(at.browser);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(at.site.url + path);
  await hydrated(page);
  const shown = await page.evaluate(
    async ({ choices, views }) => {
      const drawn = (): Promise<void> =>
        new Promise((resolve) => {
          // The press is answered in one frame, what it brings about in the next two.
          let frames = 3;
          const next = (): void => {
            frames -= 1;
            if (frames < 0) resolve();
            else
              requestAnimationFrame(() => {
                setTimeout(next);
              });
          };
          next();
        });
      const texts = new Set<string>();
      for (const [index, choice] of choices.entries()) {
        location.hash = choice + (views[index % views.length] ?? '');
        await drawn();
        texts.add(document.querySelector('#story')?.textContent ?? '');
        // The button that opens the card, which says the most.
        const buttons = document.querySelectorAll<HTMLElement>('#story button');
        if (buttons.length > 1) buttons[0]?.click();
        await drawn();
      }
      for (const button of document.querySelectorAll<HTMLElement>('figure button')) {
        button.click();
        await drawn();
      }
      return texts.size;
    },
    { choices: CHOICES, views: VIEWS },
  );
  await context.close();
  expect(shown).toBeGreaterThan(CHOICES.length / 2);
  expect(errors).toEqual([]);
});
