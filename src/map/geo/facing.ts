import type { GeoProjection } from 'd3';
import type { LonLat } from '../../data/types';
import type { Selection } from '../../model/view';
import type { BaseMap } from './baseMap';
import { project } from '../../text/point';

/**
 * The places that are to face the reader for a choice: the origin, with the ends of all lines to a
 * chosen place or to the one placed partner of a chosen relation. Empty for any other choice, and for
 * what has no place on the map.
 */
export function facing(base: BaseMap, selected: Selection | null): LonLat[] {
  const { origin, placedLinks, relations } = base;
  if (selected?.kind === 'place' && selected.id === origin.id) return [origin.lonLat];
  const wanted =
    selected?.kind === 'place'
      ? [selected.id]
      : selected?.kind === 'relation'
        ? (relations.find(({ id }) => id === selected.id)?.to ?? [])
        : [];
  const links = placedLinks.filter(({ partner }) => wanted.includes(partner.id));
  const partners = new Set(links.map(({ partner }) => partner));
  return partners.size === 1 ? [origin.lonLat, ...links.map(({ to }) => to)] : [];
}

/** Whether all of some places are in the picture. */
export function inSight(projection: GeoProjection, places: readonly LonLat[]): boolean {
  return places.every((place) => project(projection, place) !== null);
}
