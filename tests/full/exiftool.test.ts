import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { withPngText } from '../../src/picture/pngText';
import { svgFile } from '../../src/picture/svgFile';
import { sampleRecords } from '../unit/picture/records';

const folder = mkdtempSync(join(tmpdir(), 'ctt-exiftool-'));
const png = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What ExifTool prints of a file; a failure to start says what to install. */
function exiftool(...args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync('exiftool', args, { encoding: 'utf8' });
  if (error) {
    throw new Error(
      'ExifTool cannot be started: install libimage-exiftool-perl (Debian) or exiftool (elsewhere).',
      { cause: error },
    );
  }
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Every field of a file, by group and name, without conversion for print. */
function fieldsOf(path: string): Record<string, unknown> {
  const text = exiftool('-json', '-a', '-G1', '-n', '-struct', path);
  const [fields = {}] = JSON.parse(text) as Record<string, unknown>[];
  return fields;
}

beforeAll(() => {
  expect(exiftool('-ver')).toMatch(/^\d+/);
});

describe.each(LOCALES)('ExifTool, %s', (locale) => {
  const records = sampleRecords(locale).map((record, at) => ({ record, at, title: record.title }));

  test.each(records)('reads every string of a PNG back: $title', ({ record, at }) => {
    const path = join(folder, `${locale}-${at}.png`);
    writeFileSync(path, withPngText(png, record, { pixelsPerMetre: 11_811 }));
    const fields = fieldsOf(path);
    const { title, alt, description, caveat, credit, source, rights, link } = record;
    const inXmp = Object.fromEntries(
      Object.entries(fields).filter(([name]) => name.startsWith('XMP-')),
    );
    expect(inXmp).toEqual({
      'XMP-dc:Title': title,
      'XMP-dc:Description': description,
      'XMP-dc:Rights': rights,
      'XMP-dc:Format': 'image/png',
      'XMP-dc:Creator': [credit],
      'XMP-dc:Language': [locale],
      'XMP-dc:Source': source,
      ...(link === null ? {} : { 'XMP-dc:Identifier': link }),
      'XMP-cc:License': record.licenceUrl,
      'XMP-photoshop:Headline': title,
      'XMP-photoshop:Credit': credit,
      'XMP-photoshop:Source': source,
      'XMP-photoshop:Instructions': caveat,
      'XMP-photoshop:DateCreated': record.updated.replaceAll('-', ':'),
      'XMP-xmpMM:VersionID': record.version,
      'XMP-xmpRights:Marked': true,
      'XMP-xmpRights:WebStatement': record.licenceUrl,
      'XMP-xmpRights:UsageTerms': record.licenceName,
      'XMP-iptcCore:AltTextAccessibility': alt,
      'XMP-iptcCore:ExtDescrAccessibility': description,
    });
    expect(fields).toMatchObject({
      [`PNG:Title-${locale}`]: title,
      [`PNG:Description-${locale}`]: description,
      [`PNG:Author-${locale}`]: credit,
      [`PNG:Copyright-${locale}`]: rights,
      [`PNG:Source-${locale}`]: source,
      [`PNG:Disclaimer-${locale}`]: caveat,
      'PNG-pHYs:PixelsPerUnitX': 11_811,
      'PNG-pHYs:PixelsPerUnitY': 11_811,
      'PNG-pHYs:PixelUnits': 1,
    });
  });

  test.each(records)('finds nothing to say against a PNG: $title', ({ record, at }) => {
    const path = join(folder, `valid-${locale}-${at}.png`);
    writeFileSync(path, withPngText(png, record, { pixelsPerMetre: 11_811 }));
    expect(exiftool('-s3', '-validate', '-warning', '-error', '-a', path).trim()).toBe('OK');
  });

  test.each(records)('reads every string of an SVG back: $title', ({ record, at }) => {
    const path = join(folder, `${locale}-${at}.svg`);
    const markup = '<svg xmlns="http://www.w3.org/2000/svg"><title>T</title><desc>D</desc></svg>';
    writeFileSync(path, svgFile(markup, record));
    const { title, alt, description, caveat, credit, source, rights, link } = record;
    const text = exiftool('-json', '-a', '-G1', '-n', path);
    const [fields] = JSON.parse(text) as Record<string, unknown>[];
    expect(fields).toMatchObject({
      'XMP-cc:WorkTitle': title,
      'XMP-cc:WorkDescription': description,
      'XMP-cc:WorkCreatorAgentTitle': credit,
      'XMP-cc:WorkRightsAgentTitle': rights,
      'XMP-cc:WorkSource': source,
      'XMP-cc:WorkLanguage': locale,
      'XMP-cc:WorkLicense': record.licenceUrl,
      ...(link === null ? {} : { 'XMP-cc:WorkIdentifier': link }),
      'XMP-photoshop:Headline': title,
      'XMP-photoshop:Credit': credit,
      'XMP-photoshop:Source': source,
      'XMP-photoshop:Instructions': caveat,
      'XMP-xmpMM:VersionID': record.version,
      'XMP-xmpRights:WebStatement': record.licenceUrl,
      'XMP-iptcCore:AltTextAccessibility': alt,
      'XMP-iptcCore:ExtDescrAccessibility': description,
    });
  });
});
