import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear } from '../../../src/embed/hear';
import { runs } from '../../support/runs';

const HELLO = { source: 'cleared-to-trade-host', v: 1, type: 'hello' };
const V4 = '[iFrameSizer]f1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent';

describe('what a host says', () => {
  test.each([
    ['pymxPYMxchart-1xPYMxwidthxPYMx600', { protocol: 'pym', id: 'chart-1', width: 600 }],
    ['pymxPYMxxPYMxwidthxPYMx599.5', { protocol: 'pym', id: '', width: 599.5 }],
    [V4, { protocol: 'iframe-resizer', id: 'f1' }],
    ['[iFrameSizer]f1:8:true:', { protocol: 'iframe-resizer', id: 'f1' }],
    ['[iFrameSizer]resize', { protocol: 'iframe-resizer', id: null }],
    ['[iFrameSizer]reset', { protocol: 'iframe-resizer', id: null }],
    [{ sentinel: 'amp', type: 'frames-init' }, { protocol: 'amp' }],
    [{ type: 'iframe-child-init', bodyPadding: '0' }, { protocol: 'open-iframe-resizer' }],
    [{ type: 'iframe-get-child-dimensions' }, { protocol: 'open-iframe-resizer' }],
    [
      { message: 'ready', secret: 'abcDEF1234' },
      { protocol: 'wordpress', secret: 'abcDEF1234' },
    ],
    [HELLO, { protocol: 'cleared-to-trade', state: null }],
    [
      { ...HELLO, state: 'e=room-39' },
      { protocol: 'cleared-to-trade', state: 'e=room-39' },
    ],
    [
      { ...HELLO, state: '' },
      { protocol: 'cleared-to-trade', state: null },
    ],
    [
      { ...HELLO, state: 5 },
      { protocol: 'cleared-to-trade', state: null },
    ],
    [
      { ...HELLO, state: 'x'.repeat(2001) },
      { protocol: 'cleared-to-trade', state: null },
    ],
  ])('%j', (data, heard) => {
    expect(hear(data)).toEqual(heard);
  });
});

describe('what is not answered', () => {
  test.each([
    null,
    undefined,
    0,
    true,
    '',
    'hello',
    [],
    {},
    new Map([['sentinel', 'amp']]),
    'pymxPYMxaxPYMxnavigateToxPYMxhttps://example.org',
    'pymxPYMxaxPYMxscrollToxPYMx100',
    'pymxPYMxaxPYMxviewport-iframe-positionxPYMx1 2 3 4 5',
    'pymxPYMxaxPYMxwidthxPYMxwide',
    '[iFrameSizer]',
    '[iFrameSizer]f1:733:600:init',
    '[iFrameSizer]moveToAnchor:a',
    '[iFrameSizer]:8:false:',
    `[iFrameSizer]${'x'.repeat(2000)}:8:false:`,
    { sentinel: 'amp', type: 'embed-size', height: 5 },
    { message: 'ready', secret: 'short' },
    { message: 'ready', secret: 'abcDEF123<' },
    { message: 'link', value: 'https://example.org', secret: 'abcDEF1234' },
    { type: 'navigate', value: 'https://example.org' },
    { ...HELLO, v: 2 },
    { ...HELLO, v: '1' },
    { ...HELLO, source: 'cleared-to-trade' },
    { ...HELLO, type: 'height', height: 5 },
  ])('%j', (data) => {
    expect(hear(data)).toBeNull();
  });
});

// By an old library in the embed's page, or an extension: all its objects have what nobody has sent.
test.each([
  HELLO,
  { sentinel: 'amp', type: 'frames-init' },
  { type: 'iframe-child-init' },
  { message: 'ready', secret: 'abcDEF1234' },
])('what is not the message’s own is not heard: %j', (all) => {
  expect(hear(Object.create(all))).toBeNull();
  for (const name of Object.keys(all)) {
    const { [name as keyof typeof all]: inherited, ...own } = all;
    expect(hear(Object.assign(Object.create({ [name]: inherited }) as object, own))).toBeNull();
  }
});

test('a state that is not the message’s own is none', () => {
  const said = Object.assign(Object.create({ state: 'e=room-39' }) as object, HELLO);
  expect(hear(said)).toEqual({ protocol: 'cleared-to-trade', state: null });
});

test('anything at all is read without an error, and in no time', () => {
  const part = fc.constantFrom(
    'pym',
    'xPYMx',
    'width',
    '[iFrameSizer]',
    ':',
    'true',
    '9',
    '.',
    ' ',
  );
  const said = fc.oneof(
    fc.anything(),
    fc.array(part, { maxLength: 400 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(said, (data) => {
      const heard = hear(data);
      if (typeof data !== 'string' && typeof data !== 'object') expect(heard).toBeNull();
      expect(structuredClone(heard)).toEqual(heard);
    }),
    runs(2000),
  );
  // Were it read with going back and forth, it would not be read by the end of this test.
  hear(`pymxPYMx${'xPYMxwidthxPYMx'.repeat(13_000)}`);
});
