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

/**
 * The rules of a style sheet, minified, but those whose every selector `isKept` refuses. `whole`: with what is no
 * rule of elements, such as faces and keyframes.
 */
function filtered(css: string, isKept: (selector: Selector) => boolean, whole: boolean): string {
  const unlessWhole = (): [] | undefined => (whole ? undefined : []);
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        // To leave a rule as it is, nothing is given back.
        style(rule): [] | undefined {
          return rule.value.selectors.some(isKept) ? undefined : [];
        },
        'font-face': unlessWhole,
        keyframes: unlessWhole,
      },
    },
  });
  // A condition may have held nothing but others.
  let kept = code.toString();
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replaceAll(EMPTY, '');
  }
  return kept;
}

/**
 * A style sheet without the rules of components that a page never shows: those whose every selector
 * names a class of Svelte's that stands neither in the page's markup nor in its program (`used`). In two parts:
 * `first` is what the markup needs that comes `early`, with every rule that is no component's; `rest` has the others'.
 */
export function usedCss(
  css: string,
  used: string,
  early = used,
): { readonly first: string; readonly rest: string } {
  const lookup = (text: string) => {
    const known = new Map<string, boolean>();
    return (name: string): boolean => {
      const found = known.get(name) ?? text.includes(name);
      known.set(name, found);
      return found;
    };
  };
  const [isUsed, isEarly] = [lookup(used), lookup(early)];
  return {
    first: filtered(css, (selector) => componentsIn(selector).every(isEarly), true),
    rest:
      early === used
        ? ''
        : filtered(
            css,
            (selector) => {
              const parts = componentsIn(selector);
              return parts.every(isUsed) && !parts.every(isEarly);
            },
            false,
          ),
  };
}
