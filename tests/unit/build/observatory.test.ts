import { describe, expect, test } from 'vitest';
import { evaluate } from '../../support/observatory';
import { policyPoints } from '../../support/observatoryPolicy';

const HASH = "'sha256-5lxmHiFxi2slsoOfllVKMQiX24+BlAQKdkbtmoxwitc='";

describe('policyPoints', () => {
  test.each<[string, number, string[]]>([
    ['no policy', -25, []],
    ['an empty one', -25, ['']],
    ['a directive that stands twice', -25, ["script-src 'self'; script-src 'none'"]],
    ['nothing allowed', 10, ["default-src 'none'"]],
    ['hashes only', 10, [`default-src 'none'; script-src ${HASH}; style-src ${HASH}`]],
    ['the same policy twice', 10, Array<string>(2).fill(`default-src 'none'; script-src ${HASH}`)],
    ['own scripts', 5, ["default-src 'self'"]],
    ['images from data', 10, ["default-src 'none'; img-src data:"]],
    ['scripts from data', -20, ["default-src 'none'; script-src data:"]],
    ['inline scripts', -20, ["default-src 'none'; script-src 'unsafe-inline'"]],
    [
      'inline scripts beside a hash',
      10,
      [`default-src 'none'; script-src 'unsafe-inline' ${HASH}`],
    ],
    ['scripts from everywhere', -20, ["default-src 'none'; script-src https:"]],
    ['no word on scripts', -20, ["img-src 'self'"]],
    ['objects from everywhere', -20, ["default-src 'none'; object-src *"]],
    ['inline styles', 0, ["default-src 'none'; style-src 'unsafe-inline'"]],
    ['eval', -10, ["default-src 'none'; script-src 'self' 'unsafe-eval'"]],
    ['frames over a plain line', -20, ["default-src 'none'; frame-src http://example.org"]],
    ['images over a plain line', -10, ["default-src 'none'; img-src http://example.org"]],
    ['a wide policy that a narrow one corrects', 10, ["default-src 'none'", 'default-src *']],
  ])('%s: %i', (_name, points, policies) => {
    expect(policyPoints(policies)).toBe(points);
  });
});

describe('evaluate', () => {
  const STRICT = "default-src 'none'";
  const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${STRICT}"><meta name="referrer" content="no-referrer"><p>x`;

  test('a bare page', () => {
    expect(evaluate({ headers: {}, html: '<p>x' })).toMatchObject({
      score: 30,
      points: { policy: -25, framing: -20, sniffing: -5, transport: -20 },
    });
  });

  test('what a page says of itself counts, but nothing beyond from below 90', () => {
    expect(evaluate({ headers: {}, html })).toMatchObject({
      score: 55,
      points: { policy: 10, referrer: 5 },
    });
  });

  test('a frame-ancestors in <meta> is none', () => {
    const inside = html.replace(STRICT, `${STRICT}; frame-ancestors 'none'`);
    expect(evaluate({ headers: {}, html: inside }).points['framing']).toBe(-20);
  });

  const full = {
    'strict-transport-security': 'max-age=31536000',
    'content-security-policy': `${STRICT}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };

  test('every row at its best', () => {
    expect(evaluate({ headers: full, html }).score).toBe(150);
  });

  test.each<[string, string, number]>([
    ['strict-transport-security', 'max-age=15552000; includeSubDomains', 150],
    ['strict-transport-security', 'max-age=15551999', 140],
    ['strict-transport-security', 'MAX-AGE=0', 140],
    ['strict-transport-security', 'includeSubDomains', 80],
    ['strict-transport-security', 'max-age=31536000, max-age=31536000', 80],
    ['x-content-type-options', 'sniff', 145],
    ['referrer-policy', 'unsafe-url, nonsense', 150],
    ['content-security-policy', 'default-src *', 150],
    ['cross-origin-opener-policy', 'unsafe-none', 140],
    ['cross-origin-opener-policy', '"same-origin"', 135],
    ['cross-origin-resource-policy', 'cross-origin', 140],
    ['cross-origin-embedder-policy', 'nonsense', 135],
    ['set-cookie', 'a=b', 60],
    ['set-cookie', 'a=b; Secure; HttpOnly; SameSite=Lax', 155],
    ['access-control-allow-origin', '*', 150],
  ])('%s: %s', (name, value, score) => {
    const headers = { ...full, 'x-frame-options': 'DENY', [name]: value };
    expect(evaluate({ headers, html }).score).toBe(score);
  });

  test.each<[string, string, number]>([
    ['', 'DENY', 5],
    ['', 'sameorigin', 5],
    ['', 'allow-from https://example.org', 0],
    ['', 'ALLOWALL', -20],
    ['; frame-ancestors *', 'ALLOWALL', 5],
  ])('who may frame: policy "%s", option %s', (more, option, points) => {
    const headers = { 'content-security-policy': STRICT + more, 'x-frame-options': option };
    expect(evaluate({ headers, html }).points['framing']).toBe(points);
  });

  test.each([
    ['<script>x()</script>', 0],
    ['<script src="a.js"></script>', 0],
    ['<script src="https://example.org/a.js"></script>', -5],
    ['<script src="https://example.org/a.js" integrity="sha384-x"></script>', 5],
    ['<script src="//example.org/a.js"></script>', -50],
    ['<script src="http://example.org/a.js" integrity="sha384-x"></script>', -20],
  ])('scripts: %s', (script, points) => {
    expect(evaluate({ headers: {}, html: html + script }).points['scripts']).toBe(points);
  });

  test('credentials for all who ask', () => {
    const headers = {
      'access-control-allow-origin': 'https://example.org',
      'access-control-allow-credentials': 'true',
    };
    expect(evaluate({ headers, html }).points['sharing']).toBe(-50);
  });
});
