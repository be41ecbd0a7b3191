import type { Attachment } from 'svelte/attachments';
import { turnByHand } from './turnByHand';
import { turnByKeys } from './turnByKeys';
import type { MapAim } from './mapAim.svelte';

/**
 * Attachments that let hands and keys aim a map: `byHand` for its picture, `byKeys` for the element round
 * everything that may have the focus. `worldWidth` gives the world's present width in px.
 */
export function handsOn(
  aim: MapAim,
  worldWidth: () => number,
): { byHand: Attachment<HTMLElement>; byKeys: Attachment<HTMLElement> } {
  return {
    byHand: turnByHand({
      drag(right, down) {
        const width = worldWidth();
        aim.drag(right / width, down / width);
      },
      zoom(factor) {
        aim.zoom(factor);
      },
    }),
    byKeys: turnByKeys({
      turn(east, north) {
        aim.turn(east, north);
      },
      zoom(steps) {
        aim.step(steps);
      },
      reset() {
        aim.reset();
      },
    }),
  };
}
