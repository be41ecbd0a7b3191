/** What a message from the host says. All ask for the height. */
export type Heard =
  | { readonly protocol: 'pym'; readonly id: string; readonly width: number }
  /** `id`: the host's name for this frame; null where it only asks again. */
  | { readonly protocol: 'iframe-resizer'; readonly id: string | null }
  | { readonly protocol: 'amp' }
  | { readonly protocol: 'open-iframe-resizer' }
  | { readonly protocol: 'wordpress'; readonly secret: string }
  /** Our own script, with the state that the article's address holds; null where it holds none. */
  | { readonly protocol: 'cleared-to-trade'; readonly state: string | null };

const PYM = /^pymxPYMx(\S*?)xPYMxwidthxPYMx(\d+(?:\.\d+)?)$/;
const RESIZER = /^\[iFrameSizer\](?:resize$|reset$|([^:]+):[^:]*:(?:true|false):)/;
const LONGEST = 2000;

function hearText(text: string): Heard | null {
  if (text.length > LONGEST) return null;
  const pym = PYM.exec(text);
  if (pym) return { protocol: 'pym', id: pym[1] ?? '', width: Number(pym[2]) };
  const resizer = RESIZER.exec(text);
  return resizer && { protocol: 'iframe-resizer', id: resizer[1] ?? null };
}

/**
 * Reads a message of any kind from a host: what it asks for, or null where it is none of the messages
 * that an embed answers. Never throws; orders to scroll or to go elsewhere are not even read.
 */
export function hear(data: unknown): Heard | null {
  if (typeof data === 'string') return hearText(data);
  if (typeof data !== 'object' || data === null) return null;
  // Only what was sent, whatever an extension has given to all objects of this page.
  const own: Record<string, unknown> = { __proto__: null, ...data };
  const { sentinel, type, message, secret, source, v, state } = own;
  if (sentinel === 'amp' && type === 'frames-init') return { protocol: 'amp' };
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') {
    return { protocol: 'open-iframe-resizer' };
  }
  if (message === 'ready' && typeof secret === 'string' && /^[A-Za-z0-9]{10}$/.test(secret)) {
    return { protocol: 'wordpress', secret };
  }
  if (source !== 'cleared-to-trade-host' || v !== 1 || type !== 'hello') return null;
  const known = typeof state === 'string' && state !== '' && state.length <= LONGEST;
  return { protocol: 'cleared-to-trade', state: known ? state : null };
}
