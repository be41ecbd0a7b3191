import { brotliCompressSync, constants } from 'node:zlib';

/** Sizes in bytes, brotli at its strongest. The parts are each compressed alone, so they do not add up. */
export interface PageSizes {
  readonly whole: number;
  readonly script: number;
  readonly data: number;
  readonly fonts: number;
  /** Everything else: words, pictures, styles. */
  readonly rest: number;
}

const PARTS = {
  script: /<script type="module">(.*?)<\/script>/s,
  data: /<script type="application\/json" id="page-data">(.*?)<\/script>/s,
  fonts: /<style id="fonts">(.*?)<\/style>/s,
};

/** The number of bytes of a text, or of a file, after brotli at quality 11. */
export function brotliSize(content: string | Buffer): number {
  const bytes = Buffer.from(content);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

/** The parts of a built page, as they stand in it; an empty text for a part that it does not have. */
export function pageParts(html: string): Record<keyof typeof PARTS | 'rest', string> {
  const part = (name: keyof typeof PARTS): string => PARTS[name].exec(html)?.[1] ?? '';
  const rest = Object.values(PARTS).reduce((left, pattern) => left.replace(pattern, ''), html);
  return { script: part('script'), data: part('data'), fonts: part('fonts'), rest };
}

/** Measures a built page. */
export function pageSizes(html: string): PageSizes {
  const { script, data, fonts, rest } = pageParts(html);
  return {
    whole: brotliSize(html),
    script: brotliSize(script),
    data: brotliSize(data),
    fonts: brotliSize(fonts),
    rest: brotliSize(rest),
  };
}
