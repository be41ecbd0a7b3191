import type { Frame, Page } from 'playwright-core';
import type { Locale } from '../../src/data/types';
import { translator, type MessageKey } from '../../src/i18n/messages';
import { MESSAGES } from './messages';
import { embedPath, type EmbedName } from '../../src/model/embeds';
import { answered } from './answered';

/** A reader of the embed in an article. */
export interface EmbedReader {
  readonly page: Page;
  readonly frame: Frame;
  readonly locale: Locale;
}
type Act = (reader: EmbedReader) => Promise<void>;

/** Presses the button of a mark that is shown. */
const mark =
  (key: string): Act =>
  ({ frame }) =>
    frame
      .locator(`[data-mark="${key}"]:visible`)
      .first()
      .evaluate((one) => {
        (one as HTMLElement).click();
      });
/** Presses a button by its words in the page's language. */
const button =
  (...keys: MessageKey[]): Act =>
  async ({ frame, locale }) => {
    const t = translator(MESSAGES[locale]);
    for (const key of keys) {
      await frame
        .getByRole('button', { name: t(key), exact: true })
        .first()
        .click();
      await answered(frame);
    }
  };
/** Opens the hierarchy's table, by its button in the foot, which names the chart for those who hear it. */
const openTable: Act = ({ frame, locale }) => {
  const t = translator(MESSAGES[locale]);
  const name = `${t('table.table')} – ${t('chartName.hierarchy')}`;
  return frame.getByRole('button', { name, exact: true }).click();
};
const press =
  (...keys: string[]): Act =>
  async ({ page, frame }) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await answered(frame);
    }
  };
const focus =
  (selector: string): Act =>
  ({ frame }) =>
    frame.locator(`${selector}:visible`).first().focus();
const click =
  (selector: string): Act =>
  ({ frame }) =>
    frame.locator(`${selector}:visible`).first().click();
const turn =
  (...names: string[]): Act =>
  async ({ frame }) => {
    for (const name of names) {
      await frame.locator(`[data-turn=${name}]`).click();
      await answered(frame);
    }
  };
const hover =
  (selector: string): Act =>
  async ({ page, frame }) => {
    const box = await frame.locator(`${selector}:visible`).first().boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    // Longer than a pointer must rest on a mark to light it.
    await page.waitForTimeout(400);
  };
const drag: Act = async ({ page, frame }) => {
  const box = await frame.locator('.map-keys .picture').boundingBox();
  if (!box) throw new Error('There is no map to turn.');
  await page.mouse.move(box.x + 120, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 100, { steps: 5 });
  await page.mouse.up();
};
const theme =
  (colorScheme: 'dark' | 'light'): Act =>
  ({ page }) =>
    page.emulateMedia({ colorScheme });

export interface EmbedJourney {
  readonly what: string;
  readonly path: string;
  readonly locale: Locale;
  readonly width: number;
  readonly acts: readonly Act[];
}

const journey = (
  what: string,
  [embed, locale, width, query = '']: readonly [EmbedName, Locale, number, string?],
  ...acts: readonly Act[]
): EmbedJourney => ({ what, path: embedPath(embed, locale) + query, locale, width, acts });

/** What readers do in embeds: each kind of choice in one of the embeds, languages and widths. */
export const EMBED_JOURNEYS: readonly EmbedJourney[] = [
  journey(
    'an entity, and Escape',
    ['hierarchy', 'en', 320],
    mark('entity:room-39'),
    press('Escape'),
  ),
  journey(
    'another entity',
    ['hierarchy', 'ko', 700],
    mark('entity:security-agencies'),
    mark('entity:room-39'),
  ),
  journey(
    'a relation',
    ['hierarchy', 'en', 700],
    mark('relation:indirect-collaboration'),
    button('card.close'),
  ),
  journey(
    'a paragraph, by its tag in the table',
    ['hierarchy', 'ko', 320],
    openTable,
    click('.table a.chip'),
  ),
  journey('the time before', ['hierarchy', 'en', 320], button('when.before')),
  journey(
    'an entity before',
    ['hierarchy', 'ko', 700],
    button('when.before'),
    mark('entity:security-agencies'),
  ),
  journey('before, and back', ['hierarchy', 'en', 700], button('when.before', 'when.under')),
  journey('the table of entities', ['hierarchy', 'en', 320], openTable, click('.table button')),
  journey(
    'by keys',
    ['hierarchy', 'ko', 320],
    focus('.mark'),
    press('ArrowDown', 'ArrowDown', 'Enter', 'Escape'),
  ),
  journey(
    'looking only',
    ['hierarchy', 'en', 700],
    hover('[data-mark="entity:room-39"]'),
    theme('dark'),
  ),
  journey(
    'away from what was asked for',
    ['hierarchy', 'ko', 320, '?ctt_e=room-39'],
    button('bar.clear'),
  ),
  journey('a place', ['map', 'en', 320], mark('place:russia')),
  journey(
    'another place',
    ['map', 'ko', 320],
    mark('place:china'),
    press('Escape'),
    mark('place:teams'),
  ),
  journey('a place by its row', ['map', 'en', 320], hover('table [data-mark="place:russia"]')),
  journey('a line', ['map', 'en', 700], mark('relation:contact-russia'), press('Escape')),
  journey(
    'the flat world',
    ['map', 'ko', 700],
    button('map.flat'),
    mark('place:middle-east'),
    button('map.globe'),
  ),
  journey('near and round', ['map', 'en', 320], turn('in', 'in', 'out', 'reset'), drag),
  journey(
    'the map’s time before',
    ['map', 'ko', 320, '?ctt_t=before'],
    mark('place:china'),
    press('Escape'),
  ),
  journey('the notes', ['map', 'en', 700], click('footer summary'), theme('dark'), theme('light')),
  journey(
    'away from another place',
    ['map', 'en', 700, '?ctt_pl=china&ctt_m=flat'],
    mark('place:russia'),
    press('Escape'),
  ),
  journey(
    'a note put away',
    ['map', 'ko', 700, '?ctt_pl=nix'],
    button('notice.close'),
    mark('place:china'),
  ),
  journey(
    'in both charts',
    ['explainer', 'en', 700],
    mark('entity:room-39'),
    button('when.before'),
    press('Escape'),
  ),
];

/** Does one of them. */
export async function travelThrough(reader: EmbedReader, { acts }: EmbedJourney): Promise<void> {
  for (const act of acts) {
    await act(reader);
    await answered(reader.frame);
  }
}
