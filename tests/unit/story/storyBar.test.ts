import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/data/dataset';
import { LOCALES, type Locale } from '../../../src/data/types';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { indexDirective } from '../../../src/model/directive';
import { CHARTS, FIRST_VIEW, type View } from '../../../src/model/view';
import { announcement } from '../../../src/story/barWords';
import Island from '../../../src/kit/Island.svelte';
import type { PageContext } from '../../../src/view/context';
import StepList from '../../../src/story/StepList.svelte';
import StoryBar from '../../../src/story/StoryBar.svelte';
import { ViewState } from '../../../src/view/viewState.svelte';
import { dataset } from '../realDirective';

function pageOf(locale: Locale, view: Partial<View>, data: Dataset = dataset): PageContext {
  const directive = indexDirective(data);
  const state = new ViewState(directive);
  state.restore({ ...FIRST_VIEW, ...view });
  const t = translator(MESSAGES[locale]);
  return { locale, t, directive, view: state, charts: CHARTS, home: '' };
}

const markup = (part: Component, page: PageContext): string =>
  render(Island, { props: { part, props: {}, page } }).body;
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->|<[^>]*>/gs, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe.each(LOCALES)('the story in %s', (locale) => {
  test('names its steps at rest, and says nothing of any', () => {
    const html = markup(StoryBar, pageOf(locale, {}));
    for (const { title, sentence } of dataset.steps) {
      expect(wordsOf(html)).toContain(title[locale]);
      expect(wordsOf(html)).not.toContain(sentence[locale]);
    }
    expect(html).not.toContain('aria-current');
    expect(html).not.toMatch(/ style=/);
  });

  test.each(dataset.steps.map((step, index) => ({ ...step, number: index + 1 })))(
    'tells step $number, who says so, and where it goes on',
    ({ number, sentence, title, claimIds }) => {
      const page = pageOf(locale, { step: number });
      const html = markup(StoryBar, page);
      const words = wordsOf(html);
      expect(words).toContain(sentence[locale]);
      expect(html.match(/aria-current="step"/g)).toHaveLength(1);
      for (const id of claimIds) {
        const paragraph = dataset.claims.find((claim) => claim.id === id)?.paragraphs[0] ?? '';
        expect(html).toContain(`href="#${paragraph.toLowerCase()}"`);
      }
      const next = dataset.steps[number]?.title[locale] ?? MESSAGES[locale]['story.whole'];
      expect(words.endsWith(next)).toBe(true);
      const said = announcement(page, { step: number });
      expect(said).toContain(sentence[locale]);
      expect(said.length).toBeLessThanOrEqual(140);
      expect(words).toContain(title[locale]);
    },
  );

  test('says a choice in words, over the step that it was made in', () => {
    const page = pageOf(locale, { step: 3, selected: { kind: 'entity', id: 'room-39' } });
    const words = wordsOf(markup(StoryBar, page));
    expect(words).toContain(page.directive.entities.get('room-39')?.name[locale]);
    expect(words).toContain(MESSAGES[locale]['bar.clear']);
    expect(words).not.toContain(dataset.steps[2]?.sentence[locale]);
    // Cleared, it is in the step again.
    page.view.clear();
    expect(announcement(page, { selected: null })).toContain(dataset.steps[2]?.sentence[locale]);
  });

  test('says a choice that was gone back from no more, whatever is pointed at', () => {
    const page = pageOf(locale, {});
    const { view } = page;
    const said = (): string => announcement(page, view.changed ?? {});
    view.select({ kind: 'entity', id: 'room-39' });
    expect(said()).toContain(page.directive.entities.get('room-39')?.name[locale]);
    view.restore(FIRST_VIEW);
    view.glance({ kind: 'entity', id: 'room-39' });
    expect(view.lit).not.toBeNull();
    expect(said()).toBe('');
    view.restore({ ...FIRST_VIEW, selected: { kind: 'place', id: 'china' } });
    expect(said()).toBe('');
  });

  test('unrolls to a list of headed paragraphs, each with its ¶', () => {
    const html = markup(StepList, pageOf(locale, {}));
    expect(html.match(/<h3/g)).toHaveLength(dataset.steps.length);
    for (const { title, sentence } of dataset.steps) {
      expect(wordsOf(html)).toContain(`${title[locale]} ${sentence[locale]} ¶`);
    }
    for (const id of dataset.steps.flatMap(({ contextIds = [] }) => contextIds)) {
      expect(html).toContain(`href="#context-${id}"`);
    }
    expect(html.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(60);
  });

  test('carries any number of steps up to nine; without any there is neither bar nor list', () => {
    const [first] = dataset.steps;
    if (!first) throw new Error('There is no step.');
    for (let count = 0; count <= 9; count += 1) {
      const steps = Array.from({ length: count }, (_, i) => ({ ...first, id: `step-${i}` }));
      const page = pageOf(locale, {}, { ...dataset, steps });
      const buttons = markup(StoryBar, page).match(/<li/g)?.length ?? 0;
      expect(buttons).toBe(count);
      expect(markup(StepList, page).includes('<li')).toBe(count > 0);
    }
  });
});
