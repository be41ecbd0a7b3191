import { join } from 'node:path';
import { build } from 'vite';

/** Resolves to the program that starts in `entry` (a path below `root`), as one classic script without globals. */
export async function classicScript(root: string, entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'program' },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} was not built.`);
  return bundle.output[0].code.trim();
}
