import type { EnvironmentOptions } from 'vite';

/** The programs of the pages but the explainer's own, each the name of a file in `src/`. */
const EMBED_PROGRAMS = ['embedHierarchy', 'embedMap', 'embedExplainer'] as const;

/** What runs in a page before it is painted: plain scripts, since modules come later. */
export const EARLY = { home: 'earlyHome', embed: 'earlyEmbed' } as const;

/** Whether a program runs before the page is painted. */
export function isEarly(name: string): boolean {
  return Object.values<string>(EARLY).includes(name);
}

/** The environments that each build one program, in the order in which they are built; `client` comes last. */
export const PROGRAMS = [...EMBED_PROGRAMS, ...Object.values(EARLY)] as const;

/** One file that loads nothing else. */
function oneProgram(name: string): EnvironmentOptions {
  const format = isEarly(name) ? ('iife' as const) : ('es' as const);
  return {
    consumer: 'client',
    build: {
      // All that it makes is taken out of the bundle and put into pages.
      copyPublicDir: false,
      emptyOutDir: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: `src/${name}.ts`,
        output: { codeSplitting: false, format },
        checks: { bundlerTimings: false },
      },
    },
  };
}

/** The options of those environments, for Vite's `environments`. */
export function programEnvironments(): Record<string, EnvironmentOptions> {
  return Object.fromEntries(PROGRAMS.map((name) => [name, oneProgram(name)]));
}
