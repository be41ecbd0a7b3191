import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isSearchKey } from '../../../src/search/isSearchKey';

const { document } = parseHTML(
  '<main><button></button><p></p><input><textarea></textarea><select></select><div contenteditable=""><b></b></div><div contenteditable="false"><i></i></div></main>',
);
const press = (more: Partial<Parameters<typeof isSearchKey>[0]>, at = 'button') =>
  isSearchKey({
    ...{ altKey: false, ctrlKey: false, metaKey: false, isComposing: false },
    ...{ key: '/', code: 'Slash', defaultPrevented: false },
    target: document.querySelector(at),
    ...more,
  });

describe('the key that leads to the search', () => {
  test.each([
    ['on an American or Korean keyboard', {}],
    ['with Shift, on a German keyboard', { code: 'Digit7' }],
    ['on the number pad', { code: 'NumpadDivide' }],
    ['with a Korean input method on', { key: 'Process' }],
    ['with nothing focused', { target: null }],
  ])('%s', (_, more) => {
    expect(press(more)).toBe(true);
  });

  test.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['with the command key', { metaKey: true }],
    ['in the middle of a syllable', { isComposing: true }],
    ['that a chart has taken', { defaultPrevented: true }],
    ['that types something else there', { key: '-' }],
    ['that types a question mark', { key: '?' }],
    ['that an input method has in another place', { key: 'Process', code: 'KeyQ' }],
  ])('not one %s', (_, more) => {
    expect(press(more)).toBe(false);
  });

  test.each(['input', 'textarea', 'select', 'div', 'b'])(
    'not in %s, where it is a letter',
    (at) => {
      expect(press({}, at)).toBe(false);
    },
  );

  test.each(['p', 'i', 'main'])('anywhere else, as in %s', (at) => {
    expect(press({}, at)).toBe(true);
  });
});
