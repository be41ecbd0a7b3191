import { expect, test } from 'vitest';
import { usedMessages } from '../../../src/build/pages/usedMessages';
import { MESSAGES } from '../../support/messages';

const keysFor = (code: string): string[] => Object.keys(usedMessages(MESSAGES.en, code));

test.each([
  ['t("map.title")', ['map.title']],
  ["t(a?'map.globe':'map.flat')", ['map.globe', 'map.flat']],
  ['t(`map.mode`)', ['map.mode']],
  ['t(`say.map.${a}`)', ['say.map.table', 'say.map.chart']],
  ['t("say.map."+a)', ['say.map.table', 'say.map.chart']],
  ['const o={key:"when.before"}', ['when.before']],
  // Neither a longer string that holds a key, nor a start that is no word with a dot.
  ['a("see map.title");b(`${c}map.title`);d(` ${e}`);f(".")', []],
])('%s asks for %j', (code, keys) => {
  expect(keysFor(code).sort()).toEqual([...keys].sort());
});

test('the texts come with their keys, as they are', () => {
  expect(usedMessages(MESSAGES.ko, 't("map.title")')).toEqual({
    'map.title': MESSAGES.ko['map.title'],
  });
});

test('what is no program is refused', () => {
  expect(() => keysFor('t(')).toThrow();
});
