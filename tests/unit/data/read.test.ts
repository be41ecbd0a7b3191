import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStrict } from '../../../src/data/read';
import { MAX_BYTES } from '../../../src/data/readBytes';
import { runs } from '../../support/runs';

const bytes = (text: string) => new TextEncoder().encode(text);
const raw = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytes(part)] : part)));
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

/** Everything reported, as `line:column pointer message remedy`. */
function reported(input: Uint8Array): string[] {
  const read = readStrict(input);
  return read.ok
    ? []
    : read.problems.map(
        ({ place, pointer, message, remedy }) =>
          `${place.line}:${place.column} ${pointer} ${message} ${remedy}`,
      );
}

const REFUSED: readonly (readonly [kind: string, name: string, Uint8Array, RegExp])[] = [
  [
    'broken UTF-8',
    'lone continuation',
    raw('{"a":"', [0x80], '"}'),
    /^1:7 .*0x80 at offset 6.*UTF-8/,
  ],
  ['broken UTF-8', 'on a later line', raw('{\n "가": "나', [0xff], '"}'), /^2:9 .*0xFF/],
  ['broken UTF-8', 'after CRLF', raw('{\r\n"a":"', [0xfe], '"}'), /^2:6 .*0xFE/],
  ['broken UTF-8', 'overlong', raw('{"a":"', [0xc0, 0xaf], '"}'), /^1:7 .*0xC0/],
  ['broken UTF-8', 'surrogate in bytes', raw('"', [0xed, 0xa0, 0x80], '"'), /^1:2 .*0xED/],
  ['broken UTF-8', 'beyond Unicode', raw('"', [0xf4, 0x90, 0x80, 0x80], '"'), /^1:2 .*0xF4/],
  ['broken UTF-8', 'cut sequence', raw('"a', [0xec, 0x9d], '"'), /^1:3 .*0xEC/],
  ['broken UTF-8', 'cut at the end', raw('"a"', [0xec, 0x9d]), /^1:4 .*0xEC/],
  ['broken UTF-8', 'after a mark', raw([0xef, 0xbb, 0xbf], '"', [0x80], '"'), /^1:2 .*0x80/],
  ['broken UTF-8', 'UTF-16', raw([0xff, 0xfe, 0x7b, 0x00]), /^1:1 .*Save the file as UTF-8/],
  [
    'byte order mark',
    'two',
    raw([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '{}'),
    /^1:1 .*two byte order marks/,
  ],
  ['byte order mark', 'in the middle', bytes('{\uFEFF}'), /^1:2 .*not JSON/],
  ['duplicate key', 'plain', bytes('{"a":1,\n"a":2}'), /^2:1 \/a .*"a" stands twice.*Keep one/],
  ['duplicate key', 'escaped', bytes('{"a":1,"\\u0061":2}'), /^1:8 \/a .*stands twice/],
  [
    'duplicate key',
    'after NFC',
    bytes('{"\u00e9":1,"e\u0301":2}'),
    /^1:8 .*"e\u0301" \(with U\+0301\).*\(NFC\) stands twice/,
  ],
  ['duplicate key', 'Hangul after NFC', bytes(`{"한":1,"${'한'.normalize('NFD')}":2}`), /NFC/],
  ['duplicate key', 'nested', bytes('{"a":[{"b":1,"b":2}]}'), /^1:14 \/a\/0\/b /],
  ['duplicate key', 'with ~ and /', bytes('{"a/b~":1,"a/b~":2}'), / \/a~1b~0 /],
  [
    'lone surrogate',
    'high, escaped',
    bytes('{"a":"\\ud83d"}'),
    /^1:6 \/a .*lone surrogate\): U\+D83D\. .*whole/,
  ],
  ['lone surrogate', 'low, escaped', bytes('["\\uDE00x"]'), /^1:2 \/0 .*lone surrogate/],
  ['lone surrogate', 'in the wrong order', bytes('["\\ude00\\ud83d"]'), /lone surrogate/],
  ['lone surrogate', 'in a key', bytes('{"\\ud83d":1}'), /^1:2 .*lone surrogate/],
  ['number that loses value', 'overflow', bytes('[1e309]'), /^1:2 \/0 "1e309" is too large/],
  ['number that loses value', 'negative overflow', bytes('[-1e400]'), /too large/],
  ['number that loses value', 'underflow', bytes('[1e-400]'), /would become 0/],
  ['number that loses value', 'integer', bytes('[9007199254740993]'), /whole number beyond/],
  ['number that loses value', 'with an exponent', bytes('[1E23]'), /whole number beyond.*Write/],
  ['number that loses value', 'half beyond', bytes('[9007199254740992.5]'), /more digits.*fewer/],
  ['number that loses value', 'the last digit', bytes('[0.90000000000000001]'), /more digits/],
  ['number that loses value', 'subnormal', bytes('[4e-324]'), /more digits/],
  [
    'number that loses value',
    'digits',
    bytes('[0.123456789012345678]'),
    /more than 17 digits.*fewer/,
  ],
  [
    'reserved key',
    '__proto__',
    bytes('{"__proto__":{"polluted":1}}'),
    /^1:2 \/__proto__ .*reserved.*Remove/,
  ],
  ['reserved key', 'escaped', bytes('{"\\u005f_proto__":{"polluted":1}}'), /reserved/],
  [
    'reserved key',
    'constructor',
    bytes('{"a":{"constructor":{"prototype":{"polluted":1}}}}'),
    /^1:7 \/a\/constructor .*reserved/m,
  ],
  ['reserved key', 'prototype', bytes('[{"prototype":{"polluted":1}}]'), / \/0\/prototype /],
  ['reserved key', 'toString', bytes('{"toString":1}'), /reserved/],
  ['reserved key', 'hasOwnProperty', bytes('{"hasOwnProperty":1}'), /reserved/],
  ['too deep', '65 lists', bytes(deep(65)), /^1:65 .*more than 64 deep/],
  ['too deep', '100,000 lists', bytes('['.repeat(100_000)), /^1:65 .*nested.*Remove/],
  ['too deep', 'objects', bytes('{"a":'.repeat(65) + '1' + '}'.repeat(65)), /64 deep/],
  [
    'too large',
    '5 MB and a byte',
    new Uint8Array(MAX_BYTES + 1).fill(0x20),
    /^1:1 .*more than 5000000/,
  ],
  [
    'too large',
    '500,001 parts',
    bytes(`[${'1,'.repeat(499_999)}1]`),
    /^1:1000000 .*more than 500000 keys/,
  ],
  ['empty', 'no bytes', raw(), /^1:1 .*is empty/],
  ['empty', 'spaces', bytes(' \n\t'), /is empty/],
  ['empty', 'a mark only', raw([0xef, 0xbb, 0xbf]), /is empty/],
  [
    'not JSON',
    'trailing comma',
    bytes('{"a":1,\n}'),
    /^2:1 .*"}" is not expected.*Remove the comma/,
  ],
  ['not JSON', 'missing comma', bytes('{"a":1\n"b":2}'), /^2:1 .*not JSON/],
  ['not JSON', 'comment', bytes('{} // note'), /^1:4 .*not JSON/],
  ['not JSON', 'single quotes', bytes("{'a':1}"), /^1:2 .*not JSON/],
  ['not JSON', 'unfinished', bytes('{"a":[1,\n2'), /^2:2 .*ends before.*Add the missing/],
  ['not JSON', 'unfinished text', bytes('{"a":"b'), /^1:8 .*ends before/],
  ['not JSON', 'two values', bytes('{} {}'), /^1:4 .*not JSON/],
  ['not JSON', 'NaN', bytes('[NaN]'), /not JSON/],
  ['not JSON', 'leading zero', bytes('[01]'), /not JSON/],
  ['not JSON', 'unknown escape', bytes('["\\x41"]'), /not JSON/],
  ['not JSON', 'raw line break', bytes('["a\nb"]'), /^1:2 \/0 .*line break: U\+000A\. .*one line/],
  ['not JSON', 'raw tab', bytes('["a\tb"]'), /^1:2 \/0 .*control character/],
  [
    'not JSON',
    'no-break space outside text',
    bytes('[\u00A01]'),
    /^1:2 .*not JSON.*"\\u\{a0\}" \(with U\+00A0\)/,
  ],
];

