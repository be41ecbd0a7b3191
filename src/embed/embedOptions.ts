/** How an embed looks and what it tells, as its address asks for it; each option with its values, the usual one first. */
export const EMBED_OPTIONS = {
  theme: ['auto', 'light', 'dark'],
  ground: ['paper', 'transparent'],
  title: ['on', 'off'],
  controls: ['on', 'off'],
  /** Whether the steps of the story stand above the chart. */
  steps: ['off', 'on'],
  /** Whether the host is told what the reader opens. */
  tell: ['off', 'on'],
} as const;
export type EmbedOption = keyof typeof EMBED_OPTIONS;
export type EmbedLook = { readonly [Key in EmbedOption]: (typeof EMBED_OPTIONS)[Key][number] };

/** What stands before the name of each of our parameters, so that none clashes with a host's. */
export const OPTION_PREFIX = 'ctt_';

/** The parameters of an address that are ours, as [name without prefix, value]. */
function ownParameters(query: string): [name: string, value: string][] {
  return Array.from(new URLSearchParams(query)).flatMap(([key, value]) =>
    key.startsWith(OPTION_PREFIX) ? [[key.slice(OPTION_PREFIX.length), value]] : [],
  );
}

function isOption(name: string): name is EmbedOption {
  return Object.hasOwn(EMBED_OPTIONS, name);
}

/** The look that a query ("?ctt_theme=dark&…") asks for. What is not known is as if it were not there. */
export function embedLook(query: string): EmbedLook {
  const said = new Map(ownParameters(query).reverse());
  const pick = <Value extends string>(key: EmbedOption, values: readonly [Value, ...Value[]]) =>
    values.find((value) => value === said.get(key)) ?? values[0];
  return {
    theme: pick('theme', EMBED_OPTIONS.theme),
    ground: pick('ground', EMBED_OPTIONS.ground),
    title: pick('title', EMBED_OPTIONS.title),
    controls: pick('controls', EMBED_OPTIONS.controls),
    steps: pick('steps', EMBED_OPTIONS.steps),
    tell: pick('tell', EMBED_OPTIONS.tell),
  };
}

/** The view that a query asks for, in the words of an address's "#…": `e=an-entity&v=before`. */
export function embedView(query: string): string {
  return ownParameters(query)
    .filter(([name]) => !isOption(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** Whether a query names a step or a thing that is chosen: what is asked for is said, so it needs a bar. */
export function asksForWords(query: string): boolean {
  return ownParameters(query).some(([name]) => /^(?:s|e|r|pl|p|c|a)$/.test(name));
}

/** The parameters whose value is none of an option's, as they were said. The view's own faults are `parseHash`'s. */
export function optionFaults(query: string): { readonly name: string; readonly said: string }[] {
  return ownParameters(query).flatMap(([name, said]) =>
    isOption(name) && !(EMBED_OPTIONS[name] as readonly string[]).includes(said)
      ? [{ name: OPTION_PREFIX + name, said }]
      : [],
  );
}

/** Writes options and a view as a query, "" where all is as usual. The reverse of the readers above. */
export function formatEmbedQuery(look: Partial<EmbedLook>, hash: string): string {
  const parts = Object.entries(look)
    .filter(([key, value]) => value !== EMBED_OPTIONS[key as EmbedOption][0])
    .map(([key, value]) => `${key}=${value}`);
  const view = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part.includes('='));
  const all = [...parts, ...view].map((part) => OPTION_PREFIX + part);
  return all.length > 0 ? `?${all.join('&')}` : '';
}
