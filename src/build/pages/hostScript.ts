import type { Plugin } from 'vite';
import { classicScript } from './classicScript.ts';

/** Where the script for host pages begins, and ends. */
export const HOST_SCRIPT = 'src/host/host.ts';

/** Puts the script for host pages, `embed.js`, beside the pages of the site. */
export function hostScript(): Plugin {
  let root = process.cwd();
  return {
    name: 'host-script',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      // After the pages, which take the bundle for theirs.
      order: 'post',
      async handler() {
        if (this.environment.name !== 'client') return;
        const source = await classicScript(root, HOST_SCRIPT);
        this.emitFile({ type: 'asset', fileName: 'embed.js', source });
        this.info(`embed.js: ${Buffer.byteLength(source)} B`);
      },
    },
  };
}
