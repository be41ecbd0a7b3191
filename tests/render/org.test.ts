import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import OrgChart from '../../src/charts/OrgChart.svelte';
import { LOCALES, type Locale } from '../../src/data/types';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../../src/i18n/tables';
import { chartText } from '../../src/ui/chartText';
import { DARK, LIGHT, type Theme } from '../../src/marks/theme';
import { directive } from '../unit/realDirective';

const WIDTHS = [636, 560, 343, 288];

function draw(locale: Locale, width: number, theme: Theme): string {
  const t = translator(MESSAGES[locale]);
  const { shows, standsOut, uncertain } = chartText('hierarchy', directive, locale, t);
  const desc = [shows, standsOut, uncertain].join(' ');
  const props = { directive, locale, t, width, theme, title: t('org.title'), desc };
  const { body } = render(OrgChart, { props, idPrefix: 'org' });
  // A picture file carries none of the comments that hydration needs.
  return body.replaceAll(/<!--.*?-->/gs, '');
}

describe('the hierarchy, drawn on the server', () => {
  for (const locale of LOCALES) {
    it.each(WIDTHS)(`stands as a picture in ${locale} at %i`, async (width) => {
      const svg = draw(locale, width, LIGHT);
      await expect(svg).toMatchFileSnapshot(`output/org-${locale}-${width}.svg`);
    });
  }

  it('stands as a picture in dark colours', async () => {
    const svg = draw('en', 636, DARK);
    await expect(svg).toMatchFileSnapshot('output/org-en-636-dark.svg');
  });

  it('stands alone: its name space, no style sheet, no class, no variable', () => {
    const svg = draw('en', 636, LIGHT);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<style|class=|style=|var\(|NaN|undefined/);
  });

  it('draws every entity and relation once by its id, and nothing without one', () => {
    for (const width of WIDTHS) {
      const svg = draw('en', width, LIGHT);
      const { entities, relations } = directive.dataset;
      for (const { id } of entities) {
        expect(svg.split(`data-entity="${id}"`), `${id} at ${width}`).toHaveLength(2);
      }
      const drawn = new Set(
        [...svg.matchAll(/data-relation="([^"]*)"/g)].flatMap(([, ids]) => ids?.split(' ') ?? []),
      );
      // Joint ventures have no drawn end, and the narrow chart tells of Room 39's place in its card.
      const told =
        width < 560 ? ['joint-ventures-abroad', 'room-39-under-party'] : ['joint-ventures-abroad'];
      expect([...drawn, ...told].sort()).toEqual(relations.map(({ id }) => id).sort());
    }
  });

  it('reads in the order of the hierarchy and says so without a warning', () => {
    const warn = vi.spyOn(console, 'warn');
    const svg = draw('ko', 343, LIGHT);
    const order = [...svg.matchAll(/data-entity="([^"]*)"/g)].map(([, id]) => id);
    expect(order[0]).toBe('external-economy-ministry');
    expect(order.at(-1)).toBe('room-39-companies');
    expect(warn).not.toHaveBeenCalled();
  });
});
