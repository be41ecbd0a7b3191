import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/data/dataset';
import { LOCALES, type Locale } from '../../src/data/types';
import { chartText } from '../../src/figure/chartText';
import { translator, type FixedKey } from '../../src/i18n/messages';
import { indexDirective } from '../../src/model/directive';
import { MESSAGES } from '../support/messages';
import { chartsOf, type EmbedName } from '../../src/model/embeds';
import Embed from '../../src/page/Embed.svelte';
import { directive } from '../unit/realDirective';

const corrected: Dataset = {
  ...directive.dataset,
  version: '9.0.0',
  corrections: [
    { version: '8.0.0', date: '2031-01-02', text: { en: 'An old one.', ko: '옛것.' } },
    { version: '9.0.0', date: '2031-02-03', text: { en: 'P4 now says so.', ko: 'P4를 고쳤다.' } },
  ],
};

/** The words of an embed, as the server draws it. */
function words(embed: EmbedName, locale: Locale, dataset: Dataset, frozen = false): string {
  const data = {
    locale,
    messages: MESSAGES[locale],
    dataset,
    charts: chartsOf(embed),
    home: '../../',
  };
  const texts = data.charts.map((chart) =>
    chartText(chart, indexDirective(dataset), locale, translator(MESSAGES[locale])),
  );
  const { body } = render(Embed, { props: { data, frozen, texts } });
  return body
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe.each(LOCALES)('the embeds in %s', (locale) => {
  const { sourceLine, caveat } = directive.dataset.site;

  test.each(['hierarchy', 'map', 'explainer'] as const)('%s names its one source', (embed) => {
    const said = words(embed, locale, directive.dataset);
    expect(said.split(sourceLine[locale])).toHaveLength(2);
    expect(said).toContain(caveat.title[locale]);
    expect(said).toContain(directive.dataset.version);
  });

  test('say what qualifies the report: later reporting, the UN ban, that no line is trade', () => {
    const says = (embed: EmbedName, key: FixedKey): boolean =>
      words(embed, locale, directive.dataset).includes(MESSAGES[locale][key]);
    for (const embed of ['hierarchy', 'map', 'explainer'] as const) {
      expect(says(embed, 'picture.later')).toBe(true);
      expect(says(embed, 'picture.more'), embed).toBe(embed !== 'map');
      expect(says(embed, 'picture.lines'), embed).toBe(embed !== 'hierarchy');
    }
  });

  test('say what was corrected last, and when', () => {
    const said = words('map', locale, corrected);
    expect(said).toContain(corrected.corrections[1]?.text[locale]);
    expect(said).not.toContain(corrected.corrections[0]?.text[locale]);
    expect(said).toMatch(
      locale === 'en' ? /Corrected on 3 February 2031/ : /2031년 2월 3일 바로잡음/,
    );
    const none = { ...directive.dataset, corrections: [] };
    expect(words('map', locale, none)).not.toMatch(/Corrected|바로잡음/);
  });

  test('say of a frozen copy that it is one', () => {
    const sentence = MESSAGES[locale]['frame.frozen'];
    expect(words('map', locale, directive.dataset, true)).toContain(sentence);
    expect(words('map', locale, directive.dataset)).not.toContain(sentence);
  });
});
