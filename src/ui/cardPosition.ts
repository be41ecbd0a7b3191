import { visiblePart } from '../interact/visiblePart';
import { placeCard } from '../layout/cardPlace';
import type { Lit } from '../model/lit';
import { anchorBox, keptInSight } from './cardAnchor';

const PHONE = '(max-width: 639px)';
const MOST_HIGH = 440;
/** Room for the bar at the top of the window, and a little air below. */
const TOP = 60;
const AIR = 12;
/** So low a part of a frame has no room for a card: the whole frame is taken then. */
const LEAST_SEEN = 200;

/** Whether cards are shown from the foot of the window, over the page. */
export function isSheet(isFramed: boolean): boolean {
  // In a frame as high as its content, the window's foot may be far out of the reader's sight.
  return matchMedia(PHONE).matches && (!isFramed || 'fit' in document.documentElement.dataset);
}

/** Scrolls the page where the mark is out of sight, or would be under a sheet as high as given. */
export function revealMark(mark: HTMLElement, sheetHeight: number): void {
  const bottom = sheetHeight > 0 ? innerHeight - sheetHeight - AIR : innerHeight;
  const box = mark.getBoundingClientRect();
  const scroller = document.querySelector(':root[data-fit] #frame') ?? window;
  if (box.top < TOP || box.bottom > bottom)
    scroller.scrollBy(0, box.top - TOP - (bottom - TOP) / 4);
}

/** From where to where the reader sees the window, without the bar at its top. */
async function sight(
  card: HTMLElement,
  isFramed: boolean,
): Promise<{ top: number; bottom: number }> {
  if (isFramed) {
    const seen = await visiblePart();
    const isLow = seen.height < LEAST_SEEN;
    // The way out of a frame that scrolls inside lies over the chart, and would over the card.
    const way = document.querySelector(':root[data-fit] .full')?.getBoundingClientRect();
    const from = Math.max(isLow ? 0 : seen.top, way?.bottom ?? 0);
    const [top, bottom] = [from, isLow ? innerHeight : seen.bottom];
    // In a narrow frame it can only lie over the chart: half of what is seen stays the chart's.
    const share = matchMedia(PHONE).matches ? 0.5 : 1;
    card.style.maxHeight = `${Math.min(MOST_HIGH, (bottom - top) * share - 2 * AIR)}px`;
    return { top: top + AIR, bottom: bottom - AIR };
  }
  const bar = document.getElementById('selection-bar')?.getBoundingClientRect();
  const isAbove = bar && bar.bottom > 0 && bar.top < innerHeight / 2;
  return { top: isAbove ? bar.bottom + AIR : TOP, bottom: innerHeight - AIR };
}

/**
 * Places a card beside its mark, by the charts' own edges; in the corner of the window where there is no
 * mark. What is lit is left in sight as far as that goes.
 */
export async function placeBeside(
  card: HTMLElement,
  mark: HTMLElement | null,
  lit: Lit | null,
  isFramed: boolean,
): Promise<void> {
  const { top, bottom } = await sight(card, isFramed);
  const frame = card.offsetParent?.getBoundingClientRect();
  if (!frame) return;
  const within = {
    x: Math.max(frame.x, AIR),
    y: top,
    width: Math.min(frame.width, innerWidth - 2 * AIR),
    height: bottom - top,
  };
  const corner = { x: within.x + within.width, y: within.y + within.height, width: 0, height: 0 };
  const free = lit ? keptInSight(lit).map((shape) => shape.getBoundingClientRect()) : [];
  const at = placeCard({
    card: { width: card.offsetWidth, height: card.offsetHeight },
    mark: mark ? anchorBox(mark) : corner,
    free,
    within,
  });
  card.style.left = `${at.x - frame.x}px`;
  card.style.top = `${at.y - frame.y}px`;
}
