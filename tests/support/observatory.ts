import { parseHTML } from 'linkedom';
import { policyPoints } from './observatoryPolicy';

/** A page as a host answers with it. Names of headers in lower case, one value each. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

export interface Evaluation {
  readonly score: number;
  /** What each row adds or takes. */
  readonly points: Readonly<Record<string, number>>;
}

const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const TELLING = ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'];

/** Points for a header that holds one word; without the header there are none. */
function wordPoints(value: string | undefined, good: readonly string[], plain: string): number {
  if (value === undefined) return 0;
  const word = value.split(';')[0]?.trim() ?? '';
  if (good.includes(word)) return 10;
  return word === plain ? 0 : -5;
}

function metas(document: Document, attribute: string, name: string): string[] {
  return Array.from(document.querySelectorAll(`meta[${attribute}]`))
    .filter((meta) => meta.getAttribute(attribute)?.toLowerCase() === name)
    .map((meta) => meta.getAttribute('content') ?? '');
}

/** The last word that counts decides, as in browsers. */
function referrerPoints(texts: readonly string[]): number {
  if (texts.length === 0) return 0;
  const words = texts.flatMap((text) => text.toLowerCase().split(',')).map((word) => word.trim());
  const last = words.filter((word) => [...PRIVATE, ...TELLING].includes(word)).at(-1) ?? '';
  return PRIVATE.includes(last) ? 5 : -5;
}

function framingPoints(policy: string | undefined, option: string | undefined): number {
  if (policy !== undefined && /(?:^|;)\s*frame-ancestors\s/i.test(policy)) return 5;
  const word = option?.trim().toLowerCase() ?? '';
  if (word === 'deny' || word === 'sameorigin') return 5;
  return word.startsWith('allow-from') ? 0 : -20;
}

/** Scripts from elsewhere need a digest and a safe line; the worst one counts. */
function scriptPoints(document: Document): number {
  const elsewhere = Array.from(document.querySelectorAll('script[src]')).filter((script) =>
    /^(?:https?:)?\/\//i.test(script.getAttribute('src') ?? ''),
  );
  const each = elsewhere.map((script) => {
    const safe = /^https:/i.test(script.getAttribute('src') ?? '');
    if (script.hasAttribute('integrity')) return safe ? 5 : -20;
    return safe ? -5 : -50;
  });
  return each.length === 0 ? 0 : Math.min(...each);
}

function cookiePoints(cookie: string | undefined): number {
  if (cookie === undefined) return 0;
  if (!/;\s*secure/i.test(cookie)) return -40;
  if (!/;\s*httponly/i.test(cookie)) return -30;
  return /;\s*samesite=(?:strict|lax)/i.test(cookie) ? 5 : 0;
}

function sharingPoints(origin: string | undefined, credentials: string | undefined): number {
  return origin !== undefined && origin !== 'null' && credentials === 'true' ? -50 : 0;
}

/** Half a year in seconds, of 30 days each month. */
const LONG = 15_552_000;

/** How long browsers keep to HTTPS; without a word on it, or one that they cannot read, they do not. */
function transportPoints(text: string | undefined): number {
  if (text === undefined || text.includes(',')) return -20;
  const ages = text
    .toLowerCase()
    .split(';')
    .filter((part) => part.trim().startsWith('max-age='));
  const age = Number.parseInt(ages.at(-1)?.trim().slice('max-age='.length) ?? '', 10);
  if (ages.length === 0) return -20;
  return age < LONG ? -10 : 0;
}

/**
 * What a page earns by the public rules of MDN's HTTP Observatory (github.com/mdn/mdn-http-observatory,
 * August 2026) on a host with a valid certificate that leads from HTTP to HTTPS, which a built folder
 * cannot decide: 100, less what is missing; from 90 on, with what is done beyond. A frame-ancestors in
 * <meta> counts for nothing, as in browsers.
 */
export function evaluate({ headers, html }: Answer): Evaluation {
  const { document } = parseHTML(html);
  const policy = headers['content-security-policy'];
  const policies = [policy, ...metas(document, 'http-equiv', 'content-security-policy')];
  const referrer = [headers['referrer-policy'], ...metas(document, 'name', 'referrer')];
  const given = (text: string | undefined) => text !== undefined;
  const points = {
    transport: transportPoints(headers['strict-transport-security']),
    policy: policyPoints(policies.filter(given)),
    referrer: referrerPoints(referrer.filter(given)),
    framing: framingPoints(policy, headers['x-frame-options']),
    sniffing: headers['x-content-type-options']?.trim().toLowerCase() === 'nosniff' ? 0 : -5,
    scripts: scriptPoints(document),
    cookies: cookiePoints(headers['set-cookie']),
    sharing: sharingPoints(
      headers['access-control-allow-origin'],
      headers['access-control-allow-credentials'],
    ),
    resource: wordPoints(
      headers['cross-origin-resource-policy'],
      ['same-origin', 'same-site'],
      'cross-origin',
    ),
    embedder: wordPoints(
      headers['cross-origin-embedder-policy'],
      ['require-corp', 'credentialless'],
      'unsafe-none',
    ),
    opener: wordPoints(
      headers['cross-origin-opener-policy'],
      ['same-origin', 'same-origin-allow-popups', 'noopener-allow-popups'],
      'unsafe-none',
    ),
  };
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const values = Object.values(points);
  const bare = 100 + sum(values.filter((value) => value < 0));
  const score = bare >= 90 ? 100 + sum(values) : bare;
  return { score: Math.max(0, score), points };
}
