import { flushSync, mount, unmount, type Component } from 'svelte';
import type { ExportProps } from './pictureSetting';

/** Attributes that name ids, each the whole value or inside `url(#…)`. */
const REFERRING = [
  'id',
  'href',
  'fill',
  'stroke',
  'clip-path',
  'mask',
  'aria-labelledby',
  'aria-describedby',
];

/**
 * Ids are counted over all that a page has drawn; in a file they must not tell how much that was.
 * Renames them by their order in the picture.
 */
function withOwnIds(svg: Element): void {
  const known = new Map<string, string>();
  const own = (prefix: string): string => {
    const name = known.get(prefix) ?? `p${known.size + 1}`;
    known.set(prefix, name);
    return name;
  };
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of REFERRING) {
      const value = element.getAttribute(name);
      if (value !== null)
        element.setAttribute(
          name,
          value.replace(
            /(^|#| )(c\d+)(?=-)/g,
            (_, before: string, prefix: string) => before + own(prefix),
          ),
        );
    }
  }
}

/** Draws a picture away from the page. */
export function drawnPicture(picture: Component<ExportProps>, props: ExportProps): SVGSVGElement {
  const target = document.createElement('div');
  const drawn = mount(picture, { target, props });
  flushSync();
  const svg = target.querySelector('svg');
  if (!svg) throw new Error('The picture was not drawn.');
  withOwnIds(svg);
  void unmount(drawn);
  return svg;
}
