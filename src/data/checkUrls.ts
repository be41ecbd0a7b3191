import type { Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';
import { nameCharacters } from './codePoint';

/** Addresses lead where they seem to: https, plain host, no user name, nothing invisible in them. */
export function checkUrls(parts: Parts): Problem[] {
  const site = parts.single('site', 'licence');
  return [
    ...parts
      .having('sources', 'url')
      .flatMap(({ pointer, value }) =>
        value.url === null ? [] : address(`${pointer}/url`, value.url),
      ),
    ...(site ? address('/site/licence/url', site.value.licence.url) : []),
  ];
}

function address(pointer: string, text: string): Problem[] {
  const fault = addressFault(text);
  return fault === null
    ? []
    : [
        {
          pointer,
          message: `The address ${quote(text, fault.at)} ${fault.says}.`,
          remedy: 'Copy the full https:// address from the page, or use null if there is none.',
        },
      ];
}

interface AddressFault {
  readonly says: string;
  /** The index of the character that is at fault. */
  readonly at?: number;
}

function addressFault(text: string): AddressFault | null {
  // The URL parser drops tabs and line breaks and turns "\" into "/": look before it does.
  const characters =
    charactersFault(text, /[^!-~]/gu, 'holds a space or a character that is not ASCII') ??
    charactersFault(text, /["<>\\^`{|}]/gu, 'holds a character that must be percent-encoded');
  if (characters) return characters;
  const says = partsFault(text);
  return says === null ? null : { says };
}

function charactersFault(text: string, wrong: RegExp, says: string): AddressFault | null {
  const found = Array.from(text.matchAll(wrong));
  const [first] = found;
  return first
    ? { at: first.index, says: `${says}: ${nameCharacters(found.map(([letter]) => letter))}` }
    : null;
}

function partsFault(text: string): string | null {
  if (!URL.canParse(text)) return 'cannot be read';
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol !== 'https:') return 'is not https';
  if (username !== '' || password !== '') return 'carries a user name';
  if (/(^|\.)xn--/.test(hostname)) return 'has a host name that may look like another';
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\.?$/.test(hostname)
    ? null
    : 'has no public host name';
}
