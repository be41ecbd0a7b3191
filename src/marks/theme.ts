/** Every value that a picture needs to stand alone. Contrast figures are tested in tests/unit/marks. */
export interface Theme {
  readonly paper: string;
  readonly surface: string;
  readonly sunk: string;
  readonly ink: string;
  readonly ink2: string;
  /** For marks only: too light for text that is to be read. */
  readonly ink3: string;
  readonly rule: string;
  readonly rule2: string;
  readonly trade: string;
  readonly tradeFill: string;
  readonly tradeTint: string;
  readonly onFill: string;
  readonly money: string;
  readonly moneyTint: string;
  readonly control: string;
  readonly sea: string;
  readonly land: string;
  readonly landLine: string;
  readonly coast: string;
  readonly graticule: string;
  readonly focus: string;
  /** Opacity of what is not lit, where it is another than on the page. */
  readonly setBack?: number;
  /** What words and lines beside the world stand out by from their ground, where that is not paper. */
  readonly halo?: string;
}

export const LIGHT: Theme = {
  paper: '#f6f7f5',
  surface: '#ffffff',
  sunk: '#eceeec',
  ink: '#10171e',
  ink2: '#42505a',
  ink3: '#5f6c76',
  rule: '#d2d8d6',
  rule2: '#7f8a90',
  trade: '#217a88',
  tradeFill: '#0e5763',
  tradeTint: '#abd0d4',
  onFill: '#ffffff',
  money: '#a6560a',
  moneyTint: '#f6e7d4',
  control: '#73097b',
  sea: '#eef2f2',
  land: '#e0e3e0',
  landLine: '#fbfbfa',
  coast: '#b3bdbd',
  graticule: '#e1e7e7',
  focus: '#0b57d0',
};

export const DARK: Theme = {
  paper: '#0f161b',
  surface: '#182229',
  sunk: '#131b21',
  ink: '#e9eef0',
  ink2: '#b6c2c9',
  ink3: '#93a1aa',
  rule: '#2c3942',
  rule2: '#64747e',
  trade: '#41c8f6',
  tradeFill: '#0c4f61',
  tradeTint: '#1d5566',
  onFill: '#ffffff',
  money: '#f0ba59',
  moneyTint: '#3a2c14',
  control: '#d9569e',
  sea: '#141d23',
  land: '#2b3841',
  landLine: '#141d23',
  coast: '#45545e',
  graticule: '#1c272e',
  focus: '#8ab4ff',
};

/** `tradeFill` → `--trade-fill`, `ink2` → `--ink-2`: the name of a theme value as a CSS variable. */
export function cssVariable(key: string): string {
  return `--${key.replace(/([A-Z]|\d+)/g, '-$1').toLowerCase()}`;
}

/**
 * The theme of a page: each value is a variable, so that light and dark switch without a redraw, with the
 * colour itself for a page whose style was refused on the way.
 */
export const PAGE: Theme = Object.fromEntries(
  Object.entries(LIGHT).map(([key, colour]) => [key, `var(${cssVariable(key)},${colour})`]),
) as unknown as Theme;

/** One stack for page and pictures; the second family holds Hangul only. */
export const FONT_FAMILY =
  "'Schibsted Grotesk','Pretendard KO','Grotesk Stand-in',system-ui,-apple-system,'Segoe UI','Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif";
