import { csv, tableOf } from '../../downloads/csv';
import { pictureName } from '../../picture/pictureViews';
import type { PictureCaption } from '../../pictures';

/** The captions of pictures as the text of a CSV file, a row for each. */
export function captionsCsv(pictures: readonly PictureCaption[]): string {
  const records = pictures.map(({ job, width, height, record, caption }) => ({
    file: `${pictureName(job)}.png`,
    chart: job.view,
    language: job.locale,
    theme: job.theme,
    preset: job.preset,
    width,
    height,
    title: record.title,
    caption,
    alt_text: record.alt,
    credit: record.credit,
    source: record.source,
    licence: record.licenceName,
    licence_url: record.licenceUrl,
    link: record.link ?? '',
    data_version: record.version,
    data_date: record.updated,
  }));
  return csv(tableOf(records));
}
