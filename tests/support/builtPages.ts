import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { routeFile, routes, type Route } from '../../src/page/routes';

export interface BuiltPage {
  readonly route: Route;
  readonly file: string;
  readonly html: string;
  readonly document: Document;
}

/** Reads and parses every page of a built site. */
export function builtPages(dist: string): BuiltPage[] {
  return routes().map((route) => {
    const file = routeFile(route);
    const html = readFileSync(join(dist, file), 'utf8');
    return { route, file, html, document: parseHTML(html).document };
  });
}

/** Every file below a folder, as sorted paths with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
