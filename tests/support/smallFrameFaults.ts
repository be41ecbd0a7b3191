/**
 * What a reader of an embed that scrolls inside its frame cannot get at, as a program for the embed's own
 * page: controls that do not come into sight, or are under something else there, and texts that are cut off
 * at a side. Resolves with the faults and how many controls were tried.
 */
export function smallFrameFaults(): { faults: string[]; tried: number } {
  const faults: string[] = [];
  const scroller = document.querySelector<HTMLElement>('#frame');
  const bar = document.querySelector<HTMLElement>('.full');
  if (!scroller || !bar) throw new Error('The page is no embed.');
  const isSeen = (one: Element): boolean => {
    const { width, height } = one.getBoundingClientRect();
    const { visibility, clipPath } = getComputedStyle(one);
    return width > 1 && height > 1 && visibility === 'visible' && clipPath === 'none';
  };
  const named = (one: Element): string =>
    `${one.tagName} ${one.getAttribute('data-mark') ?? ''} "${one.textContent.trim().slice(0, 30)}"`;
  const owns = (one: HTMLElement, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (one.contains(hit) || hit.closest('label')?.control === one);
  };

  const controls = Array.from(
    document.querySelectorAll<HTMLElement>('button, a[href], summary, input, select, textarea'),
  ).filter(isSeen);
  // Backwards, as with Shift and Tab: then what comes next comes in from under the bar at the top.
  for (const control of controls.toReversed()) {
    control.focus();
    if (document.activeElement !== control) faults.push(`takes no focus: ${named(control)}`);
    const top = bar.contains(control) ? 0 : bar.getBoundingClientRect().bottom;
    const least = Math.min(control.offsetHeight, 24);
    // By the focus alone at least a part is in sight, clear of the bar.
    const first = control.getBoundingClientRect();
    if (first.bottom < top + least || first.top > innerHeight - least)
      faults.push(`focused out of sight: ${named(control)} at ${Math.round(first.top)}`);
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = control.getBoundingClientRect();
    if (box.left < -0.5 || box.right > innerWidth + 0.5)
      faults.push(`beyond a side: ${named(control)} ${box.left} to ${box.right}`);
    if (box.height <= innerHeight - top && (box.top < top - 0.5 || box.bottom > innerHeight + 0.5))
      faults.push(`not in sight: ${named(control)} ${box.top} to ${box.bottom}`);
    // Marks of a map lie close, and a tall one is cut by the frame: any part in sight may be pressed.
    const shares = control.matches('.mark, .over *') ? [0.5, 0.3, 0.7, 0.1, 0.9] : [0.5];
    const from = Math.max(box.top, top);
    const height = Math.min(box.bottom, innerHeight) - from;
    const isOwn = shares.some((dx) =>
      shares.some((dy) => owns(control, box.left + dx * box.width, from + dy * height)),
    );
    if (!isOwn) {
      const hit = document.elementFromPoint(box.left + box.width / 2, from + height / 2);
      faults.push(`under another: ${named(control)} is under ${hit ? named(hit) : 'nothing'}`);
    }
    const way = bar.getBoundingClientRect();
    if (Math.abs(way.top) > 0.5 || way.bottom > innerHeight) faults.push('The way out is gone.');
  }

  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.push(`The page is ${root.scrollWidth} wide.`);
  if (scroller.scrollWidth > scroller.clientWidth)
    faults.push(`The scrolled part is ${scroller.scrollWidth} in ${scroller.clientWidth}.`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    if (!around || !text.nodeValue?.trim() || !isSeen(around) || around.closest('.spoken'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right } of range.getClientRects())
      if (left < -0.5 || right > scroller.clientWidth + 0.5)
        faults.push(`cut off: "${text.nodeValue.trim().slice(0, 40)}" ${left} to ${right}`);
  }
  return { faults: faults.slice(0, 12), tried: controls.length };
}
