import type { GeoProjection } from 'd3';
import type { Locale } from '../data/types';
import { type Aim, firstAim } from '../geo/aim';
import type { BaseMap } from '../geo/baseMap';
import { areaOf } from '../geo/links';
import { layoutMarks } from '../geo/map';
import type { MarksLayout } from '../geo/mapInput';
import { mapProjection } from '../geo/projection';
import { segmentsOf } from '../geo/segments';
import type { Directive } from '../model/directive';
import type { MapMode } from '../model/view';
import { mapFrame, type MapFrame } from './mapFrame';
import { layoutMapNotes, type MapNotes } from './mapNotes';
import { layoutMapWords, type MapText, type MapWords } from './mapWords';

/** By its ISO 3166-1 numeric code: the name of the North's capital is never set over it. */
const SOUTH_KOREA = '410';

/** What a map is laid out from. */
export interface MapSetting {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly base: BaseMap;
  readonly mode: MapMode;
  /** Width in px that the picture is laid out for; it may be shown larger, not smaller. */
  readonly width: number;
  readonly words: MapWords;
  readonly aim?: Aim | undefined;
  /** Without a list beside it that says the rest. */
  readonly inFull?: boolean;
}

/** A map at one width: all but the world itself, in the units of its picture. */
export interface MapLayout {
  readonly frame: MapFrame;
  readonly projection: GeoProjection;
  readonly notes: MapNotes;
  readonly marks: MarksLayout;
  readonly text: MapText;
}

/** A picture, its buttons and a click ask for the same layout, one after the other. */
const KEPT = 3;
let kept: readonly { readonly key: readonly unknown[]; readonly layout: MapLayout }[] = [];

/** All that a layout depends on, in values that can be compared. */
function keyOf({ directive, locale, base, mode, width, words, aim, inFull }: MapSetting) {
  const { turn, zoom } = aim ?? firstAim(mode);
  const { regionNote, notNamed } = words;
  return [directive, base, locale, mode, width, regionNote, notNamed, ...turn, zoom, !!inFull];
}

/**
 * Lays out a map's marks, notes and names at one width, for its picture and for what lies over it. The last few
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

function layOut(setting: MapSetting): MapLayout {
  const { directive, locale, base, mode, width, words, aim, inFull } = setting;
  const frame = mapFrame(mode, width, inFull);
  const projection = mapProjection(mode, frame.world.width, aim);
  const notes = layoutMapNotes({ directive, locale, frame }, words.notNamed);
  const { badgeRadius } = frame;
  const marks = layoutMarks({ base, projection, badgeRadius, margin: notes.ends });
  const land = () =>
    [
      base.land,
      // It is land like any other where no line starts there.
      ...(base.links.length > 0 ? [areaOf(base.areas, base.origin).geometry] : []),
    ].flatMap((shape) => segmentsOf(projection, shape));
  const south = base.areas.get(SOUTH_KOREA);
  const southern = () => (south ? segmentsOf(projection, south.geometry) : []);
  const text = layoutMapWords({
    directive,
    locale,
    frame,
    projection,
    marks,
    land,
    southern,
    words,
  });
  return { frame, projection, notes, marks, text };
}
