export function withPngText(png: Uint8Array, _r: unknown, _o: {pixelsPerMetre?: number} = {}): Uint8Array { return png }
