import type { Locale } from '../data/types';
import type { EmbedLook } from '../model/embedOptions';
import type { EmbedName } from '../model/embeds';

/** What an editor has chosen in the dialog. With `tell` the code brings the script for the article's page. */
export interface EmbedChoice extends EmbedLook {
  readonly embed: EmbedName;
  readonly locale: Locale;
  /** Whether the embed opens with what the page shows now. */
  readonly withView: boolean;
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
    ground: 'paper',
    title: 'on',
    controls: 'on',
    tell: 'off',
    withView: false,
    frozen: false,
  };
}
