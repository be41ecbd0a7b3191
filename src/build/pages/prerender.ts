import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteBuilder } from 'vite';
import type { FontFace } from '../fonts/fonts.ts';
import { frozenFiles } from './frozenFiles.ts';
import { headerFiles } from '../headers/headerFiles.ts';
import type { ServedFile } from '../headers/headers.ts';
import { LATER_STYLE, onePage } from './onePage.ts';
import { cacheFolder, pageFonts } from '../fonts/pageFonts.ts';
import { brotliSize } from './pageSizes.ts';
import { usedCss } from './usedCss.ts';
import { withUsedMessages } from './usedMessages.ts';
import { EARLY, isEarly, programEnvironments, PROGRAMS } from './programs.ts';
import type { RenderedRoute } from '../../page/drawnSite.ts';
import type { DataFile } from '../../downloads/dataFiles.ts';
import type { SitePicture } from '../pictures/sitePictures.ts';
import { picturesEntry, renderPages, serverEntry } from './renderPages.ts';
import { NO_ADDRESS, siteAddress } from './siteAddress.ts';
import { smallerProgram } from './smallerProgram.ts';

type Bundle = Record<
  string,
  { type: 'asset'; source: string | Uint8Array } | { type: 'chunk'; code: string }
>;

/** Takes the style sheets out of a bundle. */
function takeStyles(bundle: Bundle): string {
  const sheets: string[] = [];
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type !== 'asset' || !name.endsWith('.css')) continue;
    sheets.push(String(file.source));
    Reflect.deleteProperty(bundle, name);
  }
  return sheets.join('\n');
}

/** Takes the program out of a bundle, which is empty afterwards. */
function takeProgram(bundle: Bundle): string {
  const files = Object.entries(bundle);
  const [name, program] = files[0] ?? [];
  if (name === undefined || program?.type !== 'chunk' || files.length !== 1) {
    const names = files.map(([file]) => file).join(', ');
    throw new Error(`A page holds one program, but the bundle holds: ${names}`);
  }
  Reflect.deleteProperty(bundle, name);
  return program.code;
}

/** What a page weighs, for the log. */
function sizesLine(file: string, html: string, faces: readonly FontFace[]): string {
  const fonts = faces.map((face) => `${face.family} ${face.woff2.length} B`).join(', ');
  return `${file}: ${brotliSize(html)} B brotli; fonts: ${fonts}`;
}

/**
 * The build of the site, in one `vite build`: first the program that draws pages in Node (environment
 * `ssr`), then the browser's program, then every page as one HTML file that holds all it needs.
 */
export function prerender(): Plugin {
  const siteUrl = siteAddress(process.env['SITE_URL']);
  let root = process.cwd();
  let serverFolder = '';
  let pages: RenderedRoute[] = [];
  // What stands beside the pages.
  let files: readonly (DataFile | SitePicture)[] = [];
  let css = '';
  const programs = new Map<string, string>();
  const program = (name: string): string => {
    const code = programs.get(name);
    if (code === undefined) throw new Error(`No program "${name}" was built.`);
    return code;
  };

  return {
    name: 'prerender',
    apply: 'build',
    config(config) {
      root = config.root ?? root;
      // A name of its own, so that builds side by side do not read each other's program.
      serverFolder = join(cacheFolder(root), `server-${randomUUID()}`);
      return {
        // Without it, the plugin would exist once for each environment and know of no page in the second.
        builder: { sharedConfigBuild: true },
        build: { sourcemap: false, reportCompressedSize: false, modulePreload: false },
        environments: {
          ssr: {
            build: {
              outDir: serverFolder,
              copyPublicDir: false,
              // Its styles are those of every component; the browser's program knows only some.
              emitAssets: true,
              cssCodeSplit: false,
              cssMinify: true,
              minify: false,
              rolldownOptions: {
                input: { server: 'src/server.ts', pictures: 'src/build/pictures/sitePictures.ts' },
                output: { entryFileNames: '[name].js' },
                // A part that the server never draws, such as what a dialog holds, needs its styles too.
                treeshake: false,
              },
            },
          },
          ...programEnvironments(),
          client: {
            build: {
              cssCodeSplit: false,
              assetsInlineLimit: Number.MAX_SAFE_INTEGER,
              rolldownOptions: {
                input: 'src/main.ts',
                output: { codeSplitting: false },
                // Cutting fonts takes its time, the first time; nobody needs a warning about it.
                checks: { bundlerTimings: false },
              },
            },
          },
        },
      };
    },
    async buildApp(builder: ViteBuilder) {
      const { ssr, client } = builder.environments;
      if (!ssr || !client) throw new Error('The build needs the environments ssr and client.');
      try {
        await builder.build(ssr);
        pages = await renderPages(serverFolder, siteUrl, {
          freeze: Boolean(process.env['FREEZE']),
          publicDir: builder.config.publicDir,
        });
        const entry = await serverEntry(serverFolder);
        const { sitePictures } = await picturesEntry(serverFolder);
        files = [...entry.allDataFiles(siteUrl), ...(await sitePictures(root, siteUrl))];
      } finally {
        rmSync(serverFolder, { recursive: true, force: true });
      }
      for (const name of PROGRAMS) {
        const program = builder.environments[name];
        if (program) await builder.build(program);
      }
      await builder.build(client);
      if (siteUrl === null) builder.config.logger.warn(NO_ADDRESS);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const styles = takeStyles(bundle);
        const { name } = this.environment;
        if (name === 'ssr') {
          css = styles;
          return;
        }
        const cache = join(cacheFolder(root), 'programs');
        const made = await smallerProgram(takeProgram(bundle), !isEarly(name), cache);
        programs.set(name === 'client' ? 'main' : name, made);
        if (name !== 'client') return;
        if (pages.length === 0)
          this.error('No page was drawn before the browser program was built.');
        const template = readFileSync(join(root, 'index.html'), 'utf8');
        const fontsOf = pageFonts(root);
        const { logLevel = 'info' } = this.environment.config;
        const saysSizes = logLevel === 'info';
        const served: ServedFile[] = [];
        for (const drawn of pages) {
          const code = drawn.program === null ? null : program(drawn.program);
          const page = withUsedMessages(drawn, code);
          const [early, later] = page.body.split(LATER_STYLE);
          const pageCss = usedCss(css, page.body + (code ?? ''), later && early);
          const faces = await fontsOf(page, pageCss.first + pageCss.rest);
          const fontCss = faces.map((face) => face.css).join('');
          const { html, policy } = onePage(template, {
            ...page,
            embed: page.embed ?? null,
            early: code === null ? null : program(page.embed ? EARLY.embed : EARLY.home),
            // The explainer's dialog shows embeds.
            frames: page.program === 'main',
            css: pageCss.first,
            laterCss: pageCss.rest,
            fontCss,
            live: code === null ? null : { props: page.props, code },
          });
          this.emitFile({ type: 'asset', fileName: page.file, source: html });
          served.push({ file: page.file, policy });
          if (page.oembed) {
            const { file, answer } = page.oembed;
            this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify(answer) });
            served.push({ file, policy: null });
          }
          // To know them takes a quarter of the build's time.
          if (saysSizes) this.info(sizesLine(page.file, html, faces));
        }
        for (const { path, bytes } of files) {
          this.emitFile({ type: 'asset', fileName: path, source: bytes });
          served.push({ file: path, policy: null });
        }
        served.push(...frozenFiles(this.environment.config.publicDir));
        for (const { fileName, source } of headerFiles(served, siteUrl)) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}
