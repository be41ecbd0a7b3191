import { render } from 'svelte/server';
import directiveJson from '../data/directive.json';
import world from '../data/world.json';
import ExportPicture from './picture/ExportPicture.svelte';
import { orgBeforeText } from './hierarchy/orgBeforeText';
import { isPost } from './picture/presets';
import type { Dataset } from './data/dataset';
import { pictureRecord, type PictureRecord } from './picture/pictureRecord';
import type { PictureSubject } from './picture/pictureSubject';
import { VIEWS, type PictureJob } from './picture/pictureViews';
import { PRESETS } from './picture/presets';
import { baseMap, type BaseMap } from './map/geo/baseMap';
import { worldTopology, type WorldTopology } from './map/geo/topology';
import { translator } from './i18n/messages';
import { messagesOf } from './i18n/tables';
import { indexDirective, type Directive } from './model/directive';
import { localeFolder } from './model/embeds';
import { chartText } from './figure/chartText';

/** What stands beside a picture, in its language. */
export interface PictureCaption {
  readonly job: PictureJob;
  /** Pixels of its PNG. */
  readonly width: number;
  readonly height: number;
  readonly record: PictureRecord;
  /** To be printed below it. */
  readonly caption: string;
  /** The names of the site and of its files, for a list of them. */
  readonly words: Readonly<Record<'brand' | 'png' | 'svg' | 'outlined', string>>;
}

/** What pictures are drawn from. */
interface Source {
  readonly directive: Directive;
  readonly base: BaseMap;
}

/** A picture with its words as words, for which it needs the fonts, and what its file says of itself. */
export interface DrawnPicture {
  readonly svg: string;
  readonly record: PictureRecord;
}

/** The pictures of one dataset. `siteUrl` as in `headTags`. */
export interface DrawnPictures {
  /** What is to be said of a picture where it is shown. */
  readonly describePicture: (job: PictureJob, siteUrl: string | null) => PictureCaption;
  readonly drawPicture: (job: PictureJob, siteUrl: string | null) => DrawnPicture;
}

/** What a picture is of. */
function subjectOf(
  { directive }: Source,
  { view, locale, isCard }: PictureJob,
  siteUrl: string | null,
): PictureSubject {
  const address = siteUrl === null ? null : siteUrl + localeFolder(locale);
  const t = translator(messagesOf(directive.dataset, locale));
  return { ...VIEWS[view], directive, locale, t, address, selected: null, isCard };
}

function recordOf(subject: PictureSubject): PictureRecord {
  const { chart, directive, locale, t, when } = subject;
  const text = chartText(chart, directive, locale, t);
  const parts = (['shows', 'standsOut', 'uncertain'] as const).filter((part) => text[part]);
  const isBefore = chart === 'hierarchy' && when === 'before';
  // As they stand under the chart on the page.
  const words = parts.map((part) => `${t(`chart.${part}`)}: ${text[part]}`).join('\n');
  return pictureRecord(subject, isBefore ? orgBeforeText(directive, locale, t) : words);
}

function describe(source: Source, job: PictureJob, siteUrl: string | null): PictureCaption {
  const subject = subjectOf(source, job, siteUrl);
  const { t } = subject;
  const record = recordOf(subject);
  const { width, height, scale } = PRESETS[job.preset];
  return {
    job,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    record,
    caption: `${record.title}. ${t('figure.source')} ${record.source}. ${t('alt.caveat')}`,
    words: {
      brand: t('brand'),
      png: t('picture.png'),
      svg: t('picture.svg.text'),
      outlined: t('picture.svg.outlined'),
    },
  };
}

function draw(source: Source, job: PictureJob, siteUrl: string | null): DrawnPicture {
  const { base } = source;
  const subject = subjectOf(source, job, siteUrl);
  const record = recordOf(subject);
  const { width, height } = PRESETS[job.preset];
  const look = { theme: job.theme, width, height, transparent: false, headline: true };
  const marks = !job.isCard && !isPost({ width, height });
  const props = {
    setting: { ...subject, ...look, base, marks },
    title: record.title,
    desc: record.description,
  };
  const { body } = render(ExportPicture, { props, idPrefix: 'picture' });
  // The comments are for a program that takes the markup over.
  return { svg: body.replaceAll(/<!--.*?-->/gs, ''), record };
}

/** The pictures of a checked dataset on a base map's topology. */
export function picturesOf(dataset: Dataset, topology: WorldTopology): DrawnPictures {
  const source = { directive: indexDirective(dataset), base: baseMap(topology, dataset) };
  return {
    describePicture: (job, siteUrl) => describe(source, job, siteUrl),
    drawPicture: (job, siteUrl) => draw(source, job, siteUrl),
  };
}

/** As in `DrawnPictures`. The data check stands before every build and refuses whatever is not a Dataset. */
export const { describePicture, drawPicture } = picturesOf(
  directiveJson as unknown as Dataset,
  worldTopology(world),
);
