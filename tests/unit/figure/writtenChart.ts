import type { Dataset } from '../../../src/data/dataset';
import type { Locale } from '../../../src/data/types';
import { translator } from '../../../src/i18n/messages';
import { MESSAGES } from '../../support/messages';
import { indexDirective } from '../../../src/model/directive';
import type { ChartName } from '../../../src/model/view';
import { chartText } from '../../../src/figure/chartText';
import { edited, type Edit } from '../data/edit';
import { dataset } from '../realDirective';

/** The text under a chart, a line for each of its parts. */
export function written(chart: ChartName, locale: Locale, of: Dataset = dataset): string {
  const text = chartText(chart, indexDirective(of), locale, translator(MESSAGES[locale]));
  return [text.shows, text.standsOut, text.uncertain].join('\n');
}
/** The real dataset with edits. */
export const changed = (...edits: readonly Edit[]): Dataset => edited(dataset, edits) as Dataset;
