import { glide } from '../kit/glide';
import { visiblePart } from '../kit/visiblePart';
import { clamp } from '../text/box';
import { dockEnd, dockPlace } from './dockPlace';
import type { Lit } from '../model/lit';
import { litBeside, spanOf } from './dockAnchor';

const PHONE = '(max-width: 639px)';
/** Room for the bar that stays at the top of the window, and the air between a mark and the dock. */
const TOP = 56;
const AIR = 12;
/** So low a dock, or a part of a frame that the reader sees, is the least to read in. */
const LEAST = 160;
/** How long the page takes to make room, in ms. */
const SCROLL = 240;

/** Whether the dock is a sheet, shown from the foot of the window over all of the page. */
export function isSheet(isFramed: boolean): boolean {
  // In a frame as high as its content, the window's foot may be far out of the reader's sight.
  return matchMedia(PHONE).matches && (!isFramed || 'fit' in document.documentElement.dataset);
}

let stop = (): void => undefined;

/** Leaves the page where it has come to: a dock that is put away needs no more room. */
export function stopMakingRoom(): void {
  stop();
}

/** Scrolls the page, or what scrolls inside a frame that is too low, gently. */
function scrollGently(by: number): void {
  stop();
  const scroller =
    document.querySelector(':root[data-fit] #frame') ?? document.scrollingElement ?? document.body;
  const from = scroller.scrollTop;
  const way = clamp(from + by, 0, scroller.scrollHeight - scroller.clientHeight) - from;
  if (Math.abs(way) < 1) return;
  stop = glide(SCROLL, (share) => {
    scroller.scrollTop = from + way * share;
  });
}

/**
 * Gives a dock at the foot of the window its height, and scrolls the page where it would cover what it
 * belongs to, or what is lit with that. A `sheet` keeps its height; `null` for no dock: the mark is shown.
 */
export function makeRoom(dock: HTMLElement | null, anchor: Element, lit: Lit | null): void {
  const isLow = dock !== null && !dock.matches('.sheet');
  if (isLow) dock.style.maxHeight = '';
  const wanted = dock ? dock.offsetHeight : 0;
  const { height, scroll } = dockPlace({
    sight: { from: TOP, to: innerHeight - AIR },
    wanted,
    least: isLow ? LEAST : wanted,
    chosen: spanOf(anchor),
    others: isLow && lit ? litBeside(anchor, lit) : [],
  });
  if (isLow && height < wanted) dock.style.maxHeight = `${height}px`;
  scrollGently(scroll);
}

/**
 * Lays the dock of a frame inside the stage of the charts, at the end of what the reader sees of it that is
 * further from the mark: the frame's own height is the host's, who must not learn from it what was chosen.
 */
export async function placeInStage(dock: HTMLElement, anchor: Element | null): Promise<void> {
  const seen = await visiblePart();
  const stage = dock.offsetParent?.getBoundingClientRect();
  if (!stage) return;
  // The way out of a frame that scrolls inside lies over the chart, and would over the dock.
  const way = document.querySelector(':root[data-fit] .full')?.getBoundingClientRect();
  const sight = { from: Math.max(seen.top, way?.bottom ?? 0), to: seen.bottom };
  const part = { from: Math.max(stage.top, sight.from), to: Math.min(stage.bottom, sight.to) };
  // Where little of the stage is seen, the dock takes what else is, and at worst all of the frame.
  const within = [part, sight].find(({ from, to }) => to - from >= LEAST) ?? {
    from: way?.bottom ?? 0,
    to: innerHeight,
  };
  const { end, height } = dockEnd(within, anchor ? spanOf(anchor) : within, LEAST);
  const { style } = dock;
  style.maxHeight = `${height - AIR}px`;
  style.top = end === 'top' ? `${within.from - stage.top}px` : 'auto';
  style.bottom = end === 'bottom' ? `${stage.bottom - within.to}px` : 'auto';
}
