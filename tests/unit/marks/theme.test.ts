import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataset } from '../realDirective';
import { kindColour } from '../../../src/marks/lines';
import { cssVariable, DARK, LIGHT, PAGE, type Theme } from '../../../src/marks/theme';

const css = readFileSync(new URL('../../../src/page/tokens.css', import.meta.url), 'utf8');

/** The variables of the rule that starts with a selector. */
function variables(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  expect(start, selector).toBeGreaterThan(-1);
  const rule = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const asVariables = (theme: Theme): Record<string, string> =>
  Object.fromEntries(
    Object.entries(theme).map(([key, value]) => [cssVariable(key), String(value)]),
  );

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('theme', () => {
  test.each([
    [":root,\n[data-theme='light']", LIGHT],
    ["[data-theme='dark']", DARK],
    [":root:not([data-theme='light'])", DARK],
  ])('the style sheet says the same as the pictures: %s', (selector, theme) => {
    expect(variables(selector)).toEqual(asVariables(theme));
  });

  test('the page refers to variables that exist, and has the light colours where there are none', () => {
    const known = Object.entries(asVariables(LIGHT)).map(
      ([name, colour]) => `var(${name},${colour})`,
    );
    expect(Object.values(PAGE)).toEqual(known);
  });

  describe.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('%s', (_, theme) => {
    test.each(['paper', 'surface', 'sunk'] as const)('text on %s reaches 7:1', (ground) => {
      expect(contrast(theme.ink, theme[ground])).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.ink2, theme[ground])).toBeGreaterThanOrEqual(7);
    });

    test('text on the granted block and on named countries reaches 7:1', () => {
      expect(contrast(theme.onFill, theme.tradeFill)).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.ink, theme.tradeTint)).toBeGreaterThanOrEqual(7);
    });

    test.each(dataset.kinds)('the colour of $id reaches 3:1 on paper and cards', (kind) => {
      expect(contrast(kindColour(kind, theme), theme.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(kindColour(kind, theme), theme.surface)).toBeGreaterThanOrEqual(3);
    });

    test.each(['paper', 'surface', 'sunk', 'sea'] as const)(
      'focus on %s reaches 4.5:1',
      (ground) => {
        expect(contrast(theme.focus, theme[ground])).toBeGreaterThanOrEqual(4.5);
      },
    );

    test('the focus and what is chosen stand out from the named countries and the land', () => {
      expect(contrast(theme.focus, theme.tradeTint)).toBeGreaterThanOrEqual(3);
      expect(contrast(theme.focus, theme.land)).toBeGreaterThanOrEqual(3);
    });

    test('what is laid on ink reaches 7:1: bar, switch, chosen paragraph, chosen result', () => {
      expect(contrast(theme.paper, theme.ink)).toBeGreaterThanOrEqual(7);
    });

    test.each(['paper', 'surface'] as const)('frames of controls on %s reach 3:1', (ground) => {
      expect(contrast(theme.rule2, theme[ground])).toBeGreaterThanOrEqual(3);
    });

    test('signs of controls that are at their end still reach 3:1', () => {
      expect(contrast(theme.ink3, theme.paper)).toBeGreaterThanOrEqual(3);
    });

    test('text under the pointer and in the trade block reaches 7:1', () => {
      expect(contrast(theme.ink, theme.moneyTint)).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.ink, theme.sunk)).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.ink2, theme.sunk)).toBeGreaterThanOrEqual(7);
    });
  });
});
