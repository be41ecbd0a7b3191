import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** The worker that draws pictures, as one program that Node runs. */
export interface PictureProgram {
  readonly file: string;
  /** Of its code and of the data in it. */
  readonly hash: string;
}

/** Builds the worker of the project in `root` into `folder`, which must be below its packages' folder. */
export async function pictureProgram(root: string, folder: string): Promise<PictureProgram> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false, compilerOptions: { rootDir: root } })],
    build: {
      ssr: true,
      outDir: folder,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: join(root, 'src/build/pictures/pictureWorker.ts'),
        output: { entryFileNames: 'pictureWorker.js' },
      },
    },
  });
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.js')) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return { file: join(folder, 'pictureWorker.js'), hash: hash.digest('hex') };
}
