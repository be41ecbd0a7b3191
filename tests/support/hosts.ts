import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineScript } from '../../src/build/pages/inline';
import { datawrapper2020, datawrapper2021, embedly, guardian, wordPress } from './hostListeners';

/** A page that shows charts of others, with the script by which it fits their frames. */
export interface Host {
  readonly name: string;
  /** The protocols in which it takes heights. */
  readonly speaks: readonly string[];
  /** What stands in its body, around a child at this address. */
  readonly body: (href: string) => string;
  /** The highest that it lets a frame be, in px. */
  readonly most?: number;
}

const installed = (file: string): string =>
  `<script>${inlineScript(readFileSync(join(import.meta.dirname, '../../node_modules', file), 'utf8'))}</script>`;
const program = (code: string): string => `<script>${inlineScript(code)}</script>`;
/** A function that stands for itself, run in the page. */
const listener = (run: () => void): string => program(`(${run.toString()})()`);
const frame = (href: string, more = ''): string =>
  `<iframe src="${href}" width="100%" height="300" frameborder="0" scrolling="no" ${more}></iframe>`;
const SECRET = 'abcDEF1234';

export const HOSTS: readonly Host[] = [
  {
    name: 'pym.js 1.3.2',
    speaks: ['pym'],
    body: (href) =>
      `<div id="chart"></div>${installed('pym.js/dist/pym.v1.min.js')}${program(`new pym.Parent('chart', '${href}', {})`)}`,
  },
  {
    name: '@newswire/frames 1.0.0',
    speaks: ['amp'],
    body: (href) =>
      `<div data-frame-src="${href}"></div>${installed('@newswire/frames/dist/frames.umd.js')}${program('newswireFrames.autoInitFrames()')}`,
  },
  {
    name: '@nprapps/sidechain 1.1.5',
    speaks: ['amp'],
    body: (href) =>
      `<side-chain src="${href}"></side-chain>${installed('@nprapps/sidechain/dist/sidechain.js')}`,
  },
  {
    name: 'iframe-resizer 4.4.5',
    speaks: ['iframe-resizer'],
    body: (href) =>
      `${frame(href, 'id="chart"')}${installed('iframe-resizer/js/iframeResizer.min.js')}${program("iFrameResize({}, '#chart')")}`,
  },
  {
    name: '@iframe-resizer/parent 5.5.9',
    speaks: ['iframe-resizer'],
    body: (href) =>
      `${frame(href, 'id="chart"')}${installed('@iframe-resizer/parent/index.umd.js')}${program("iframeResize({ license: 'GPLv3' }, '#chart')")}`,
  },
  {
    name: '@open-iframe-resizer/core 2.1.0',
    speaks: ['open-iframe-resizer'],
    body: (href) =>
      `${frame(href)}${installed('@open-iframe-resizer/core/dist/index.umd.cjs')}${program("iframeResizer.initialize({}, 'iframe')")}`,
  },
  {
    name: '@iframely/embed.js 1.11.0',
    speaks: ['embedly'],
    body: (href) =>
      `<div class="iframely-embed"><div class="iframely-responsive">${frame(href)}</div></div>${installed('@iframely/embed.js/dist/embed.min.js')}`,
  },
  {
    name: 'Datawrapper up to 2020',
    speaks: ['datawrapper'],
    body: (href) => frame(href) + listener(datawrapper2020),
  },
  {
    name: 'Datawrapper since 2021',
    speaks: ['datawrapper'],
    body: (href) => frame(href) + listener(datawrapper2021),
  },
  {
    name: 'Embedly and Medium',
    speaks: ['embedly'],
    body: (href) => frame(href) + listener(embedly),
  },
  {
    name: 'The Guardian',
    speaks: ['guardian'],
    body: (href) => frame(href) + listener(guardian),
  },
  {
    name: 'WordPress',
    most: 1000,
    speaks: ['wordpress'],
    body: (href) =>
      `<blockquote data-secret="${SECRET}">A link</blockquote>${frame(`${href}#?secret=${SECRET}`, `sandbox="allow-scripts" security="restricted" data-secret="${SECRET}" style="position:absolute;clip:rect(1px,1px,1px,1px)"`)}${listener(wordPress)}`,
  },
];

/** The host of this name. */
export function hostNamed(start: string): Host {
  const host = HOSTS.find(({ name }) => name.startsWith(start));
  if (!host) throw new Error(`There is no host named ${start}.`);
  return host;
}

const STYLE = 'body{margin:20px}';

/** The whole page of a host; `style` in place of its own. */
export function hostPage(body: string, style = STYLE): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>An article</title><style>${style}</style><p>Words above.</p>${body}<p>Words below.</p></html>`;
}
