import { transform, type Selector } from 'lightningcss';

/** Svelte's marks of a component's own elements that a selector asks for. */
function componentsIn(selector: Selector): string[] {
  return selector.flatMap((part) => {
    if (part.type === 'class') return /^svelte-/.test(part.name) ? [part.name] : [];
    // Of alternatives (`:is`) none need be there.
    return [];
  });
}

/** A condition whose rules have all gone. */
const EMPTY = /@(?:media|container|supports)[^{}]*\{\}/g;

/** A style sheet's rules that stand in no other, as texts: those for paper alone, and all the others. */
function byMedium(css: string): { readonly print: string; readonly screen: string } {
  const parts = { print: '', screen: '' };
  let [start, depth] = [0, 0];
  // Strings first: a brace in one opens nothing.
  for (const { 0: token, index } of css.matchAll(/"(?:\\.|[^"])*"|'(?:\\.|[^'])*'|[{};]/gs)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth > 0 || (token !== '}' && token !== ';')) continue;
    const rule = css.slice(start, index + 1);
    parts[/^\s*@media print\s*\{/.test(rule) ? 'print' : 'screen'] += rule;
    start = index + 1;
  }
  return parts;
}

interface Filter {
  /** A rule of elements stays where this holds of one of its selectors. */
  readonly selectors: (selector: Selector) => boolean;
  /** Whether what is no rule of elements stays, such as faces and keyframes. */
  readonly whole: boolean;
}

/** What a filter leaves of a style sheet, minified. */
function filtered(css: string, { selectors, whole }: Filter): string {
  const unlessWhole = (): [] | undefined => (whole ? undefined : []);
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        // To leave a rule as it is, nothing is given back.
        style(rule): [] | undefined {
          return rule.value.selectors.some(selectors) ? undefined : [];
        },
        'font-face': unlessWhole,
        keyframes: unlessWhole,
      },
    },
  });
  // A condition may have held nothing but others.
  let kept = code.toString();
  for (let before = ''; before !== kept;) {
    before = kept;
    kept = kept.replaceAll(EMPTY, '');
  }
  return kept;
}

/**
 * A style sheet without the rules of components that a page never shows: those whose every selector
 * names a class of Svelte's that stands neither in the page's markup nor in its program (`used`). In two parts, where
 * `early` is given: `first` is what the markup needs that comes so early, with every rule that is no component's;
 * `rest` has the others' and what counts on paper alone.
 */
export function usedCss(
  css: string,
  used: string,
  early?: string,
): { readonly first: string; readonly rest: string } {
  const lookup = (text: string) => {
    const known = new Map<string, boolean>();
    const has = (name: string): boolean => {
      const found = known.get(name) ?? text.includes(name);
      known.set(name, found);
      return found;
    };
    return (selector: Selector): boolean => componentsIn(selector).every(has);
  };
  const isUsed = lookup(used);
  if (early === undefined)
    return { first: filtered(css, { selectors: isUsed, whole: true }), rest: '' };
  const isEarly = lookup(early);
  const isLate = (selector: Selector): boolean => isUsed(selector) && !isEarly(selector);
  const { print, screen } = byMedium(css);
  return {
    first: filtered(screen, { selectors: isEarly, whole: true }),
    rest:
      filtered(screen, { selectors: isLate, whole: false }) +
      filtered(print, { selectors: isUsed, whole: false }),
  };
}
