/** The protocols that an embed speaks, by the names under which their users know them. */
export const PROTOCOLS = [
  'datawrapper',
  'amp',
  'pym',
  'open-iframe-resizer',
  'iframe-resizer',
  'guardian',
  'wordpress',
  'embedly',
  'cleared-to-trade',
] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** What the messages of an embed carry beside its height: what its address says and its host told. */
export interface FrameContext {
  /** A part of this embed's address by which a host finds the frame. */
  readonly key: string;
  /** The address that the host wrote, before anything changed it. */
  readonly initialHref: string;
  readonly guardianId: string;
  /** pym's name for the frame; null where the host is not pym. */
  pymId: string | null;
  /** The ten characters by which WordPress knows its frame. */
  wpSecret: string | null;
  /** The names that iframe-resizer on the host gave to this frame. */
  readonly hostIds: Set<string>;
  /** Whether our own script runs on the host page. */
  met: boolean;
}

export interface FrameMessage {
  readonly protocol: Protocol;
  readonly data: unknown;
}

/**
 * The message of our own protocol that carries a height in px, the reader's state, or the address to which
 * the host must lead the frame to be told states (`ask`).
 */
export function ownMessage(type: 'height' | 'state' | 'ask', value: number | string): FrameMessage {
  const data = { source: 'cleared-to-trade', v: 1, type, [type]: value };
  return { protocol: 'cleared-to-trade', data };
}

/** iframe-resizer's message for the frame that its host calls `id`; the sizes are whole px, at least 1. */
export function resizerMessage(
  id: string,
  height: number,
  width: number,
  event: string,
): FrameMessage {
  return { protocol: 'iframe-resizer', data: `[iFrameSizer]${id}:${height}:${width}:${event}` };
}

/**
 * The messages that ask a host for a height, in whole px, one or more for each protocol that this
 * context can speak. The one whose listeners add a pixel (pym, heard by Iframely) comes before those
 * that they take exactly.
 */
export function heightMessages(
  height: number,
  width: number,
  context: FrameContext,
): FrameMessage[] {
  const { key, initialHref: src, guardianId: id, pymId, wpSecret, hostIds, met } = context;
  const messages: FrameMessage[] = [];
  const add = (protocol: Protocol, data: unknown): void => {
    messages.push({ protocol, data });
  };
  add('datawrapper', { 'datawrapper-height': { [key]: height } });
  if (pymId) add('pym', `pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  add('amp', { sentinel: 'amp', type: 'embed-size', height });
  add('open-iframe-resizer', { type: 'iframe-resized', width, height });
  for (const host of hostIds)
    messages.push(resizerMessage(host, height, width, 'mutationObserver'));
  add('guardian', JSON.stringify({ type: 'set-height', value: height, id }));
  if (wpSecret) add('wordpress', { message: 'height', value: height, secret: wpSecret });
  add('embedly', JSON.stringify({ src, context: 'iframe.resize', height }));
  if (met) messages.push(ownMessage('height', height));
  return messages;
}
