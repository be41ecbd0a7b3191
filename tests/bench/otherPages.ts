import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import dataset from '../../data/directive.json';
import type { ChartName } from '../../src/model/view';

/** The widest that a chart is shown, as in our pages. */
const STYLE = `html{font:16px/1.45 system-ui,sans-serif;color:#10171e;background:#f6f7f5}
body{margin:16px auto;max-width:880px}svg{display:block;width:100%;height:auto}`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1>${body}</body></html>`;

/** In a script no text may end it. */
const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A program of `byHand/` with what it needs of its libraries, as a bundler leaves it. */
async function bundled(name: ChartName): Promise<string> {
  const entry = new URL(`byHand/${name}.ts`, import.meta.url).pathname;
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'byHand' },
    },
  });
  const [output] = [made].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`Nothing was bundled of ${entry}.`);
  return chunk.code.replaceAll('</script', '<\\/script');
}

/** What a chart of a built page consists of, without script: its markup, and each shape with its place. */
async function drawingOf(browser: Browser, url: string, chart: ChartName) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  const opened = await context.newPage();
  await opened.goto(url);
  const drawing = await opened
    .locator(`svg[data-chart="${chart}"]:visible`)
    .first()
    .evaluate((svg) => {
      // The world lies under the map's marks as a picture of its own.
      const world = document.querySelector('svg[data-base]');
      if (world && svg.getAttribute('data-chart') === 'map') svg.prepend(...world.children);
      const shapes = Array.from(svg.querySelectorAll('path, rect, circle, text'), (shape) => {
        const places = [];
        for (let at: Element | null = shape; at && at !== svg; at = at.parentElement)
          if (at.hasAttribute('transform')) places.unshift(at.getAttribute('transform'));
        const attributes = Object.fromEntries(
          Array.from(shape.attributes, ({ name, value }) => [name, value]),
        );
        if (places.length > 0) attributes['transform'] = places.join(' ');
        return { tag: shape.tagName, attributes, text: shape.textContent };
      });
      return { viewBox: svg.getAttribute('viewBox') ?? '', markup: svg.outerHTML, shapes };
    });
  await context.close();
  return drawing;
}

function mapStory() {
  const { origin, partners, relations } = dataset;
  const at: Readonly<Record<string, [number, number]>> = { '156': [103, 36], '643': [100, 62] };
  const lines = relations.flatMap(({ kind, to }) =>
    partners
      .filter(({ id }) => to.includes(id))
      .flatMap(({ name, iso, centre }) => {
        const place = (iso ? at[iso] : centre) as [number, number] | undefined;
        const permits = kind === 'may_trade_with';
        return place ? [{ name: name.en, iso: iso ?? null, to: place, permits }] : [];
      }),
  );
  const world: unknown = JSON.parse(readFileSync('data/world.json', 'utf8'));
  return { world, origin: { name: origin.name.en, at: origin.lonLat }, lines };
}

/**
 * The pages that ours are measured against, each with the same chart as the page at `url`: `floor` is its bare
 * static picture, `byHand` draws it with D3.
 */
export async function otherPages(
  browser: Browser,
  url: string,
  chart: ChartName,
): Promise<{ readonly floor: string; readonly byHand: string }> {
  const { viewBox, markup, shapes } = await drawingOf(browser, url, chart);
  const data =
    chart === 'hierarchy'
      ? `const shapes=${literal({ viewBox, all: shapes })};`
      : `const story=${literal(mapStory())};`;
  const program = await bundled(chart);
  return {
    floor: page(chart, markup),
    byHand: page(chart, `<div id="chart"></div><script>${data}${program}</script>`),
  };
}
