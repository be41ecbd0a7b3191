import world from '../../../data/world.json' with { type: 'json' };
import { mapLayoutFor, type MapLayout, type MapSetting } from '../../../src/charts/mapLayout';
import { LOCALES } from '../../../src/data/types';
import { baseMap } from '../../../src/geo/baseMap';
import { worldTopology } from '../../../src/geo/topology';
import { MAP_MODES } from '../../../src/model/view';
import { directive } from '../realDirective';

export const base = baseMap(worldTopology(world), directive.dataset);
const words = { title: '', desc: '', regionNote: 'a region, as worded', notNamed: 'not named' };
const WIDTHS = [288, 343, 560, 636];

export type Setting = Pick<MapSetting, 'mode' | 'width' | 'locale' | 'aim' | 'inFull'>;

/** Every width, mode and language that the page lays a map out for. */
export const SETTINGS = MAP_MODES.flatMap((mode) =>
  WIDTHS.flatMap((width) => LOCALES.map((locale) => ({ mode, width, locale }))),
);

/** The real map in a setting. */
export function layoutIn(setting: Setting): MapLayout {
  return mapLayoutFor({ directive, base, words, ...setting });
}
