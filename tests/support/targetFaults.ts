import type { Page } from 'playwright-core';

export interface TargetFaults {
  readonly measured: number;
  readonly faults: string[];
}

/**
 * Measures everything in a part of the page that can be pressed: at least 44 px each way, in a table 24 px
 * where a mouse is at hand, and its own at its middle. Excepted, as in WCAG 2.5.5, are links that stand in a sentence or a list of words: their
 * size is that of the line of text.
 */
export function targetFaults(page: Page, part: string): Promise<TargetFaults> {
  return page.evaluate((selector) => {
    const isCoarse = matchMedia('(pointer: coarse)').matches;
    const CONTROLS = 'button, a[href], input, select, [role="option"]';
    const roots = Array.from(document.querySelectorAll(selector));
    const controls = roots.flatMap((root) =>
      Array.from(root.querySelectorAll<HTMLElement>(CONTROLS)),
    );
    const faults: string[] = [];
    let measured = 0;
    const isSeen = (one: HTMLElement): boolean => {
      const box = one.getBoundingClientRect();
      const { clipPath, visibility } = getComputedStyle(one);
      const isShown = one.checkVisibility({ opacityProperty: true });
      return (
        isShown &&
        box.width > 1 &&
        box.height > 1 &&
        clipPath === 'none' &&
        visibility === 'visible'
      );
    };
    // A paragraph's tag is a link as well, but looks like a control: it is measured.
    const inSentence = (one: HTMLElement): boolean =>
      one.matches('a:not(.chip)') &&
      getComputedStyle(one).display === 'inline' &&
      (one.closest('p, li, dd, td')?.textContent.trim() ?? '') !== one.textContent.trim();
    const owns = (one: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (one.contains(hit) || hit.closest('label')?.control === one);
    };
    for (const one of controls) {
      if (!isSeen(one) || inSentence(one)) continue;
      measured += 1;
      one.scrollIntoView({ block: 'center', inline: 'nearest' });
      const LEAST = one.closest('table') && !isCoarse ? 24 : 44;
      const box = one.getBoundingClientRect();
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const name = `${one.className.replace(/ ?svelte-\w+/, '')} ${one.dataset['mark'] ?? ''} "${one.textContent.trim().slice(0, 40)}"`;
      // What is small may still be hit round it: by a larger shape that nobody sees.
      const reach = LEAST / 2 - 0.6;
      const large =
        (box.width > LEAST - 0.1 && box.height > LEAST - 0.1) ||
        [
          [Math.max(reach, 0), 0],
          [-reach, 0],
          [0, reach],
          [0, -reach],
        ].every(([dx = 0, dy = 0]) => owns(one, x + dx, y + dy));
      if (!large) {
        faults.push(`${name} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
      }
      // Marks of a drawing lie close: each has its own middle (tests/unit/charts), not always its box's.
      const shares = [-0.4, -0.2, 0, 0.2, 0.4];
      const own = shares.flatMap((dx) =>
        shares.filter((dy) => owns(one, x + dx * box.width, y + dy * box.height)),
      );
      if (one.matches('.mark:not(.ladder *)') ? own.length < 3 : !owns(one, x, y)) {
        const hit = document.elementFromPoint(x, y);
        faults.push(
          `${name} is under ${hit?.tagName ?? '-'} ${hit?.textContent.trim().slice(0, 40) ?? ''}`,
        );
      }
    }
    return { measured, faults };
  }, part);
}
