import type { FrameContext } from './messages';

/** What the address of an embed tells about its host, before anything changes it. */
export type InitialAddress = Pick<
  FrameContext,
  'key' | 'initialHref' | 'guardianId' | 'pymId' | 'wpSecret'
> & {
  /** Whether the host is an AMP page. */
  readonly amp: boolean;
};

/**
 * Reads the address with which an embed was opened. Its key is the end of the path with the query, as
 * `ko/embed/map/?theme=dark`: copies of one embed on a page differ once their addresses do. Never throws.
 */
export function readInitialAddress(href: string): InitialAddress {
  const [before = '', hash = ''] = href.split(/#(.*)/s);
  const [path = '', query = ''] = before.split(/\?(.*)/s);
  const end = path.split('/').slice(-4).join('/') + (query && `?${query}`);
  // Old hosts put it between quotes into a selector.
  const key = end.replace(/['"\\].*/s, '');
  return {
    key,
    initialHref: href,
    guardianId: `iframeMessenger:${key}`,
    pymId: new URLSearchParams(query).get('childId'),
    wpSecret: /secret=([A-Za-z0-9]{10})(?![A-Za-z0-9])/.exec(hash)?.[1] ?? null,
    amp: /(?:^|&)amp=1(?:&|$)/.test(hash),
  };
}
