import type { BaseMap } from './geo/baseMap';
import { areaOf } from './geo/links';
import type { BaseLayout } from './geo/mapInput';
import { pathWriter } from './geo/path';
import { mapProjection } from './geo/projection';
import { FIRST_VIEW, type MapMode } from '../model/view';
import { SHARED_BOX } from './mapFrame';

/** The world as it stands in a page that was built, and how it was drawn. */
export interface BuiltBase {
  readonly mode: MapMode;
  readonly layout: BaseLayout;
}

/**
 * The shapes of the world that the page was built with, read out of it: the same as `layoutBase` makes at the first
 * aim. Null on the server, and where the picture is gone or not as it was built.
 */
export function builtBase(base: BaseMap, mode: MapMode): BuiltBase | null {
  const picture =
    typeof document === 'undefined' ? null : document.querySelector(`svg[data-base].${mode}`);
  if (!picture || mode !== FIRST_VIEW.mode) return null;
  const pathAt = (selector: string): string =>
    picture.querySelector(selector)?.getAttribute('d') ?? '';
  const part = (name: string): string => pathAt(`[data-world=${name}]`);
  const [sphere, graticule, land] = [part('sphere'), part('graticule'), part('land')];
  if (!sphere || !graticule || !land) return null;
  const write = pathWriter(mapProjection(mode, SHARED_BOX, base.first[mode]));
  return {
    mode,
    layout: {
      sphere,
      graticule,
      land,
      borders: part('borders'),
      origin: part('origin'),
      countries: base.partners.flatMap((partner) => {
        if (partner.kind !== 'country') return [];
        const { id: partnerId, iso } = partner;
        const shape = { partnerId, iso, permitted: base.permitted.has(partnerId) };
        if (shape.permitted) return [{ ...shape, d: pathAt(`[data-shaded="${iso}"]`) }];
        // A country that is not shaded has no shape in the page until it is chosen.
        return [
          {
            ...shape,
            get d() {
              return write(areaOf(base.areas, partner).geometry);
            },
          },
        ];
      }),
      disputed: Array.from(picture.querySelectorAll('[data-disputed]'), (area) => ({
        id: area.getAttribute('data-disputed') ?? '',
        d: area.querySelector('path')?.getAttribute('d') ?? '',
      })),
    },
  };
}
