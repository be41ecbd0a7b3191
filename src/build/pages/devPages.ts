import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { fill } from './onePage.ts';
import { inlineJson } from './inline.ts';
import { pageFonts } from '../fonts/pageFonts.ts';
import { renderPage, type ServerEntry } from './renderPages.ts';
import { prefersKorean } from './staticFile.ts';

interface DevAnswer {
  readonly status: 200 | 404;
  readonly html: string;
}

/** Draws the page of a path as the build would, but with Vite's own scripts and styles and no policy. */
async function devPage(
  server: ViteDevServer,
  fontsOf: ReturnType<typeof pageFonts>,
  path: string,
  acceptLanguage: string,
): Promise<DevAnswer> {
  const entry = (await server.ssrLoadModule('/src/server.ts')) as ServerEntry;
  const known = entry.routes();
  const korean = path.startsWith('/ko/') || prefersKorean(acceptLanguage);
  const wanted = known.find((route) => `/${route.path}` === path);
  const missing = known.find((route) => route.path === (korean ? 'ko/404.html' : '404.html'));
  const route = wanted ?? missing;
  if (!route) throw new Error(`src/server.ts names no route for ${path}.`);

  const page = renderPage(entry, route, null);
  const fonts = await fontsOf(page, '');
  const fontCss = `<style>${fonts.map((face) => face.css).join('')}</style>`;
  // The program is loaded on every page: here it also brings the styles.
  const data = `<script type="application/json" id="page-data">${inlineJson(page.props)}</script>`;
  const end = `${data}<script type="module" src="/src/${page.program ?? 'main'}.ts"></script>`;
  const template = await readFile(join(server.config.root, 'index.html'), 'utf8');
  let html = fill(
    template,
    '<html lang="en">',
    `<html lang="${page.lang}"${page.embed ? ` data-embed="${page.embed}"` : ''}>`,
  );
  html = fill(html, '<!--head-->', page.head + fontCss);
  html = fill(html, '<!--end-->', end);
  html = await server.transformIndexHtml(path, fill(html, '<!--body-->', page.body));
  return { status: wanted ? 200 : 404, html };
}

/** Lets `vite` (development) serve the prerendered pages and the not-found pages. */
export function devPages(): Plugin {
  return {
    name: 'dev-pages',
    apply: 'serve',
    configureServer(server) {
      const fontsOf = pageFonts(server.config.root);
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '/').replace(/[?#].*$/s, '');
          devPage(server, fontsOf, path, request.headers['accept-language'] ?? '')
            .then(({ status, html }) => {
              response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
            })
            .catch((error: unknown) => {
              if (error instanceof Error) server.ssrFixStacktrace(error);
              next(error);
            });
        });
      };
    },
  };
}
