import type { Box } from '../text/box';
import type { Selection } from '../model/view';

/** One mark of a picture that can be chosen, and its place, in the units of the picture. */
export interface Mark {
  readonly mark: Selection;
  readonly box: Box;
}

/** Where one mark of a picture can be pointed at. */
export interface Target extends Mark {
  /** What the focus is drawn round: what is hit, and the whole of the mark. */
  readonly ring: Box;
}
