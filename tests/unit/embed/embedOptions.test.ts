import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksForWords,
  EMBED_OPTIONS,
  embedLook,
  embedView,
  formatEmbedQuery,
  optionFaults,
} from '../../../src/embed/embedOptions';

const USUAL = {
  theme: 'auto',
  ground: 'paper',
  title: 'on',
  controls: 'on',
  steps: 'off',
  tell: 'off',
};

describe('the options in an embed’s address', () => {
  test.each([
    ['', USUAL],
    ['?theme=dark&title=off', USUAL],
    ['?ctt_theme=dark', { ...USUAL, theme: 'dark' }],
    ['?ctt_theme=DARK', USUAL],
    ['?ctt_theme=light&ctt_theme=dark', { ...USUAL, theme: 'light' }],
    [
      '?utm=1&ctt_ground=transparent&ctt_title=off&ctt_controls=off',
      {
        theme: 'auto',
        ground: 'transparent',
        title: 'off',
        controls: 'off',
        steps: 'off',
        tell: 'off',
      },
    ],
    ['?ctt_steps=on', { ...USUAL, steps: 'on' }],
    ['?ctt_tell=on', { ...USUAL, tell: 'on' }],
    ['?ctt___proto__=1&ctt_constructor=off&%E0%A4%A=&=&&', USUAL],
  ])('%s', (query, look) => {
    expect(embedLook(query)).toEqual(look);
  });

  test('whatever else is ours is the view, in the words of an address', () => {
    expect(embedView('?ctt_theme=dark&ctt_e=room-39&x=1&ctt_v=before')).toBe('e=room-39&v=before');
    expect(embedView('?ctt_t=hierarchy%2Cmap')).toBe('t=hierarchy%2Cmap');
    expect(embedView('')).toBe('');
  });

  test.each([
    ['?ctt_s=3', true],
    ['?ctt_e=room-39&ctt_theme=dark', true],
    ['?ctt_steps=on&ctt_v=before&s=3', false],
    ['', false],
  ])('%s asks for words: %s', (query, asks) => {
    expect(asksForWords(query)).toBe(asks);
  });

  test('a value that an option does not have is told, by its whole name', () => {
    expect(optionFaults('?ctt_theme=blue&ctt_title=off&theme=x')).toEqual([
      { name: 'ctt_theme', said: 'blue' },
    ]);
  });

  test('what is written is read back, for every look and view', () => {
    const look = fc.record({
      theme: fc.constantFrom(...EMBED_OPTIONS.theme),
      ground: fc.constantFrom(...EMBED_OPTIONS.ground),
      title: fc.constantFrom(...EMBED_OPTIONS.title),
      controls: fc.constantFrom(...EMBED_OPTIONS.controls),
      steps: fc.constantFrom(...EMBED_OPTIONS.steps),
      tell: fc.constantFrom(...EMBED_OPTIONS.tell),
    });
    const view = fc.constantFrom(
      '',
      '#e=room-39',
      '#s=3',
      '#pl=china&m=flat',
      '#p7&p=7&v=before&t=map',
    );
    fc.assert(
      fc.property(look, view, (one, hash) => {
        const query = formatEmbedQuery(one, hash);
        expect(embedLook(query)).toEqual(one);
        const kept = hash
          .slice(1)
          .split('&')
          .filter((part) => part.includes('='));
        expect(embedView(query)).toBe(kept.join('&'));
        expect(optionFaults(query)).toEqual([]);
      }),
    );
  });

  test('no query is too strange to be read', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(Object.keys(embedLook(query))).toEqual(Object.keys(EMBED_OPTIONS));
        expect(typeof embedView(query)).toBe('string');
        expect(Array.isArray(optionFaults(query))).toBe(true);
      }),
    );
  });
});
