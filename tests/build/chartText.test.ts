import { describe, expect, inject, test } from 'vitest';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../../src/i18n/tables';
import { CHARTS } from '../../src/model/view';
import { chartText } from '../../src/ui/chartText';
import { directive } from '../unit/realDirective';
import { builtPages } from '../support/builtPages';

const homes = builtPages(inject('dist')).filter(({ route }) => route.page === 'home');
const squeeze = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(homes)('$file', ({ route, document }) => {
  describe.each(CHARTS)('%s', (chart) => {
    const block = document.querySelector(`#${chart}-text`);

    test('has its text in three parts, outside what the program draws', () => {
      const text = chartText(chart, directive, route.locale, translator(MESSAGES[route.locale]));
      const shown = Array.from(block?.querySelectorAll('dd') ?? [], (dd) =>
        squeeze(dd.textContent),
      );
      expect(shown).toEqual([text.shows, text.standsOut, text.uncertain]);
      expect(block?.closest('[data-island]')).toBeNull();
    });

    test('is described by that text and by no second one', () => {
      const pictures = Array.from(document.querySelectorAll(`svg[data-chart="${chart}"]`));
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) {
        expect(picture.getAttribute('aria-describedby')).toBe(`${chart}-text`);
        expect(picture.querySelector('desc')).toBeNull();
      }
    });
  });
});
