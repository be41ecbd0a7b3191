import { minify } from 'terser';

/**
 * The same program in fewer bytes: what Vite's own minifier has made smaller goes through Terser, which
 * looks further. The two in turn leave less than either alone. Rejects where `code` is no program.
 */
export async function smallerProgram(code: string, isModule: boolean): Promise<string> {
  const { code: smaller } = await minify(code, {
    module: isModule,
    ecma: 2020,
    compress: { passes: 3 },
    format: { comments: false },
  });
  if (smaller === undefined) throw new Error('Terser gave no program.');
  return smaller;
}
