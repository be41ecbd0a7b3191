import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/picture/crc32';

test.each([
  ['', 0],
  ['123456789', 0xcbf43926], // the check value of the CRC catalogue
  ['IEND', 0xae426082], // the end of every PNG file
  ['a', 0xe8b7be43],
  ['\0', 0xd202ef8d],
])('of %j', (text, crc) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(crc);
});

test('is what gzip writes at the end of its files', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const file = gzipSync(bytes);
      expect(crc32(bytes)).toBe(file.readUInt32LE(file.length - 8));
    }),
  );
});
