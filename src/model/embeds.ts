import type { Locale } from '../data/types';
import { CHARTS, type ChartName } from './view';

export const EMBEDS = [...CHARTS, 'explainer'] as const;
/** What an article can show in a frame: one chart, or both. */
export type EmbedName = (typeof EMBEDS)[number];

/** The charts that an embed shows. */
export function chartsOf(embed: EmbedName): readonly ChartName[] {
  return embed === 'explainer' ? CHARTS : [embed];
}

/** The folder that holds a language's pages, below the site's root: English has none of its own. */
export function localeFolder(locale: Locale): string {
  return locale === 'en' ? '' : `${locale}/`;
}

/** The folder of an embed, below the site's root. */
export function embedPath(embed: EmbedName, locale: Locale): string {
  return `${localeFolder(locale)}embed/${embed}/`;
}
