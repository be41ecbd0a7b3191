export function svgFile(svg: string, _r: unknown, o: {fontCss?: string}): string { return svg.replace('</title>', `</title><style>${o.fontCss ?? ''}</style>`) }
