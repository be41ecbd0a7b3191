import exifr from 'exifr';
import ExifReader from 'exifreader';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/data/types';
import { crc32 } from '../../../src/picture/crc32';
import { withPngText } from '../../../src/picture/pngText';
import { recordOf, sampleRecords } from './records';

const picture = new PNG({ width: 7, height: 5 });
picture.data.forEach((_, at) => (picture.data[at] = (at * 37) % 256));
const png = new Uint8Array(PNG.sync.write(picture));

/** exifr leaves references as they stand; ours are these three. */
const resolved = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );

/** The types of a PNG's chunks, each with a whole check sum. */
function typesOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const types: string[] = [];
  for (let at = 8; at < bytes.length;) {
    const size = view.getUint32(at);
    types.push(new TextDecoder().decode(bytes.subarray(at + 4, at + 8)));
    expect(view.getUint32(at + 8 + size)).toBe(crc32(bytes.subarray(at + 4, at + 8 + size)));
    at += size + 12;
  }
  return types;
}

test('the check sum is that of PNG', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

describe.each(LOCALES)('a PNG with its record inside, %s', (locale) => {
  const records = sampleRecords(locale);

  test.each(records)('keeps its pixels ($title)', (record) => {
    const bytes = withPngText(png, record, { pixelsPerMetre: 11_811 });
    expect(PNG.sync.read(Buffer.from(bytes)).data.equals(picture.data)).toBe(true);
    const types = typesOf(bytes);
    expect(types.slice(0, 3)).toEqual(['IHDR', 'pHYs', 'iTXt']);
    expect(types.at(-1)).toBe('IEND');
    // Written once more, it says everything once.
    expect(withPngText(bytes, record, { pixelsPerMetre: 11_811 })).toEqual(bytes);
    expect(typesOf(withPngText(bytes, record)).filter((type) => type === 'pHYs')).toHaveLength(1);
  });

  test.each(records)('ExifReader reads the same strings back ($title)', (record) => {
    const file = Buffer.from(withPngText(png, record, { pixelsPerMetre: 11_811 }));
    const { xmp = {}, png: own = {}, pngText = {} } = ExifReader.load(file, { expanded: true });
    const inXmp = (name: string): unknown => {
      const value = (xmp as Record<string, { value: unknown; description: string }>)[name];
      return Array.isArray(value?.value)
        ? value.value.map((one: { value: unknown }) => one.value)
        : value?.value;
    };
    expect(inXmp('title')).toEqual([record.title]);
    expect(inXmp('description')).toEqual([record.description]);
    expect(inXmp('rights')).toEqual([record.rights]);
    expect(inXmp('AltTextAccessibility')).toEqual([record.alt]);
    expect(inXmp('ExtDescrAccessibility')).toEqual([record.description]);
    expect(inXmp('UsageTerms')).toEqual([record.licenceName]);
    expect(inXmp('creator')).toEqual([record.credit]);
    expect(inXmp('language')).toEqual([locale]);
    expect(inXmp('source')).toBe(record.source);
    expect(inXmp('identifier') ?? null).toBe(record.link);
    expect(inXmp('Headline')).toBe(record.title);
    expect(inXmp('Credit')).toBe(record.credit);
    expect(inXmp('Source')).toBe(record.source);
    expect(inXmp('Instructions')).toBe(record.caveat);
    expect(inXmp('VersionID')).toBe(record.version);
    expect(inXmp('DateCreated')).toBe(record.updated);
    expect(inXmp('WebStatement')).toBe(record.licenceUrl);
    const texts = { ...own, ...pngText } as Record<string, { description: string }>;
    const said = Object.values(texts).map(({ description }) => description);
    for (const text of [record.title, record.description, record.alt, record.caveat]) {
      expect(said).toContain(text);
    }
    expect(own['Pixels Per Unit X']?.value).toBe(11_811);
  });

  test.each(records)('exifr reads the same strings back ($title)', async (record) => {
    const file = Buffer.from(withPngText(png, record));
    const raw: unknown = await exifr.parse(file, { xmp: true, mergeOutput: false });
    const read = resolved(raw) as Record<string, unknown>;
    const said = (text: string) => ({ lang: 'x-default', value: text });
    expect(read['dc']).toMatchObject({
      title: said(record.title),
      description: said(record.description),
      rights: said(record.rights),
      creator: record.credit,
      source: record.source,
      language: locale,
      ...(record.link === null ? {} : { identifier: record.link }),
    });
    expect(read['photoshop']).toMatchObject({
      Headline: record.title,
      Credit: record.credit,
      Source: record.source,
      Instructions: record.caveat,
    });
    expect(read['xmpRights']).toMatchObject({
      Marked: true,
      WebStatement: record.licenceUrl,
      UsageTerms: said(record.licenceName),
    });
    expect(read['xmpMM']).toMatchObject({ VersionID: record.version });
    expect(read['Iptc4xmpCore']).toMatchObject({
      AltTextAccessibility: said(record.alt),
      ExtDescrAccessibility: said(record.description),
    });
  });
});

test.each([
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ['a signature alone', png.subarray(0, 8)],
  ['a picture that breaks off', png.subarray(0, png.length - 6)],
  ['a picture without an end', png.subarray(0, png.length - 12)],
])('%s is refused with a remedy', (_, bytes) => {
  expect(() => withPngText(bytes, recordOf('en'))).toThrow(/no whole PNG picture.*save it as SVG/);
});
