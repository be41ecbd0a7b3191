import { expect, test } from 'vitest';
import { storyMessages, translator } from '../../../src/i18n/messages';
import { dataset } from '../realDirective';

test('the label of a topic is said as it stands: its braces ask for nothing', () => {
  const label = { en: 'A {count} [row|rows]', ko: '{count} [이/가]' };
  const topics = [{ id: 'odd', label }];
  for (const locale of ['en', 'ko'] as const) {
    const t = translator(storyMessages({ ...dataset, topics }, locale));
    expect(t('context.odd')).toBe(label[locale]);
  }
});

test('a text that is not given what its braces ask for is an error', () => {
  const t = translator(storyMessages(dataset, 'en'));
  expect(t('map.title', { names: 'China' })).toContain('China');
  expect(() => t('map.title')).toThrow('names');
});
