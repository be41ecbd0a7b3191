import type { Browser } from 'playwright-core';
import { coldContext } from './coldContext';

/** One opening of a page, in milliseconds from the start of its navigation. */
export interface Load {
  readonly firstPaint: number;
  /** The first frame in which the chart has its size, or the first painting where that comes later. */
  readonly drawn: number;
  /** What the main thread has worked until 300 ms after that. */
  readonly work: number;
  /** Of each task over 50 ms what is over, summed over the same time and until the program has started. */
  readonly blocking: number;
  readonly elements: number;
}

interface Options {
  /** Times that the processor is slowed down. */
  readonly slowdown: number;
  /** Whether the page has a program that says when it has started. */
  readonly starts: boolean;
}

const AFTER = 300;

/** Opens a page once, in a context of its own; see `Load` for what is told. */
export async function load(browser: Browser, url: string, options: Options): Promise<Load> {
  const context = await coldContext(browser);
  await context.addInitScript(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask', buffered: true });
    const painted = new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const [first] = list.getEntriesByName('first-contentful-paint');
        if (first) resolve(first.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    const framed = new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      // A message posted in a frame arrives once that is painted.
      port1.onmessage = () => {
        resolve(performance.now());
      };
      const look = (): void => {
        const charts = Array.from(document.querySelectorAll('[data-chart]'));
        const isThere = charts.some((chart) => {
          const { width, height } = chart.getBoundingClientRect();
          return width > 0 && height > 0;
        });
        if (isThere) port2.postMessage(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const drawn = Promise.all([painted, framed]).then((times) => Math.max(...times));
    const longTasks = () => [...tasks, ...observer.takeRecords().map(({ duration }) => duration)];
    Object.assign(window, { load: { painted, drawn, longTasks } });
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: options.slowdown });
  await page.goto(url, { waitUntil: 'commit' });
  const times = await page.evaluate(async (after) => {
    const { painted, drawn } = (window as unknown as { load: Record<string, Promise<number>> })
      .load;
    const at = (await drawn) ?? NaN;
    await new Promise((resolve) => {
      setTimeout(resolve, Math.max(0, at + after - performance.now()));
    });
    return { firstPaint: (await painted) ?? NaN, drawn: at };
  }, AFTER);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  if (options.starts) await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  const rest = await page.evaluate(() => {
    const { load: loaded } = window as unknown as { load: { longTasks: () => number[] } };
    return { tasks: loaded.longTasks(), elements: document.getElementsByTagName('*').length };
  });
  await context.close();
  const blocking = rest.tasks.reduce((sum, time) => sum + Math.max(0, time - 50), 0);
  return { ...times, work: seconds * 1000, blocking, elements: rest.elements };
}
