/** A value as JSON that can stand inside a script element: no "<" is left that could end it. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * A program as it can stand inside a script element.
 * @throws where "<!--" and "<script" meet, which would make a parser read past the closing tag.
 */
export function inlineScript(code: string): string {
  const safe = code.trim().replaceAll(/<\/(script)/gi, '<\\/$1');
  if (safe.includes('<!--') && /<script/i.test(safe)) {
    throw new Error('The program holds both "<!--" and "<script" and cannot be put into the page.');
  }
  return safe;
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
