import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInitialAddress } from '../../../src/embed/initialAddress';

describe('the address that a host wrote', () => {
  test.each([
    ['?childId=chart-1&initialWidth=600', { pymId: 'chart-1' }],
    ['?initialWidth=600', { pymId: null }],
    ['#?secret=abcDEF1234', { wpSecret: 'abcDEF1234' }],
    ['#e=room-39&secret=abcDEF1234', { wpSecret: 'abcDEF1234' }],
    ['?secret=abcDEF1234', { wpSecret: null }],
    ['#?secret=abcDEF12345', { wpSecret: null }],
    ['#?secret=abc', { wpSecret: null }],
    ['#amp=1', { amp: true }],
    ['#x=1&amp=1&y', { amp: true }],
    ['#amp=12', { amp: false }],
    ['#lamp=1', { amp: false }],
    ['?amp=1', { amp: false }],
  ])('%s', (end, expected) => {
    const href = `https://x.org/embed/map/${end}`;
    expect(readInitialAddress(href)).toMatchObject({ ...expected, initialHref: href });
  });

  test.each([
    ['https://x.org/embed/map/', 'x.org/embed/map/'],
    ['https://x.org/a/ko/embed/map/?theme=dark#e=x', 'ko/embed/map/?theme=dark'],
    ['https://x.org/a/embed/map/index.html', 'a/embed/map/index.html'],
    ['https://x.org/embed/map/?to=a/b?c', 'x.org/embed/map/?to=a/b?c'],
    [`https://x.org/embed/map/?a=b'c"d\\e`, 'x.org/embed/map/?a=b'],
    ['about:srcdoc', 'about:srcdoc'],
    ['', ''],
  ])('the key of %s', (href, key) => {
    expect(readInitialAddress(href).key).toBe(key);
    expect(readInitialAddress(href).guardianId).toBe(`iframeMessenger:${key}`);
  });

  test('any text is read without an error; its key is part of it and can stand in a selector', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (href) => {
        const { key, wpSecret } = readInitialAddress(href);
        expect(href).toContain(key);
        expect(key).not.toMatch(/['"\\]/);
        if (wpSecret !== null) expect(wpSecret).toMatch(/^[A-Za-z0-9]{10}$/);
      }),
    );
  });
});
