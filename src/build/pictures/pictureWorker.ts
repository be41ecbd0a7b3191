/**
 * Draws pictures in a thread of its own, since making pixels takes the whole of it: for each job that it is
 * sent it writes the files and answers with them.
 */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { PictureJob } from '../../picture/pictureViews';
import { sha256 } from './imageRecord.ts';
import { pictureFiles } from './pictureFiles.ts';
import { writeWhole } from '../writeWhole.ts';

// For the thread that starts it.
export { describePicture } from '../../pictures';

export interface WorkerSetting {
  readonly root: string;
  readonly folder: string;
  readonly siteUrl: string | null;
}
/** What a worker answers: the files that it wrote with their SHA-256, or what went wrong. */
export type WorkerAnswer =
  | { readonly made: Readonly<Record<string, string>> }
  | { readonly message: string; readonly code: string | null };

async function make(
  job: PictureJob,
  folder: string,
  filesOf: ReturnType<typeof pictureFiles>,
): Promise<WorkerAnswer> {
  try {
    const made: Record<string, string> = {};
    for (const { file, content } of await filesOf(job)) {
      writeWhole(join(folder, file), content);
      made[file] = sha256(content);
    }
    return { made };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { code } = error as { code?: unknown };
    return { message, code: typeof code === 'string' ? code : null };
  }
}

if (parentPort) {
  const port = parentPort;
  const { root, folder, siteUrl } = workerData as WorkerSetting;
  const filesOf = pictureFiles(root, siteUrl);
  port.on('message', (job: PictureJob) => {
    void make(job, folder, filesOf).then((answer) => {
      port.postMessage(answer);
    });
  });
}
