import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import exifr from 'exifr';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/data/types';
import { svgFaults } from '../unit/picture/svgFaults';
import { CHARTS } from '../../src/model/view';
import { builtPages } from '../support/builtPages';
import { IMAGE_FILES } from '../support/imageFiles';

const dist = inject('dist');
const bytesOf = (file: string): Buffer => readFileSync(join(dist, file));

describe.each(IMAGE_FILES.filter((file) => file.endsWith('.png')))('%s', (file) => {
  test('is a card of 1200 by 675 pixels that is full of ink', () => {
    const { width, height, data } = PNG.sync.read(bytesOf(file));
    expect([width, height]).toEqual([1200, 675]);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
    // The card of a link holds less.
    expect(colours.size).toBeGreaterThan(350);
  });

  test('says in its file what it shows, and on whose word', async () => {
    const said = (await exifr.parse(bytesOf(file), { xmp: true })) as Record<string, unknown>;
    expect(JSON.stringify(said)).toMatch(/Daily NK|데일리NK/);
    expect(JSON.stringify(said)).toMatch(/AltTextAccessibility/);
    expect(bytesOf(file).length).toBeLessThan(400_000);
  });
});

describe.each(IMAGE_FILES.filter((file) => file.endsWith('.svg')))('%s', (file) => {
  test('is the same picture with its letters as outlines, for any program', () => {
    const svg = bytesOf(file).toString('utf8');
    expect(svgFaults(svg)).toEqual([]);
    expect(svg).not.toContain('<text');
    // Each line of it can still be read: the map has fewer than the hierarchy.
    expect(svg.match(/aria-label="/g)?.length).toBeGreaterThan(30);
    expect(svg).toMatch(/AltTextAccessibility/);
  });
});

test('readers without a program are led to the picture of each chart, and only they', () => {
  const homes = builtPages(dist).filter(({ route }) => route.page === 'home');
  expect(homes).toHaveLength(LOCALES.length);
  for (const { route, document } of homes) {
    const links = Array.from(document.querySelectorAll('figcaption .no-script a'), (link) => {
      const base = `https://example.org/${route.path}`;
      return new URL(link.getAttribute('href') ?? '', base).pathname;
    });
    expect(links).toEqual(CHARTS.map((chart) => `/images/${chart}-${route.locale}.png`));
    expect(document.querySelectorAll('a[href$=".png"]')).toHaveLength(CHARTS.length);
  }
});
