import { describe, expect, inject, test } from 'vitest';
import world from '../../data/world.json' with { type: 'json' };
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../support/messages';
import { CHARTS } from '../../src/model/view';
import { chartText } from '../../src/figure/chartText';
import { directive } from '../unit/realDirective';
import { builtPages } from '../support/builtPages';

const homes = builtPages(inject('dist')).filter(({ route }) => route.page === 'home');
const squeeze = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(homes)('$file', ({ route, document }) => {
  describe.each(CHARTS)('%s', (chart) => {
    // For readers without a program: one builds it when it is asked for.
    const block = document.querySelector(`noscript #${chart}-text`);

    test('has its text in its parts, outside what the program draws', () => {
      const t = translator(MESSAGES[route.locale]);
      const text = chartText(chart, directive, route.locale, t, world);
      const shown = Array.from(block?.querySelectorAll('dd') ?? [], (dd) =>
        squeeze(dd.textContent),
      );
      const parts = [text.shows, text.where, text.standsOut, text.uncertain];
      expect(shown).toEqual(parts.filter((part) => part !== ''));
      // Only places lie somewhere.
      expect(shown).toHaveLength(chart === 'map' ? 4 : 3);
      expect(block?.closest('[data-island]')).toBeNull();
    });

    test('is described by what stands under it, and by no second text', () => {
      const pictures = Array.from(document.querySelectorAll(`svg[data-chart="${chart}"]`));
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) {
        const told = picture.getAttribute('aria-describedby') ?? '';
        expect(document.querySelector(`figure [id="${told}"]`), told).not.toBeNull();
        expect(picture.querySelector('desc')).toBeNull();
      }
    });
  });
});
