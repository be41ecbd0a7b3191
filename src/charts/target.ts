import type { Box } from '../layout/box';
import type { Selection } from '../model/view';

/** Where one mark of a picture can be pointed at, in the units of the picture. */
export interface Target {
  readonly mark: Selection;
  readonly box: Box;
}