describe('readStrict', () => {
  it.each(REFUSED)('refuses %s: %s', (_kind, _name, input, says) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    expect(reported(input).join('\n')).toMatch(says);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it('accepts one byte order mark, CRLF, 64 levels and exact numbers', () => {
    for (const text of ['\uFEFF{"a":1}', '{\r\n"a":\r\n1}', deep(64)]) {
      expect(reported(bytes(text))).toEqual([]);
    }
  });

  it.each([
    ...['9007199254740991', '9007199254740992', '-0', '0E+5', '0.1', '1e-300', '100', '1.5E+2'],
    ...['1.50000000000000000000', '1e16', '1E22', '-1E+22', '5e-324', '0.30000000000000004'],
    ...['0.000000000931322574615478515625', '10E21', '0.00001E27'],
  ])('keeps %s', (literal) => {
    expect(reported(bytes(`[${literal}]`))).toEqual([]);
  });

  it('keeps what a program writes: a fraction with as many digits as tell it, a whole number with all', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, fc.integer({ min: 17, max: 40 }), (value, digits) => {
        const written = Number.isInteger(value)
          ? [BigInt(value).toString(), `${BigInt(value)}.0E+0`]
          : [JSON.stringify(value), value.toPrecision(17)];
        for (const literal of written) expect(reported(bytes(`[${literal}]`))).toEqual([]);
        const text = value.toPrecision(digits);
        const more = text.replace(/\d(?=e|$)/, (last) => String(((Number(last) + 1) % 9) + 1));
        if (digits > 18 && value !== 0) {
          expect(reported(bytes(`[${more}]`)).join()).toMatch(/digits|beyond/);
        }
      }),
      runs(500, 13),
    );
  });

  it('lists all it can reach, and reads on for the rest', () => {
    const read = readStrict(raw('{"a":1,"a":1e999,"b":"\\ud800","c":"', [0x80], '"}'));
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems).toHaveLength(4);
    expect(read.rest?.value).toMatchObject({ a: 1, c: '\uFFFD' });
  });

  it('leaves a reserved key out of what it reads on with', () => {
    const read = readStrict(bytes('{"__proto__":{"polluted":1},"a":1}'));
    const rest = read.ok ? null : read.rest?.value;
    expect(Object.getPrototypeOf(rest)).toBe(Object.prototype);
    expect(Object.keys(rest as object)).toEqual(['a']);
  });

  it('locates values, and for what is not there the nearest thing around it', () => {
    const read = readStrict(bytes('{\n  "a": [1, {"b": null}]\n}'));
    if (!read.ok) throw new Error('refused');
    expect(read.locate('')).toEqual({ line: 1, column: 1 });
    expect(read.locate('/a')).toEqual({ line: 2, column: 8 });
    expect(read.locate('/a/1/b')).toEqual({ line: 2, column: 18 });
    expect(read.locate('/a/1/c/d')).toEqual({ line: 2, column: 12 });
    expect(read.locate('/z')).toEqual({ line: 1, column: 1 });
  });

  it('reads what JSON.parse reads, to the same value', () => {
    const values = fc.jsonValue({ maxDepth: 5 });
    fc.assert(
      fc.property(values, fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = readStrict(bytes(text));
        if (read.ok) expect(read.value).toEqual(JSON.parse(text));
        else expect(reported(bytes(text)).join()).toMatch(/beyond|lone|twice|reserved/);
      }),
      runs(500, 11),
    );
  });

  it('accepts nothing that JSON.parse refuses, whatever byte is changed', () => {
    const text = bytes('{"가": [1.5e3, true, null, "\\u00e9\\n"], "b": {"c": "—"}}');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 0, max: 255 }), (index, byte) => {
        const changed = text.with(index, byte);
        const read = readStrict(changed);
        if (read.ok) expect(read.value).toEqual(JSON.parse(new TextDecoder().decode(changed)));
      }),
      runs(2000, 12),
    );
  });
});
