/*
 * For the page that shows our charts in frames, and optional there: each chart's frame becomes as high as
 * the chart, and what a reader opens in it stands in the article's address, as
 * `?ctt=hierarchy.e%3Droom-39*map.pl%3Dchina`: name and state of each chart. The rest of the address stays
 * as it is written. Every byte is another site's: the built script has at most a thousand.
 */
export {};

/** What a chart says. Any page may say anything, so each part is looked at before it is used. */
interface Said {
  readonly source?: string;
  readonly v?: number;
  readonly height?: number;
  readonly state?: string;
  /** The chart's own address with the words in it that let it tell a state. */
  readonly ask?: string;
}

const NAME = 'cleared-to-trade';

const kept = (): string => new URLSearchParams(location.search).get('ctt') ?? '';

/** A list as text, with the item that begins with `name` written anew at its end, or taken out. */
const put = (list: string, mark: string, name: string, value: string): string =>
  list
    .split(mark)
    // Those that do not begin so: the name is elsewhere in them, or nowhere (-1).
    .filter((item) => item && item.indexOf(name))
    .concat(value ? name + value : [])
    .join(mark);

/** Hears the chart that sent a message; without one, greets them all. */
const go = (message?: MessageEvent<unknown>): void => {
  for (const frame of document.querySelectorAll('iframe')) {
    const chart = /^[^?#]+\/embed\/(hierarchy|map|explainer)\//.exec(frame.src)?.[1];
    const view = frame.contentWindow;
    if (!chart || !view || (message && message.source !== view)) continue;
    // The state of this chart as the article's address holds it, or nothing.
    const [, rest = ''] = `*${kept()}`.split(`*${chart}.`);
    const known = rest.replace(/\*.*/, '');
    try {
      // With this word a chart says that it has begun to listen, be it before or after its load.
      if (!message || /Ready/.test(message.data as string)) {
        view.postMessage({ source: `${NAME}-host`, v: 1, type: 'hello', state: known }, '*');
      }
      // Only what it has said itself, whatever others have given to all objects of this page.
      const own = { __proto__: null, ...(message?.data as Said) } as Said;
      const { source, v, height = 0, state, ask } = own;
      if (source !== NAME || v !== 1) continue;
      // Whole numbers only.
      if ((height | 0) === height && height > 99 && height <= 5000) {
        frame.style.height = `${height}px`;
      }
      // It differs behind "#" alone, so nothing is loaded anew.
      if (ask) view.location.replace(ask);
      if (state === String(state) && !state.includes('*') && state !== known) {
        const { href, search, hash } = location;
        const all = encodeURIComponent(put(kept(), '*', `${chart}.`, state));
        const query = put(search.slice(1), '&', 'ctt=', all);
        const path = href.replace(/[?#].*/, '');
        history.pushState(history.state, '', path + (query && `?${query}`) + hash);
      }
    } catch {
      // An article without an address of its own, or one that has changed it too often.
    }
  }
};

addEventListener('message', go);
addEventListener('popstate', () => {
  go();
});
go();
