import type { Browser } from 'playwright-core';
import { coldContext } from './coldContext';

/**
 * Milliseconds from the start of the navigation until both charts are painted: the first frame in
 * which both have a size, or the browser's first painting of content where that comes later.
 */
export async function paintTime(browser: Browser, url: string): Promise<number> {
  const context = await coldContext(browser);
  // Also called where the page has no program of its own.
  await context.addInitScript(() => {
    const sized = () => {
      const charts = Array.from(document.querySelectorAll('svg[data-chart]'));
      const boxes = charts.map((chart) => chart.getBoundingClientRect());
      return boxes.filter(({ width, height }) => width > 0 && height > 0).length >= 2;
    };
    const framed = new Promise<number>((resolve) => {
      const look = (time: number) => {
        if (sized()) resolve(time);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const painted = new Promise<number>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        const [first] = list.getEntriesByName('first-contentful-paint');
        if (first) resolve(first.startTime);
      });
      observer.observe({ type: 'paint', buffered: true });
    });
    const both = Promise.all([framed, painted]).then((times) => Math.max(...times));
    Object.assign(window, { chartsPainted: both });
  });
  const page = await context.newPage();
  await page.goto(url);
  const time = await page.evaluate(
    () => (window as unknown as { chartsPainted: Promise<number> }).chartsPainted,
  );
  await context.close();
  return time;
}
