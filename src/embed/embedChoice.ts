import type { Locale } from '../data/types';
import type { EmbedLook } from './embedOptions';
import type { EmbedName } from '../model/embeds';

/** What an editor has chosen in the dialog. With `tell` the code brings the script for the article's page. */
export interface EmbedChoice extends EmbedLook {
  readonly embed: EmbedName;
  readonly locale: Locale;
  /** Whether the embed opens with what the page shows now. */
  readonly withView: boolean;
  /** One line with one height, or rules with the height for every width. */
  readonly code: 'simple' | 'exact';
  /** Whether the embed stays at the present version of the dataset. */
  readonly frozen: boolean;
}

/** What the build knows: the site's own address, if it was told one, each embed's heights in px by its width in px, and frames' titles. */
export interface EmbedSite {
  readonly url: string | null;
  /** The folder where this version of the dataset stays as it is, if there is one. */
  readonly frozen: string | null;
  readonly heights: Readonly<
    Record<EmbedName, Readonly<Record<Locale, Readonly<Record<string, number>>>>>
  >;
  /** The page itself carries only the words of its own language. */
  readonly titles: Readonly<Record<EmbedName, Readonly<Record<Locale, string>>>>;
}

/** What the dialog opens with. */
export function embedChoice(locale: Locale): EmbedChoice {
  return {
    embed: 'hierarchy',
    locale,
    theme: 'auto',
    // An embed whose address says nothing of its ground has the paper, as the first codes were published.
    ground: 'transparent',
    title: 'on',
    controls: 'on',
    steps: 'off',
    tell: 'off',
    withView: false,
    code: 'exact',
    frozen: false,
  };
}
