import { askingAddress, asksToTell } from './asked';
import { hear } from './hear';
import { HeightRequest } from './heightRequest';
import type { InitialAddress } from './initialAddress';
import { heightMessages, ownMessage, resizerMessage } from './messages';
import type { FrameContext, FrameMessage, Protocol } from './messages';
import { probeProtocols } from './probe';

/** WordPress makes a frame no higher, in px. */
const WORDPRESS_MOST = 1000;
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
  /** Tells the host page the reader's state, if our script runs there and the frame's address asks for it. */
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
  const request = new HeightRequest();
  let wanted = 0;
  let width = 0;
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
    wanted = height;
    width = innerWidth;
    const { say: isDue, ...next } = request.step(
      { now: performance.now(), wanted, width, height: innerHeight },
      context.wpSecret === null ? 0 : WORDPRESS_MOST,
    );
    if (isDue) say(wanted);
    if (next.scrolls !== null) fit(next.scrolls);
    if (next.wait !== null) timer = setTimeout(look, next.wait);
  };
  /** With the next picture, or without one where the frame is not drawn. */
  const soon = (): void => {
    if (painting) return;
    clearTimeout(timer);
    painting = requestAnimationFrame(look);
    timer = setTimeout(look, 100);
  };
  const afresh = (): void => {
    request.renew(performance.now());
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
    if (!heard.has(protocol)) request.forget();
    heard.add(protocol);
    if (protocol === 'pym') context.pymId ||= news.id;
    if (protocol === 'wordpress') context.wpSecret ??= news.secret;
    if (protocol === 'cleared-to-trade') {
      // To our script, which may stand in an article for longer than there are such words.
      if (!context.met && !asksToTell(location.href))
        post(ownMessage('ask', askingAddress(address.initialHref)));
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
    if (!request.satisfied) afresh();
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
      if (!context.met || !asksToTell(location.href) || (state || null) === shared) return;
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
