import type { GeoProjection } from 'd3';
import type { Locale } from '../data/types';
import type { Aim } from './geo/aim';
import type { BaseMap } from './geo/baseMap';
import { areaOf } from './geo/links';
import { layoutMarks } from './geo/map';
import type { MarksLayout } from './geo/mapInput';
import { mapProjection } from './geo/projection';
import { segmentsOf } from './geo/segments';
import type { Translate } from '../i18n/messages';
import type { Directive } from '../model/directive';
import type { MapMode } from '../model/view';
import { mapFrame, type MapFrame } from './mapFrame';
import { layoutMapWords, type MapText } from './mapWords';

/** What a map is laid out from. */
export interface MapSetting {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly base: BaseMap;
  readonly mode: MapMode;
  /** Width in px that the picture is laid out for; it may be shown larger, not smaller. */
  readonly width: number;
  readonly t: Translate;
  /** As at first if not given. */
  readonly aim?: Aim | undefined;
  /** Whether the numbers of paragraphs are shown; they are if not given. */
  readonly numbered?: boolean | undefined;
}

/** A map at one width: all but the world itself, in the units of its picture. */
export interface MapLayout {
  readonly frame: MapFrame;
  readonly projection: GeoProjection;
  readonly marks: MarksLayout;
  readonly text: MapText;
}

/** A picture, its buttons and a click ask for the same layout, one after the other. */
const KEPT = 3;
let kept: readonly { readonly key: readonly unknown[]; readonly layout: MapLayout }[] = [];

/** All that a layout depends on, in values that can be compared. */
function keyOf({ directive, locale, base, mode, width, t, aim, numbered = true }: MapSetting) {
  const { turn, zoom } = aim ?? base.first[mode];
  return [directive, base, locale, mode, width, t, numbered, ...turn, zoom];
}

/**
 * Lays out a map's marks and words at one width, for its picture and for what lies over it. The last few
 * are kept: what is asked for again is the same one.
 */
export function mapLayoutFor(setting: MapSetting): MapLayout {
  const key = keyOf(setting);
  const known = kept.find((one) => one.key.every((value, i) => value === key[i]));
  if (known) return known.layout;
  const layout = layOut(setting);
  kept = [{ key, layout }, ...kept].slice(0, KEPT);
  return layout;
}

/** The words stay where they are: what stands beside a line stands there without its number as well. */
function withoutChips(text: MapText): MapText {
  return { ...text, chips: [], words: text.words.map((one) => ({ ...one, chips: [] })) };
}

function layOut(setting: MapSetting): MapLayout {
  const { directive, locale, base, mode, width, t, aim, numbered = true } = setting;
  const frame = mapFrame(mode, width);
  const projection = mapProjection(mode, frame.world, aim ?? base.first[mode]);
  const marks = layoutMarks({
    base,
    projection,
    badgeRadius: frame.badgeRadius,
    stub: frame.stub,
  });
  const land = () =>
    [
      base.land,
      // It is land like any other where no line starts there.
      ...(base.links.length > 0 ? [areaOf(base.areas, base.origin).geometry] : []),
    ].flatMap((shape) => segmentsOf(projection, shape));
  const neighbours = () => segmentsOf(projection, base.neighbours);
  const bordering = () => segmentsOf(projection, base.bordering);
  const text = layoutMapWords({ directive, locale, frame, marks, land, neighbours, bordering, t });
  return { frame, projection, marks, text: numbered ? text : withoutChips(text) };
}
