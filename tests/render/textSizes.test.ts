import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import world from '../../data/world.json' with { type: 'json' };
import ExportPicture from '../../src/picture/ExportPicture.svelte';
import { LEAST_TEXT } from '../../src/picture/pictureFrame';
import { LOCALES, type Locale } from '../../src/data/types';
import { PRESET_NAMES, PRESETS, type PresetName } from '../../src/picture/presets';
import { VIEWS, type PictureView } from '../../src/picture/pictureViews';
import { baseMap } from '../../src/map/geo/baseMap';
import { worldTopology } from '../../src/map/geo/topology';
import { subjectOf } from '../unit/picture/subjects';
import { directive } from '../unit/realDirective';

const base = baseMap(worldTopology(world), directive.dataset);
/** The smallest text of a post 1080 px wide, and of any other picture as it was before there were posts. */
const LEAST_POST = 24;

/** The size of the smallest text in a picture, in px of its layout. */
function smallestText(preset: PresetName, view: PictureView, locale: Locale): number {
  const { height, width } = PRESETS[preset];
  const marks = preset !== 'square' && preset !== 'story';
  const look = { theme: 'light', transparent: false, headline: true, marks } as const;
  const setting = { ...subjectOf(locale, VIEWS[view]), ...look, base, width, height };
  const { body } = render(ExportPicture, { props: { setting, title: '', desc: '' } });
  const scales = [1];
  const sizes: number[] = [];
  for (const [tag] of body.matchAll(/<(?:\/svg|svg[^>]*|text[^>]*)>/g)) {
    const number = (pattern: RegExp): number => Number(pattern.exec(tag)?.[1] ?? NaN);
    if (tag.startsWith('</')) scales.pop();
    else if (tag.startsWith('<svg')) {
      const own = number(/ width="([\d.]+)"/) / number(/viewBox="0 0 ([\d.]+)/);
      scales.push((scales.at(-1) ?? NaN) * own);
    } else sizes.push(number(/font-size="([\d.]+)"/) * (scales.at(-1) ?? NaN));
  }
  return Math.round(10 * Math.min(...sizes)) / 10;
}

test('no text is too small for where a picture is looked at', () => {
  const views = Object.keys(VIEWS) as PictureView[];
  const rows = PRESET_NAMES.flatMap((preset) =>
    views.map((view) => {
      const [en, ko] = LOCALES.map((locale) => smallestText(preset, view, locale));
      return { preset, view, en: en ?? NaN, ko: ko ?? NaN };
    }),
  );
  console.table(rows);
  for (const { en, ko, preset, view } of rows) {
    const least = preset === 'square' || preset === 'story' ? LEAST_POST : 0.95 * LEAST_TEXT;
    expect(Math.min(en, ko), `${preset} ${view}`).toBeGreaterThanOrEqual(least);
  }
});
