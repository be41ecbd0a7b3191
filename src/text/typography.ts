import type { Locale } from '../data/types';
import { textWidth, wrapText, type Weight } from './text';

export interface TextStyle {
  readonly size: number;
  /** Distance from baseline to baseline. */
  readonly leading: number;
  readonly weight: Weight;
  /** Letter spacing in ems. */
  readonly tracking: number;
}

export type TextRole = 'name' | 'note' | 'label' | 'soft' | 'caps' | 'stop' | 'pill' | 'chip';

const style = (size: number, leading: number, weight: Weight, tracking = 0): TextStyle => ({
  size,
  leading,
  weight,
  tracking,
});

const SHARED: Omit<Record<TextRole, TextStyle>, 'name'> = {
  note: style(12.2, 14.5, 450),
  label: style(12.5, 14, 600),
  soft: style(12.5, 14, 600),
  caps: style(12.2, 14, 800, 0.045),
  stop: style(12.2, 15, 800, 0.045),
  pill: style(12.5, 14, 600),
  chip: style(12.2, 16, 600),
};

export type TextStyles = Readonly<Record<TextRole, TextStyle>>;

const STYLES: Record<Locale, TextStyles> = {
  en: { ...SHARED, name: style(13.2, 16, 700, -0.01) },
  ko: { ...SHARED, name: style(14, 16.5, 700, -0.01) },
};

/** Sizes, weights and leading of the hierarchy's texts in one language. */
export function textStyles(locale: Locale): TextStyles {
  return STYLES[locale];
}

/** One line of text: `x` is its left end, `y` its baseline. */
export interface PlacedText {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Width of one line of text in a role. */
export function widthOf(text: string, { size, weight, tracking }: TextStyle): number {
  return textWidth(text, size, weight, tracking);
}

/** Text broken into lines of at most `maxWidth`, the first baseline at `y`. */
export function setText(
  text: string,
  role: TextRole,
  styles: TextStyles,
  { x, y, maxWidth }: { readonly x: number; readonly y: number; readonly maxWidth: number },
): PlacedText[] {
  const { size, weight, tracking, leading } = styles[role];
  return wrapText(text, maxWidth, size, weight, tracking).map((line, i) => ({
    role,
    text: line,
    x,
    y: y + i * leading,
    width: widthOf(line, styles[role]),
  }));
}
