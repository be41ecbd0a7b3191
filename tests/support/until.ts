/**
 * Waits until something holds, asking every 100 ms. Unlike Vitest's own poll it may be used by tests that
 * run side by side, of which only one counts as the running one.
 * @throws naming `what` where it does not hold within `timeout` ms.
 */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  timeout = 8000,
): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Not within ${timeout} ms: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
