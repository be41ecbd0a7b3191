import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Resolves to the script for host pages: one classic script that can stand in any page. */
export async function buildHostScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      lib: { entry: join(root, 'src/host/host.ts'), formats: ['iife'], name: 'ctt' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The script for hosts was not built.');
  return bundle.output[0].code.trim();
}

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
        const source = await buildHostScript(root);
        this.emitFile({ type: 'asset', fileName: 'embed.js', source });
        this.info(`embed.js: ${Buffer.byteLength(source)} B`);
      },
    },
  };
}
