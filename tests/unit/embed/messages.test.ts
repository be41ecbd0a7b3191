import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightMessages, ownMessage, PROTOCOLS, resizerMessage } from '../../../src/embed/messages';
import { frameContext } from './frameContext';

const SRC = 'https://x.org/embed/map/?childId=p1#?secret=abcDEF1234';
const KEY = 'x.org/embed/map/?childId=p1';

describe('the messages for a height', () => {
  const messages = heightMessages(733, 600, frameContext());
  test.each([
    ['datawrapper', { 'datawrapper-height': { [KEY]: 733 } }],
    ['pym', 'pymxPYMxp1xPYMxheightxPYMx733'],
    ['amp', { sentinel: 'amp', type: 'embed-size', height: 733 }],
    ['open-iframe-resizer', { type: 'iframe-resized', width: 600, height: 733 }],
    ['iframe-resizer', '[iFrameSizer]host-1:733:600:mutationObserver'],
    ['guardian', `{"type":"set-height","value":733,"id":"iframeMessenger:${KEY}"}`],
    ['wordpress', { message: 'height', value: 733, secret: 'abcDEF1234' }],
    ['embedly', `{"src":"${SRC}","context":"iframe.resize","height":733}`],
    ['cleared-to-trade', { source: 'cleared-to-trade', v: 1, type: 'height', height: 733 }],
  ])('%s', (protocol, data) => {
    expect(messages.filter((message) => message.protocol === protocol)).toEqual([
      { protocol, data },
    ]);
  });

  test('are one for each protocol, and all that there are', () => {
    expect(messages.map(({ protocol }) => protocol).sort()).toEqual([...PROTOCOLS].sort());
  });

  test('leave out what the host has not asked for', () => {
    const plain = frameContext({ pymId: null, wpSecret: null, hostIds: new Set(), met: false });
    expect(heightMessages(733, 600, plain).map(({ protocol }) => protocol)).toEqual([
      'datawrapper',
      'amp',
      'open-iframe-resizer',
      'guardian',
      'embedly',
    ]);
  });

  test('go to each name that iframe-resizer has for the frame', () => {
    const two = heightMessages(9, 8, frameContext({ hostIds: new Set(['a', 'b']) }));
    expect(two.map(({ data }) => data)).toEqual(
      expect.arrayContaining([
        '[iFrameSizer]a:9:8:mutationObserver',
        '[iFrameSizer]b:9:8:mutationObserver',
      ]),
    );
  });

  test('can be cloned, hold the height, and never take the name of another maker', () => {
    const text = fc.string();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), text, text, (height, key, href) => {
        const all = heightMessages(height, 1, frameContext({ key, initialHref: href }));
        for (const { data } of all) {
          expect(structuredClone(data)).toEqual(data);
          const written = typeof data === 'string' ? data : JSON.stringify(data);
          expect(written).toContain(String(height));
          if (!href.includes('Flourish') && !key.includes('Flourish')) {
            expect(written).not.toContain('Flourish');
          }
        }
      }),
    );
  });
});

test('the first answer to iframe-resizer', () => {
  expect(resizerMessage('a', 5, 6, 'init').data).toBe('[iFrameSizer]a:5:6:init');
});

test('the address by which a frame may tell a state', () => {
  const ask = 'https://x.org/embed/map/#ctt_tell=on';
  expect(ownMessage('ask', ask).data).toEqual({
    source: 'cleared-to-trade',
    v: 1,
    type: 'ask',
    ask,
  });
});

test('the state of a reader', () => {
  expect(ownMessage('state', 'e=room-39').data).toEqual({
    source: 'cleared-to-trade',
    v: 1,
    type: 'state',
    state: 'e=room-39',
  });
});
