import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { staticFile } from './staticFile.ts';

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').replace(/[?#].*$/s, '');
  const found = staticFile(folder, path, request.headers['accept-language'] ?? '');
  if (found.status === 301) {
    // Relative, so that it holds under any base.
    response.writeHead(301, { Location: `${path.split('/').at(-1) ?? ''}/` }).end();
    return;
  }
  const page = await readFile(found.file);
  response.writeHead(found.status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/** Lets `vite preview` answer as the web hosts do: folders with their page, unknown paths with status 404. */
export function notFound(): Plugin {
  return {
    name: 'not-found',
    configurePreviewServer(server) {
      const folder = resolve(server.config.root, server.config.build.outDir);
      return () => {
        server.middlewares.use((request, response, next) => {
          answer(folder, request, response).catch(next);
        });
      };
    },
  };
}
