import { onceWritten } from '../../page/pageText.ts';

/** A page's data as it can stand inside a script element: no "<" is left that could end it. */
export function inlineJson(value: unknown): string {
  return onceWritten(JSON.stringify(value)).replaceAll('<', '\\u003c');
}

/**
 * A program as it can stand inside a script element: nothing in it ends that element, and no "<!--" makes
 * a parser read past its end. A module has "<!--" in strings only, where a backslash before "!" says nothing.
 */
export function inlineScript(code: string): string {
  return code
    .trim()
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', String.raw`<\!--`);
}

/**
 * A style sheet as it can stand inside a style element.
 * @throws where it would end that element.
 */
export function inlineStyle(css: string): string {
  if (/<\/style/i.test(css)) {
    throw new Error('A style sheet holds "</style" and cannot be put into the page.');
  }
  return css.trim();
}
