import type { Page } from 'playwright-core';

/**
 * Texts in a part of the page that are cut off, stick out of their control or cell, or lie over one
 * another; and how far the page is wider than the window. Pictures are left out: their text is set to
 * the pixel and grows with them.
 */
export function textFaults(
  page: Page,
  part: string,
): Promise<{ texts: number; over: number; faults: string[] }> {
  return page.evaluate((selector) => {
    const faults: string[] = [];
    const root = document.querySelector(selector);
    if (!root) throw new Error(`Nothing matches ${selector}.`);
    const isClipped = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).clipPath !== 'none' || isClipped(one.parentElement));
    // Cut with an ellipsis, its words are whole in the card that the button beside them opens.
    const clampOf = (one: Element | null): Element | null =>
      one && getComputedStyle(one).webkitLineClamp === 'none' ? clampOf(one.parentElement) : one;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: { node: Node; rects: DOMRect[]; word: string }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const up = node.parentElement;
      if (!up || node.textContent?.trim() === '' || up.closest('svg, .spoken, .over')) continue;
      // What only voices are told takes one pixel.
      if (isClipped(up)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const cut = clampOf(up)?.getBoundingClientRect().bottom ?? Infinity;
      const rects = Array.from(range.getClientRects()).filter(
        ({ width, top }) => width > 1 && top < cut - 1,
      );
      if (rects.length === 0) continue;
      const word = (node.textContent ?? '').trim().slice(0, 40);
      texts.push({ node, rects, word });
      for (let box: Element | null = up; box && root.contains(box); box = box.parentElement) {
        const style = getComputedStyle(box);
        const edges = box.getBoundingClientRect();
        const scrolls = /auto|scroll/.test(style.overflowY);
        const holds =
          box.matches('button, td, th, input, .bar, li') || style.overflow !== 'visible';
        if (scrolls) break;
        // What lies at the window's foot is held by the window.
        if (style.position === 'fixed') break;
        if (box === clampOf(up)) break;
        if (!holds || style.display === 'inline') continue;
        const out = rects.some(
          (rect) =>
            rect.left < edges.left - 1 ||
            rect.right > edges.right + 1 ||
            // Lines may be higher than what holds them; letters are not.
            rect.top + rect.height * 0.2 < edges.top - 1 ||
            rect.bottom - rect.height * 0.2 > edges.bottom + 1,
        );
        if (out) faults.push(`"${word}" sticks out of ${box.tagName}.${box.className}`);
      }
    }
    // A head that stays while its card scrolls, or a foot in its window, lies over what scrolls away there.
    const holdOf = (one: Element | null): string => {
      const { position } = one ? getComputedStyle(one) : { position: '' };
      return !one || ['sticky', 'fixed'].includes(position) ? position : holdOf(one.parentElement);
    };
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (holdOf(one.node.parentElement) !== holdOf(other.node.parentElement)) continue;
        const lies = one.rects.some((a) =>
          other.rects.some((b) => {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return across > 2 && down > 0.3 * Math.min(a.height, b.height);
          }),
        );
        if (lies) faults.push(`"${one.word}" lies over "${other.word}"`);
      }
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return { texts: texts.length, over: scrollWidth - clientWidth, faults };
  }, part);
}
