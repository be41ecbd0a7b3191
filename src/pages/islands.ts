/**
 * The parts of a page that the program takes over. All the rest is words: it is drawn once, on the
 * server, and costs the reader no program.
 */
export const ISLANDS = ['search', 'theme', 'strip', 'bar', 'hierarchy', 'map', 'card'] as const;
export type IslandName = (typeof ISLANDS)[number];

/** Puts the markup of each island into its empty place. Throws if a place is missing or comes twice. */
export function fillIslands(shell: string, draw: (name: IslandName) => string): string {
  return ISLANDS.reduce((html, name) => {
    const place = new RegExp(`(<div data-island="${name}"[^>]*>)(</div>)`, 'g');
    const found = html.match(place)?.length ?? 0;
    if (found !== 1) throw new Error(`The page holds ${found} places for the island "${name}".`);
    return html.replace(place, (_, open: string, close: string) => open + draw(name) + close);
  }, shell);
}
