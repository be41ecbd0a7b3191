import { transform, type Selector } from 'lightningcss';

/** Svelte's marks of a component's own elements that a selector asks for. */
function componentsIn(selector: Selector): string[] {
  return selector.flatMap((part) => {
    if (part.type === 'class') return /^svelte-/.test(part.name) ? [part.name] : [];
    // Of alternatives (`:is`) none need be there.
    return [];
  });
}

/**
 * A style sheet without the rules of components that a page never shows: those whose every selector
 * names a class of Svelte's that stands neither in the page's markup nor in its program (`used`).
 */
export function usedCss(css: string, used: string): string {
  const isUsed = new Map<string, boolean>();
  const has = (name: string): boolean => {
    const known = isUsed.get(name) ?? used.includes(name);
    isUsed.set(name, known);
    return known;
  };
  const kept = (selector: Selector): boolean => componentsIn(selector).every(has);
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        // To leave a rule as it is, nothing is given back.
        style(rule): [] | undefined {
          return rule.value.selectors.some(kept) ? undefined : [];
        },
      },
    },
  });
  return code.toString();
}
