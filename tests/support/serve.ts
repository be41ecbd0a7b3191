import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { staticFile } from '../../src/build/pages/staticFile';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.js': 'text/javascript; charset=utf-8',
};

export interface Site {
  /** The address of the site's root, with its closing slash. */
  readonly url: string;
  /** Every path that was asked for, in order. */
  readonly log: string[];
  /** The same as a host's own log has it: method, address with its query, and the page that led there, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Where the site's root stands: a path with slashes at both ends. */
  readonly base?: string;
  /** The port; a free one where it is left out. */
  readonly port?: number;
  /** Answers some paths (as the site's root sees them) with other pages. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The headers that the host sends for a path (with its base) beside its own; none where left out. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Answers are held until it resolves; where it rejects, each is 500 with its message. */
  readonly until?: Promise<unknown>;
}

async function send(
  folder: string,
  path: string,
  language: string,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
) {
  const answer = staticFile(folder, path, language);
  if (answer.status === 301) {
    response.writeHead(301, { Location: `${path.split('/').at(-1) ?? ''}/` }).end();
    return;
  }
  const type = TYPES[extname(answer.file)] ?? 'application/octet-stream';
  const body = await readFile(answer.file);
  response.writeHead(answer.status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/** Serves a built folder on a free port of 127.0.0.1 as a plain web host would, and keeps a log. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Site> {
  const { base = '/', pages = {}, headers = () => ({}), until = Promise.resolve() } = options;
  const log: string[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    log.push(path);
    requests.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers.referer ?? '-'}`);
    const inside = path.startsWith(base) ? path.slice(base.length - 1) : null;
    const page = inside === null ? undefined : pages[inside];
    if (page !== undefined) {
      response.writeHead(200, { 'Content-Type': TYPES['.html'] }).end(page);
      return;
    }
    if (inside === null) {
      response.writeHead(404).end();
      return;
    }
    const language = request.headers['accept-language'] ?? '';
    until
      .then(() => send(folder, inside, language, response, headers(path)))
      .catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    log,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
