import type { Header } from './headers.ts';

/**
 * A header's value between double quotes, as nginx, Apache and Caddy read it.
 * @throws where it holds a character that one of them would take for more than a letter.
 */
export function quotedValue([name, value]: Header): string {
  if (!/^[ !#&-[\]^_a-z|~]*$/.test(value)) {
    throw new Error(`The header ${name} cannot be written for every host: ${value}`);
  }
  return `"${value}"`;
}

/**
 * A path as servers compare it, with its percent signs decoded.
 * @throws where it holds a character that would have to be escaped differently for each host.
 */
export function plainPath(path: string): string {
  const plain = decodeURI(path);
  if (!/^\/[\p{L}\p{N}/._~ -]*$/u.test(plain)) {
    throw new Error(
      `The path ${path} in SITE_URL holds a character that header files cannot name.`,
    );
  }
  return plain;
}

/** The first lines of every file: what it is, and what it leaves to the host. */
export function preamble(base: string, use: string): string {
  return [
    `# Response headers of the site at the path ${base} (from SITE_URL), written by the build.`,
    `# ${use}`,
    '# Strict-Transport-Security is off: it binds the whole domain, not this path alone, and browsers keep',
    '# to it for a year. Switch it on only where all of the domain is served by HTTPS for good, and says so',
    '# nowhere else: take away the # before the line below that holds its max-age.',
  ].join('\n');
}
