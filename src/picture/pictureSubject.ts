import type { Locale } from '../data/types';
import type { Translate } from '../i18n/messages';
import type { Directive } from '../model/directive';
import type { ChartName, View } from '../model/view';

/** What a picture to take away is of: all that its words depend on, whatever its size and colours. */
export interface PictureSubject extends Pick<View, 'selected' | 'when' | 'mode'> {
  readonly chart: ChartName;
  readonly directive: Directive;
  readonly locale: Locale;
  readonly t: Translate;
  /** Address of the explainer in the picture's language, with a closing slash; null where it is not known. */
  readonly address: string | null;
  /** The card of a link: of the chart only what a glance takes in. */
  readonly isCard?: boolean | undefined;
}
