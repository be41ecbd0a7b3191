import { extract, type OembedData } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';

export interface ReadOembed {
  /** As unfurl.js reads it: some names changed, only those it knows. */
  readonly unfurl: Awaited<ReturnType<typeof unfurl>>['oEmbed'];
  /** As @extractus/oembed-extractor reads it: the whole answer. */
  readonly extractus: OembedData;
}

/** Finds a page's oEmbed answer by its link tag, as two programs of others do, and reads it. */
export async function readOembed(url: string): Promise<ReadOembed> {
  const [{ oEmbed }, extractus] = await Promise.all([unfurl(url), extract(url)]);
  return { unfurl: oEmbed, extractus };
}
