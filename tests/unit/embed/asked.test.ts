import { describe, expect, test } from 'vitest';
import { askingAddress, asksToTell } from '../../../src/embed/asked';
import { formatEmbedQuery } from '../../../src/embed/embedOptions';
import { FIRST_VIEW } from '../../../src/model/view';
import { formatHash, parseHash } from '../../../src/model/viewHash';
import { directive } from '../realDirective';

const AT = 'https://x.org/embed/map/';

describe('an address asks for states to be told', () => {
  test.each([
    ['', false],
    ['?ctt_tell=on', true],
    ['?ctt_theme=dark&ctt_tell=on&x', true],
    ['?ctt_tell=off', false],
    ['?ctt_tell=onward', false],
    ['?ctt_tell', false],
    ['?x_ctt_tell=on', false],
    ['?ctt_e=ctt_tell=on', false],
    ['#ctt_tell=on', true],
    ['#e=room-39&ctt_tell=on', true],
    ['#?secret=abcDEF1234&ctt_tell=on', true],
    ['?ctt_tell=on#e=room-39', true],
  ])('%s: %j', (end, asks) => {
    expect(asksToTell(AT + end)).toBe(asks);
  });

  test('where the dialog writes so', () => {
    expect(asksToTell(AT + formatEmbedQuery({ tell: 'on', theme: 'dark' }, '#e=room-39'))).toBe(
      true,
    );
    expect(asksToTell(AT + formatEmbedQuery({ theme: 'dark' }, '#e=room-39'))).toBe(false);
  });
});

test.each(['', '?a=1', '#e=room-39', '?a=1#?secret=abcDEF1234'])(
  'an address with %j that does not is led to one that does, in the same page',
  (end) => {
    const next = askingAddress(AT + end);
    expect(asksToTell(next)).toBe(true);
    expect(next.replace(/#.*/, '')).toBe((AT + end).replace(/#.*/, ''));
    expect(next.startsWith(AT + end)).toBe(true);
  },
);

test('what asks stays in the address when a view is written there', () => {
  const { foreign } = parseHash(new URL(askingAddress(`${AT}#pl=china`)).hash, directive);
  const next = formatHash(
    { ...FIRST_VIEW, selected: { kind: 'place', id: 'russia' } },
    directive,
    foreign,
  );
  expect(asksToTell(AT + next)).toBe(true);
});
