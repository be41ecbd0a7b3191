import { hear } from './hear';
import type { InitialAddress } from './initialAddress';
import { heightMessages, ownMessage, resizerMessage } from './messages';
import type { FrameContext, FrameMessage, Protocol } from './messages';
import { probeProtocols } from './probe';

/** When a height is said again that no host has granted, in ms after it was new. */
const SAID_AT = [0, 300, 900, 2000, 4500];
/** How often it is said before the embed has to do with the frame that it has: two seconds. */
const PATIENCE = 4;
/** How often the content may grow because the frame did, before that is called a circle. */
const MOST_GROWTHS = 8;
const MOST_NAMES = 4;

export interface FrameHeightOptions {
  /**
   * Holds all of the embed. Its height follows from its width alone: no `vh`, no `min-height`, and the
   * same whether the frame fits or the page scrolls inside it (then its parent scrolls).
   */
  readonly wrapper: Element;
  readonly address: InitialAddress;
  /** True once nobody has made the frame as high as wanted, so that the page must scroll inside it; false once it fits. */
  readonly onfit: (scrolls: boolean) => void;
  /** The article's address holds another state than before, told by our script there; null: none any more. */
  readonly onhello?: (state: string | null) => void;
}

export interface FrameHeight {
  /** Tells the host page the reader's state, if our script runs there. */
  readonly tell: (state: string) => void;
  /** The protocols in which the host has spoken. */
  readonly heard: ReadonlySet<Protocol>;
  /** Tries every protocol alone, which moves the frame's edge for some seconds; the names of those that resize it. */
  readonly probe: () => Promise<Protocol[]>;
}

/**
 * Keeps the frame that this page stands in as high as its content, in every protocol that hosts speak,
 * and is silent once it is. Null where the page stands in no frame. Only the parent is heard.
 */
export function frameHeight(options: FrameHeightOptions): FrameHeight | null {
  const { wrapper, address, onfit, onhello } = options;
  const { parent } = window;
  if (parent === window) return null;

  const context: FrameContext = { ...address, hostIds: new Set(), met: false };
  const heard = new Set<Protocol>();
  let wanted = 0;
  let width = 0;
  /** When the height that is wanted was new, and how often it has been said since. */
  let since = 0;
  let said = 0;
  let satisfied = false;
  /** The frame's height when the wanted one was last said: if it changes to another, that is all the host grants. */
  let saidIn = 0;
  /** The most that this host was seen to grant where more was wanted: there it need be asked only once. */
  let most = 0;
  let scrolls = false;
  let growths = 0;
  let probing = false;
  /** The state that both sides know of: one that a reader chose before our script spoke stays. */
  let shared: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let painting = 0;

  const post = ({ data }: FrameMessage): void => {
    parent.postMessage(data, '*');
  };
  const say = (height: number, only?: Protocol): void => {
    for (const message of heightMessages(height, innerWidth, context)) {
      if (only === undefined || message.protocol === only) post(message);
    }
  };
  /** 0 while the frame is not shown: a page without a width is as high as it has words. */
  const measured = (): number => innerWidth && Math.ceil(wrapper.getBoundingClientRect().height);
  const fit = (now: boolean): void => {
    if (now === scrolls) return;
    scrolls = now;
    onfit(now);
  };

  const look = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(painting);
    painting = 0;
    const height = measured();
    if (height === 0 || probing || growths > MOST_GROWTHS) return;
    const now = performance.now();
    if (height !== wanted || innerWidth !== width) {
      wanted = height;
      width = innerWidth;
      since = now;
      said = 0;
    }
    if (innerHeight >= wanted - 1) fit(false);
    satisfied = Math.abs(innerHeight - wanted) <= 1;
    if (satisfied) {
      // Should it be undone later, the next time comes at once, and those left after it in their order.
      since = -Infinity;
      return;
    }
    if (said > 0 && (innerHeight !== saidIn || innerHeight === most)) {
      if (innerHeight < wanted) most = innerHeight;
      fit(innerHeight < wanted - 1);
      return;
    }
    if (since === -Infinity) since = now - (SAID_AT[said] ?? 0);
    if (now - since >= (SAID_AT[said] ?? Infinity)) {
      saidIn = innerHeight;
      say(wanted);
      said += 1;
    }
    if (said >= PATIENCE) fit(innerHeight < wanted - 1);
    const next = SAID_AT[said];
    if (next !== undefined) timer = setTimeout(look, since + next - now);
  };
  /** With the next picture, or without one where the frame is not drawn. */
  const soon = (): void => {
    if (painting) return;
    clearTimeout(timer);
    painting = requestAnimationFrame(look);
    timer = setTimeout(look, 100);
  };
  const afresh = (): void => {
    said = 0;
    since = performance.now();
    look();
  };

  const follow = (): void => {
    if (innerWidth !== width) growths = 0;
    // Nothing but the frame's height has changed, and the content with it.
    else if (!probing && wanted && measured() > wanted) growths += 1;
    soon();
  };

  const listen = ({ source, data }: MessageEvent): void => {
    if (source !== parent) return;
    const news = hear(data);
    if (news === null) return;
    const { protocol } = news;
    heard.add(protocol);
    if (protocol === 'pym') context.pymId ||= news.id;
    if (protocol === 'wordpress') context.wpSecret ??= news.secret;
    if (protocol === 'cleared-to-trade') {
      context.met = true;
      if (shared !== news.state) onhello?.((shared = news.state));
    }
    const named =
      protocol === 'iframe-resizer' && context.hostIds.size < MOST_NAMES ? news.id : null;
    if (named !== null) context.hostIds.add(named);
    const height = measured();
    if (height === 0 || probing) return;
    if (named === null) say(height, protocol);
    else post(resizerMessage(named, height, innerWidth, 'init'));
    if (!satisfied) afresh();
  };

  addEventListener('message', listen);
  addEventListener('resize', follow);
  addEventListener('load', soon);
  document.addEventListener('visibilitychange', soon);
  new ResizeObserver(soon).observe(wrapper);
  new IntersectionObserver(soon).observe(wrapper);
  void document.fonts.ready.then(soon);
  post({ protocol: 'iframe-resizer', data: '[iFrameResizerChild]Ready' });
  // An AMP page then takes its placeholder away.
  if (address.amp) post({ protocol: 'amp', data: { sentinel: 'amp', type: 'embed-ready' } });
  look();

  return {
    heard,
    tell: (state) => {
      if (!context.met || (state || null) === shared) return;
      shared = state || null;
      post(ownMessage('state', state));
    },
    probe: async () => {
      probing = true;
      const found = await probeProtocols(wanted, say);
      probing = false;
      afresh();
      return found;
    },
  };
}
