import type { Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';

/** Addresses lead where they seem to: https, plain host, no user name, nothing invisible in them. */
export function checkUrls({ sources, site }: Parts): Problem[] {
  return [
    ...sources.flatMap(({ pointer, value }) =>
      value.url === null ? [] : address(`${pointer}/url`, value.url),
    ),
    ...(site ? address('/site/licence/url', site.licence.url) : []),
  ];
}

function address(pointer: string, text: string): Problem[] {
  const fault = addressFault(text);
  return fault === null
    ? []
    : [
        {
          pointer,
          message: `The address ${quote(text)} ${fault}.`,
          remedy: 'Copy the full https:// address from the page, or use null if there is none.',
        },
      ];
}

function addressFault(text: string): string | null {
  // The URL parser drops tabs and line breaks and turns "\" into "/": look before it does.
  if (/[^!-~]/.test(text)) return 'holds a space or a character that is not ASCII';
  if (/["<>\\^`{|}]/.test(text)) return 'holds a character that must be percent-encoded';
  if (!URL.canParse(text)) return 'cannot be read';
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol !== 'https:') return 'is not https';
  if (username !== '' || password !== '') return 'carries a user name';
  if (/(^|\.)xn--/.test(hostname)) return 'has a host name that may look like another';
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\.?$/.test(hostname)
    ? null
    : 'has no public host name';
}
