import { pointerTo } from './pointer';
import type { Parts } from './parts';
import type { Problem } from './problem';
import { quoteAscii } from './quote';
import type { LonLat } from './types';

/** Whether a country code is known: a Set of codes, or a Map from them. */
export interface IsoCodes {
  has(code: string): boolean;
}

/** Country codes are on the map and each stands once; no point was left at zero, zero. */
export function checkPlaces(parts: Parts, iso: IsoCodes): Problem[] {
  const country = parts.single('origin', 'iso');
  const places = [
    ...(country ? [{ iso: country.value.iso, pointer: '/origin/iso' }] : []),
    ...parts
      .having('partners', 'kind', 'iso')
      .flatMap(({ pointer, value }) =>
        value.kind === 'country' ? { iso: value.iso, pointer: pointerTo(pointer, 'iso') } : [],
      ),
  ];
  const tables = parts
    .having('context', 'series')
    .map(({ pointer, value }) =>
      (value.series?.rows ?? []).flatMap((row, index) =>
        row.iso === undefined
          ? []
          : { iso: row.iso, pointer: pointerTo(pointer, 'series', 'rows', index, 'iso') },
      ),
    );
  const point = parts.single('origin', 'lonLat');
  const points = [
    ...(point ? [{ point: point.value.lonLat, pointer: '/origin/lonLat' }] : []),
    ...parts.having('partners', 'kind', 'centre', 'anchor').flatMap(({ pointer, value }) => {
      if (value.kind === 'region') return { point: value.centre, pointer: `${pointer}/centre` };
      return value.kind === 'country' && value.anchor
        ? { point: value.anchor, pointer: `${pointer}/anchor` }
        : [];
    }),
  ];
  return [
    ...[...places, ...tables.flat()]
      .filter((place) => !iso.has(place.iso))
      .map((place) => ({
        pointer: place.pointer,
        message: `${quoteAscii(place.iso)} is not the code of a country on the map.`,
        remedy: 'Use its ISO 3166-1 numeric code, three digits, such as "156".',
      })),
    ...[places, ...tables].flatMap(repeatedCodes),
    ...points.flatMap(zeroPoint),
  ];
}

function repeatedCodes(places: readonly { iso: string; pointer: string }[]): Problem[] {
  const first = new Map<string, string>();
  return places.flatMap(({ iso, pointer }) => {
    const earlier = first.get(iso);
    if (earlier === undefined) first.set(iso, pointer);
    return earlier === undefined
      ? []
      : {
          pointer,
          message: `The country ${quoteAscii(iso)} already stands at ${earlier}.`,
          remedy: 'Remove one of the two.',
        };
  });
}

function zeroPoint({ point, pointer }: { point: LonLat; pointer: string }): Problem[] {
  return point[0] === 0 && point[1] === 0
    ? [
        {
          pointer,
          message: 'The point is at zero, zero, in the sea off Africa.',
          remedy: 'Write its degrees east and north.',
        },
      ]
    : [];
}
