/**
 * Runs a task for each item, at most so many at a time, each as soon as another has ended. Resolves to
 * the results in the items' order; rejects once the first task does.
 */
export async function sideBySide<T, R>(
  items: readonly T[],
  most: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const entries = items.entries();
  const work = async (): Promise<void> => {
    // One iterator for all: each takes what none has taken.
    for (const [at, item] of entries) results[at] = await task(item);
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
}
