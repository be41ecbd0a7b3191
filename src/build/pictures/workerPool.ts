import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

interface PoolOptions<Task, Answer> {
  /** The program that each worker runs, and what it is told at its start. */
  readonly file: string;
  readonly setting: object;
  readonly count: number;
  readonly tasks: readonly Task[];
  /** Called with each answer. What it throws ends all work. */
  readonly answered: (task: Task, answer: Answer) => void;
}

/** Gives tasks to workers, one at a time each; ends with the last answer or the first thing that goes wrong. */
export async function workerPool<Task, Answer>({
  file,
  setting,
  count,
  tasks,
  answered,
}: PoolOptions<Task, Answer>): Promise<void> {
  const waiting = [...tasks];
  const workers: Worker[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      // Without the options of the command that started this: they are for its own loader.
      const worker = new Worker(pathToFileURL(file), { workerData: setting, execArgv: [] });
      workers.push(worker);
      let task: Task | undefined;
      const next = (): void => {
        task = waiting.shift();
        if (task === undefined) resolve();
        else worker.postMessage(task);
      };
      worker.on('error', reject);
      worker.on('exit', () => {
        reject(new Error('A worker ended before its work was done.'));
      });
      worker.on('message', (answer: Answer) => {
        try {
          if (task !== undefined) answered(task, answer);
          next();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      next();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(count, tasks.length) }, work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
