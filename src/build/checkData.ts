import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadDataset } from './loadDataset';

/**
 * Stops the build before anything is written, or shows the browser an error in development, when
 * data/directive.json is not fit to be shown; the message lists every problem with its place.
 */
export function checkData(): Plugin {
  let root = '.';
  const files = ['data/directive.json', 'data/world.json'] as const;

  /** The report of what is wrong, or null. */
  function report(): string | null {
    const [file, worldFile] = files.map((name) => resolve(root, name));
    try {
      if (file !== undefined && worldFile !== undefined) loadDataset(file, worldFile);
      return null;
    } catch (error) {
      return (error instanceof Error ? error.message : String(error)).replaceAll(`${root}/`, '');
    }
  }

  return {
    name: 'check-data',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      for (const name of files) this.addWatchFile(resolve(root, name));
      const problems = report();
      if (problems !== null) this.error(`The dataset was refused.\n${problems}`);
    },
    hotUpdate({ file, server }) {
      if (!files.some((name) => resolve(root, name) === file)) return;
      const problems = report();
      if (problems === null) return;
      server.config.logger.error(problems);
      server.ws.send({ type: 'error', err: { message: problems, stack: '' } });
      return [];
    },
  };
}
