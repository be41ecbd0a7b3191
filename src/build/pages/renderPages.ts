import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataFile } from '../../downloads/dataFiles.ts';
import type { RenderedRoute } from '../../page/drawnSite.ts';
import type { Route } from '../../page/routes.ts';
import type * as SitePictures from '../pictures/sitePictures.ts';

/** What `src/server.ts` offers, as the build and the development server load it. */
export interface ServerEntry {
  routes(): Route[];
  frozenRoutes(version: string): Route[];
  frozenFolder(version: string): string;
  readonly version: string;
  allDataFiles(siteUrl: string | null): readonly DataFile[];
  renderRoute(route: Route, siteUrl?: string | null, isFrozen?: boolean): RenderedRoute;
}

/**
 * Draws one page.
 * @throws where its body is empty: a page without words must never be published.
 */
export function renderPage(
  entry: Pick<ServerEntry, 'renderRoute'>,
  route: Route,
  siteUrl: string | null,
  isFrozen = false,
): RenderedRoute {
  const rendered = entry.renderRoute(route, siteUrl, isFrozen);
  if (rendered.body.replaceAll(/<!--.*?-->|\s/gs, '') === '') {
    throw new Error(`${rendered.file}: rendering gave an empty body.`);
  }
  return rendered;
}

async function built(folder: string, name: string): Promise<unknown> {
  return import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
}

/** Loads the server program that was built into `folder`. */
export async function serverEntry(folder: string): Promise<ServerEntry> {
  return (await built(folder, 'server.js')) as ServerEntry;
}

/** Loads the program for the pictures beside the pages that was built into `folder`. */
export async function picturesEntry(folder: string): Promise<typeof SitePictures> {
  return (await built(folder, 'pictures.js')) as typeof SitePictures;
}

/**
 * Draws every page with the server program that was built into `folder`; with `freeze`, the embeds once more
 * under the address of this version of the dataset.
 * @throws where there is no page, or a page is empty.
 */
export async function renderPages(
  folder: string,
  siteUrl: string | null,
  { freeze, publicDir }: { readonly freeze: boolean; readonly publicDir: string },
): Promise<RenderedRoute[]> {
  const entry = await serverEntry(folder);
  const isFrozen = existsSync(join(publicDir, entry.frozenFolder(entry.version)));
  const all = [...entry.routes(), ...(freeze ? entry.frozenRoutes(entry.version) : [])];
  const pages = all.map((route) => renderPage(entry, route, siteUrl, isFrozen));
  if (pages.length === 0)
    throw new Error('src/server.ts names no route, so there is no page to build.');
  return pages;
}
