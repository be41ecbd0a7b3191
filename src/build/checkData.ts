import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadDataset } from './loadDataset';

const FILE = 'data/directive.json';
const WORLD = 'data/world.json';

/**
 * Refuses to build when data/directive.json is not fit to be shown, before anything is written; the
 * message lists every problem with its place. In development it says so at the start and, when the
 * file is saved, in the browser.
 */
export function checkData(): Plugin {
  let root = '.';

  /** The report of what is wrong, or null. */
  function report(): string | null {
    try {
      loadDataset(resolve(root, FILE), resolve(root, WORLD));
      return null;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return `The dataset was refused.\n${message}`.replaceAll(`${root}/`, '');
    }
  }

  return {
    name: 'check-data',
    configResolved(config) {
      root = config.root;
      const refused = config.command === 'build' ? report() : null;
      if (refused === null) return;
      // Here and not in buildStart, and without a stack: an editor's slip is no fault of the program.
      const error = new Error(refused);
      error.stack = '';
      throw error;
    },
    configureServer({ config }) {
      const refused = config.mode === 'test' ? null : report();
      if (refused !== null) config.logger.error(refused);
    },
    hotUpdate({ file, server }) {
      if (this.environment.name !== 'client') return;
      if (![FILE, WORLD].some((name) => resolve(root, name) === file)) return;
      const refused = report();
      if (refused === null) return;
      server.config.logger.error(refused);
      this.environment.hot.send({ type: 'error', err: { message: refused, stack: '' } });
      return [];
    },
  };
}
