import world from '../../../data/world.json' with { type: 'json' };
import { mapLayoutFor, type MapLayout, type MapSetting } from '../../../src/map/mapLayout';
import { LOCALES } from '../../../src/data/types';
import { baseMap } from '../../../src/map/geo/baseMap';
import { worldTopology } from '../../../src/map/geo/topology';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { MAP_MODES } from '../../../src/model/view';
import { directive } from '../realDirective';

export const base = baseMap(worldTopology(world), directive.dataset);
const WIDTHS = { globe: [343, 636], flat: [636] };
const texts = { en: translator(MESSAGES.en), ko: translator(MESSAGES.ko) };

export type Setting = Pick<MapSetting, 'mode' | 'width' | 'locale' | 'aim'>;

/** Every width, mode and language that the page lays a map out for. */
export const SETTINGS = MAP_MODES.flatMap((mode) =>
  WIDTHS[mode].flatMap((width) => LOCALES.map((locale) => ({ mode, width, locale }))),
);

/** The real map in a setting. */
export function layoutIn(setting: Setting): MapLayout {
  return mapLayoutFor({ directive, base, t: texts[setting.locale], ...setting });
}
