import type { Browser } from 'playwright-core';
import { coldContext } from './coldContext';

export interface Blocking {
  /** Milliseconds over 50 of every long task, summed. */
  readonly total: number;
  /** The longest task, in milliseconds; 0 where none took 50 or more. */
  readonly longest: number;
}

/** How long a page keeps the main thread from answering, until it has become quiet, on a slowed processor. */
export async function blockingTime(
  browser: Browser,
  url: string,
  options: { readonly slowdown: number; readonly live: boolean },
): Promise<Blocking> {
  const context = await coldContext(browser);
  await context.addInitScript(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask', buffered: true });
    const longTasks = () => [...tasks, ...observer.takeRecords().map(({ duration }) => duration)];
    Object.assign(window, { longTasks });
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: options.slowdown });
  await page.goto(url);
  if (options.live) await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  const durations = await page.evaluate(async () => {
    // Three quiet moments in a row: what was put off until later has then been done.
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    return (window as unknown as { longTasks(): number[] }).longTasks();
  });
  await context.close();
  const over = durations.map((duration) => Math.max(0, duration - 50));
  return {
    total: over.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...durations),
  };
}
