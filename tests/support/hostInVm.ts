import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { classicScript } from '../../src/build/pages/classicScript';
import { HOST_SCRIPT } from '../../src/build/pages/hostScript';

/** A page with one chart in a frame and the built script for hosts, without a browser. */
export interface HostInVm {
  /** What the script does when the chart says this (written as JSON). */
  readonly say: (json: string) => void;
  /** What the script has said to the chart, as JSON. */
  readonly told: string[];
  /** The addresses that the script has given to the chart's page. */
  readonly replaced: string[];
  /** The addresses that the script has given to the page. */
  readonly pushed: string[];
  /** The height that the frame has been given; undefined for none. */
  readonly height: () => string | undefined;
}

const PAGE = `
  const told = [], replaced = [], pushed = [], listeners = [], style = Object.create(null);
  const contentWindow = {
    postMessage: (data) => told.push(JSON.stringify(data)),
    location: { replace: (href) => replaced.push(href) },
  };
  const frame = { src: 'https://charts.example/embed/map/', style, contentWindow };
  const document = { querySelectorAll: () => [frame] };
  const location = { href: 'https://article.example/?a', search: '?a', hash: '' };
  const history = { state: null, pushState: (_state, _title, href) => pushed.push(href) };
  const addEventListener = (type, listener) => {
    if (type === 'message') listeners.push(listener);
  };
  class Message {
    #data;
    constructor(data) { this.#data = data; }
    get data() { return this.#data; }
    get source() { return contentWindow; }
  }
  const say = (json) => { for (const hear of listeners) hear(new Message(JSON.parse(json))); };
`;

/** Starts such a page; `before` is what another script has done to it. */
export async function hostInVm(before = ''): Promise<HostInVm> {
  const script = await classicScript(join(import.meta.dirname, '../..'), HOST_SCRIPT);
  const context = createContext({ URLSearchParams });
  const height = '() => style.height';
  return runInContext(
    `${PAGE}${before};${script};({ say, told, replaced, pushed, height: ${height} })`,
    context,
  ) as HostInVm;
}
