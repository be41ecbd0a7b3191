/** How much is still under way in this page, and what is to be done when nothing is. */
let underWay = 0;
let waiting: (() => void)[] = [];

/**
 * Says that something goes on which changes what stands in the page (a press is being answered, the map
 * turns, a card looks for its place) until the function that it returns is called. As long as anything
 * does, the root element has `data-busy`: for whoever measures the page or takes its picture from outside.
 */
export function busy(): () => void {
  let isOver = false;
  underWay += 1;
  document.documentElement.dataset['busy'] = '';
  return () => {
    if (isOver) return;
    isOver = true;
    underWay -= 1;
    // What has just ended may have begun something else, which parts of the page hear of only now.
    queueMicrotask(settle);
  };
}

function settle(): void {
  if (underWay > 0) return;
  delete document.documentElement.dataset['busy'];
  for (const work of waiting.splice(0)) work();
}

/** Whether nothing is under way. */
export const isSettled = (): boolean => underWay === 0;

/** Runs `work` once nothing is under way, after what already waits. Returns a function that calls it off. */
export function whenSettled(work: () => void): () => void {
  waiting.push(work);
  queueMicrotask(settle);
  return () => {
    waiting = waiting.filter((other) => other !== work);
  };
}
