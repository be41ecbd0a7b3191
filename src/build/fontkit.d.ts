/** The few parts of fontkit, which ships no types, that the build uses. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    layout(text: string): { readonly advanceWidth: number };
  }
  export function create(data: Uint8Array): Font;
}
