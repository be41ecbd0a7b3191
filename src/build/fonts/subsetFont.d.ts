/** The one function of subset-font, which ships no types, with the options that the build uses. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    dropTables?: readonly string[];
    keepAllGlyphs?: boolean;
    variationAxes?: Readonly<Record<string, number | { min?: number; max?: number }>>;
  }
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: SubsetOptions,
  ): Promise<Buffer>;
}
