import { crc32 } from './crc32';
import type { PictureRecord } from './pictureRecord';
import { withoutForbidden } from './xmlText';
import { xmpPacket } from './xmp';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Bytes up to the end of the header chunk, which is always of this size. */
const HEAD = 33;
const NO_PNG =
  'These bytes are no whole PNG picture, so nothing can be written into them. ' +
  'Draw the picture again, or save it as SVG.';

const encoder = new TextEncoder();

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(encoder.encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** International text: keyword, not compressed, language, no translated keyword, then the text in UTF-8. */
const textChunk = (keyword: string, language: string, text: string): Uint8Array =>
  chunk('iTXt', encoder.encode(`${keyword}\0\0\0${language}\0\0${withoutForbidden(text)}`));

/** The same dots for a metre in both directions; the last byte says that it is metres. */
function resolutionChunk(pixelsPerMetre: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, pixelsPerMetre);
  view.setUint32(4, pixelsPerMetre);
  data[8] = 1;
  return chunk('pHYs', data);
}

/** What the chunk that begins at a byte is. */
const typeOf = (png: Uint8Array, at: number): string =>
  String.fromCharCode(...png.subarray(at + 4, at + 8));

/** The chunks after the header, to the end of the picture. Throws where they are not whole. */
function chunksOf(png: Uint8Array): { type: string; bytes: Uint8Array }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = [];
  for (let at = HEAD; at + 12 <= png.length;) {
    const end = at + 12 + view.getUint32(at);
    const type = typeOf(png, at);
    if (end > png.length) break;
    chunks.push({ type, bytes: png.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  throw new Error(NO_PNG);
}

/**
 * A PNG picture with its record inside, as XMP and as texts, right after the header where every reader
 * finds them; the pixels stay as they are. Texts from before, and with `pixelsPerMetre` a resolution from
 * before, are left out. Throws where the bytes are no PNG.
 */
export function withPngText(
  png: Uint8Array,
  record: PictureRecord,
  { pixelsPerMetre }: { pixelsPerMetre?: number | undefined } = {},
): Uint8Array {
  const isPng = SIGNATURE.every((byte, at) => png[at] === byte) && typeOf(png, 8) === 'IHDR';
  if (!isPng) throw new Error(NO_PNG);
  const stale = ['tEXt', 'zTXt', 'iTXt', ...(pixelsPerMetre === undefined ? [] : ['pHYs'])];
  const { locale, title, alt, description, rights, source, credit, caveat, link } = record;
  const texts = [
    ['Title', title],
    ['Description', description],
    ['Alternative text', alt],
    ['Author', credit],
    ['Copyright', rights],
    ['Source', source],
    ['Disclaimer', caveat],
    ['URL', link ?? ''],
  ] as const;
  const parts = [
    png.subarray(0, HEAD),
    ...(pixelsPerMetre === undefined ? [] : [resolutionChunk(pixelsPerMetre)]),
    textChunk('XML:com.adobe.xmp', '', xmpPacket(record, 'image/png')),
    ...texts.flatMap(([keyword, text]) => (text ? [textChunk(keyword, locale, text)] : [])),
    ...chunksOf(png).flatMap(({ type, bytes }) => (stale.includes(type) ? [] : [bytes])),
  ];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
