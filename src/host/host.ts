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
}

const NAME = 'cleared-to-trade';

const kept = (): string => new URLSearchParams(location.search).get('ctt') ?? '';

/** The state of a chart as the article's address holds it, or nothing. */
const stateOf = (chart: string): string => `*${kept()}`.split(`*${chart}.`)[1]?.split('*')[0] ?? '';

/** A list as text, with the item that begins with `name` written anew at its end, or taken out. */
const put = (list: string, mark: string, name: string, value: string): string =>
  list
    .split(mark)
    .filter((item) => item && !item.startsWith(name))
    .concat(value ? name + value : [])
    .join(mark);

const keep = (chart: string, state: string): void => {
  const { href, search, hash } = location;
  const all = encodeURIComponent(put(kept(), '*', `${chart}.`, state));
  const query = put(search.slice(1), '&', 'ctt=', all);
  const [path = ''] = href.split(/[?#]/);
  history.pushState(history.state, '', path + (query && `?${query}`) + hash);
};

const take = (frame: HTMLIFrameElement, chart: string, said: Said): void => {
  const { height = 0, state } = said;
  // Whole numbers only.
  if ((height | 0) === height && height >= 100 && height <= 5000) {
    frame.style.height = `${height}px`;
  }
  if (state === String(state) && !state.includes('*') && state !== stateOf(chart)) {
    keep(chart, state);
  }
};

/** After a message, hears the chart that sent it; after anything else, greets them all. */
const go = ({ data, source }: { data?: unknown; source?: unknown }): void => {
  for (const frame of document.querySelectorAll('iframe')) {
    const chart = /^[^?#]+\/embed\/(hierarchy|map|explainer)\//.exec(frame.src)?.[1];
    const view = frame.contentWindow;
    if (!chart || (source && source !== view)) continue;
    const said = data as Said | null | undefined;
    try {
      // With these words a chart says that it has begun to listen, be it before or after its load.
      if (!source || data === '[iFrameResizerChild]Ready') {
        view?.postMessage(
          { source: `${NAME}-host`, v: 1, type: 'hello', state: stateOf(chart) },
          '*',
        );
      } else if (said?.source === NAME && said.v === 1) take(frame, chart, said);
    } catch {
      // An article without an address of its own, or one that has changed it too often.
    }
  }
};

addEventListener('message', go);
addEventListener('popstate', go as EventListener);
go({});
