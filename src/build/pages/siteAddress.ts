/**
 * The site's own address from the setting SITE_URL, with a closing slash; null where it is not set.
 * @throws where the setting is no plain web address.
 */
export function siteAddress(setting: string | undefined): string | null {
  if (!setting) return null;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (!plain) {
    throw new Error(
      `SITE_URL is "${setting}". Give the address of the site's root, such as https://example.org/trade/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What the build says when the site's address is not set: what the pages then lack. */
export const NO_ADDRESS =
  'SITE_URL is not set: the pages carry no canonical link, no hreflang links and no og:url, and the ' +
  'not-found pages and the header files take the site for one at the root of its host. ' +
  'Set it to the address of the site, such as SITE_URL=https://example.org/trade/ npm run build';
