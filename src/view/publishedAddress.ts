/**
 * The address of the explainer, to be printed and linked: the site's own if the build knows it, else where
 * the page is open now. `home`: the way there from this page, empty on the explainer itself. Null where that
 * is a path on somebody's machine.
 */
export function publishedAddress(home: string): string | null {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (canonical !== undefined) return canonical;
  const { protocol, origin, pathname } = new URL(home || '.', location.href);
  return /^https?:$/.test(protocol) ? origin + pathname : null;
}
