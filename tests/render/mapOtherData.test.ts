import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import world from '../../data/world.json' with { type: 'json' };
import { WIDE_BOX } from '../../src/map/mapFrame';
import ExportPicture from '../../src/picture/ExportPicture.svelte';
import type { Dataset } from '../../src/data/dataset';
import { LOCALES, type Locale } from '../../src/data/types';
import { PRESETS } from '../../src/picture/presets';
import { baseMap } from '../../src/map/geo/baseMap';
import { layoutBase } from '../../src/map/geo/map';
import { mapProjection } from '../../src/map/geo/projection';
import { worldTopology } from '../../src/map/geo/topology';
import { translator } from '../../src/i18n/messages';
import { MESSAGES } from '../support/messages';
import { LIGHT } from '../../src/marks/theme';
import { indexDirective } from '../../src/model/directive';
import { MAP_MODES, type MapMode } from '../../src/model/view';
import { contactAlone, nothingStated, oneEntity } from '../unit/otherData';
import { dataset } from '../unit/realDirective';

const topology = worldTopology(world);

/** The picture of a dataset's map to take away, without its own words on itself. */
function draw(data: Dataset, locale: Locale, mode: MapMode): string {
  const setting = {
    chart: 'map',
    directive: indexDirective(data),
    base: baseMap(topology, data),
    locale,
    t: translator(MESSAGES[locale]),
    mode,
    when: 'under',
    selected: null,
    address: null,
    theme: 'light',
    ...PRESETS.wide,
    transparent: false,
    headline: true,
    marks: true,
  } as const;
  const props = { setting, title: 'title', desc: 'desc' };
  const { body } = render(ExportPicture, { props, idPrefix: 'picture' });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const shaded = (svg: string): string[] =>
  [...svg.matchAll(/data-shaded="(\d+)"/g)].map(([, iso = '']) => iso);
const badges = (svg: string): Set<string> =>
  new Set([...svg.matchAll(/data-badge="([^"]*)"/g)].map(([, kind = '']) => kind));
/** All that is written, in one line. */
const said = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
/** Whether the origin's own country is drawn apart from other land. */
function darkLand(data: Dataset, mode: MapMode): boolean {
  const base = baseMap(topology, data);
  const projection = mapProjection(mode, WIDE_BOX, base.first[mode]);
  return layoutBase({ base, projection }).origin !== '';
}

describe.each(MAP_MODES)('the map of another dataset, %s', (mode) => {
  it('shades by permission alone: a country in contact is land like any other', () => {
    expect(shaded(draw(dataset, 'en', mode))).toEqual(['156', '643']);
    const svg = draw(contactAlone, 'en', mode);
    expect(shaded(svg)).toEqual(['156']);
    expect(svg).toMatch(/data-relation="contact-russia"/);
    expect(svg.split(`fill="${LIGHT.tradeTint}"`).length).toBe(2);
    expect(said(svg)).toContain('Russia');
    expect(said(svg)).not.toMatch(/with China, Russia|China and Russia/);
  });

  it.each(LOCALES)('says and shades nothing where no permission is told: %s', (locale) => {
    const svg = draw(nothingStated, locale, mode);
    expect(shaded(svg)).toEqual([]);
    expect(svg).not.toContain(LIGHT.tradeTint);
    expect([...badges(svg)].sort()).toEqual(['has_contact_with', 'joint_ventures_abroad']);
    const china = dataset.partners.find(({ id }) => id === 'china');
    expect(said(svg)).not.toContain(china?.name[locale]);
    expect(said(svg)).not.toContain(MESSAGES[locale]['kind.may_trade_with']);
    expect(said(svg)).not.toMatch(/lets some|무역할 수 있게/);
    expect(darkLand(nothingStated, mode)).toBe(true);
  });

  it.each(LOCALES)('is the world and the origin where nothing leads anywhere: %s', (locale) => {
    const svg = draw(oneEntity, locale, mode);
    expect(shaded(svg)).toEqual([]);
    expect([...badges(svg)]).toEqual([]);
    expect(svg).not.toMatch(/data-relation|data-region|NaN|undefined/);
    expect(darkLand(oneEntity, mode)).toBe(false);
    expect(said(svg)).not.toMatch(/lets some|named, the others|무역할 수 있게|나라는/);
  });
});
