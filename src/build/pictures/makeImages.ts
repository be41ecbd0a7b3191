import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { captionsCsv } from './captionsCsv.ts';
import { contactSheet } from './contactSheet.ts';
import { loadFonts } from '../fonts/fontFiles.ts';
import { CAPTIONS, folderRefusal, openImageFolder, removeParts, SHEET } from './imageFolder.ts';
import type { ImageOptions } from './imageOptions.ts';
import type { Progress } from './imageProgress.ts';
import { ImageRecord, sha256 } from './imageRecord.ts';
import { pictureFonts } from '../fonts/pictureFonts.ts';
import type { PictureProgram } from './pictureProgram.ts';
import type * as PictureWorker from './pictureWorker.ts';
import { pictureJobs, pictureName, type PictureJob } from '../../picture/pictureViews';
import { PICTURE_FOLDERS } from './picturePaths.ts';
import { workerPool } from './workerPool.ts';
import { writeWhole } from '../writeWhole.ts';

interface Making {
  /** The folder of the project. */
  readonly root: string;
  readonly program: PictureProgram;
  readonly siteUrl: string | null;
  readonly options: ImageOptions;
  /** Called once, before the first picture, with how many are to be made. */
  readonly progress: (total: number) => Progress;
}

/** How many pictures were made, and how many were there already. */
export interface Made {
  readonly made: number;
  readonly kept: number;
}

/** A hash of all that the bytes of the pictures depend on. */
function inputsOf({ root, program, siteUrl }: Making): string {
  // What draws is built without the packages that it calls: d3, the renderer, the readers of fonts.
  const packages = readFileSync(join(root, 'package-lock.json'));
  const fonts = loadFonts(root).map(({ bytes }) => sha256(bytes));
  return sha256(JSON.stringify([program.hash, siteUrl, sha256(packages), fonts]));
}

function isWanted(job: PictureJob, { wanted }: ImageOptions): boolean {
  const values = { chart: job.view, lang: job.locale, theme: job.theme, preset: job.preset };
  return Object.entries(values).every(([name, value]) => wanted[name]?.includes(value) ?? true);
}

/**
 * Fills a folder with pictures, their contact sheet and their captions; makes only what is not there yet.
 * @throws FolderRefused where the folder cannot be written to.
 */
export async function makeImages(making: Making): Promise<Made> {
  const { root, program, siteUrl, options } = making;
  const folder = options.out;
  const worker = (await import(program.file)) as typeof PictureWorker;
  openImageFolder(folder, PICTURE_FOLDERS);
  const record = new ImageRecord(folder, inputsOf(making));
  const all = pictureJobs();
  const wanted = all.filter((job) => isWanted(job, options));
  const tasks = wanted.filter((job) => options.force || !record.has(pictureName(job)));
  const progress = making.progress(tasks.length);
  try {
    await workerPool<PictureJob, PictureWorker.WorkerAnswer>({
      file: program.file,
      setting: { root, folder, siteUrl } satisfies PictureWorker.WorkerSetting,
      count: availableParallelism(),
      tasks,
      answered: (job, answer) => {
        if ('message' in answer) {
          throw Object.assign(new Error(answer.message), { code: answer.code });
        }
        const name = pictureName(job);
        record.add(name, answer.made);
        progress.step(name);
      },
    });
    // Beside those of this run, those of earlier ones.
    const shown = all
      .filter((job) => record.has(pictureName(job)))
      .map((job) => worker.describePicture(job, siteUrl));
    writeWhole(join(folder, CAPTIONS), captionsCsv(shown));
    writeWhole(join(folder, SHEET), await contactSheet(shown, pictureFonts(root)));
  } catch (error) {
    const refusal = folderRefusal(folder, error);
    if (refusal) removeParts(['', ...PICTURE_FOLDERS].map((name) => join(folder, name)));
    throw refusal ?? error;
  } finally {
    progress.end();
  }
  return { made: tasks.length, kept: wanted.length - tasks.length };
}
