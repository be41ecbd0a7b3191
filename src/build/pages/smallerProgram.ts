import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import { kept } from '../kept.ts';

const { version } = createRequire(import.meta.url)('terser/package.json') as { version: string };

/**
 * The same program in fewer bytes: what Vite's own minifier has made smaller goes through Terser, which
 * looks further. The two in turn leave less than either alone. It takes half the time of a build, so what
 * comes out is kept in `folder` for the next. Rejects where `code` is no program.
 */
export async function smallerProgram(
  code: string,
  isModule: boolean,
  folder: string,
): Promise<string> {
  const options: MinifyOptions = {
    module: isModule,
    ecma: 2020,
    compress: { passes: 3 },
    format: { comments: false },
  };
  const from = JSON.stringify({ version, options, code });
  const name = `${createHash('sha256').update(from).digest('hex')}.js`;
  const made = await kept(join(folder, name), async () => {
    const { code: smaller } = await minify(code, options);
    if (smaller === undefined) throw new Error('Terser gave no program.');
    return Buffer.from(smaller);
  });
  return made.toString();
}
