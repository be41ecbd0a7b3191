import { escapeHtml } from '../text/escapeHtml';
import type { PictureRecord } from './pictureRecord';
import { escapeText, withoutForbidden } from './xmlText';
import { CREATIVE_COMMONS, DUBLIN_CORE, element, newsFields, RDF } from './xmp';

const agent = (name: string, text: string): string =>
  `<${name}><cc:Agent>${element('dc:title', text)}</cc:Agent></${name}>`;

/** The record as drawing programs show it, followed by what only news desks ask for. */
function metadata(record: PictureRecord): string {
  const { locale, title, description, credit, source, rights, link } = record;
  return (
    `<metadata><rdf:RDF ${RDF} ${DUBLIN_CORE} ${CREATIVE_COMMONS}><cc:Work rdf:about="">` +
    element('dc:format', 'image/svg+xml') +
    '<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>' +
    element('dc:title', title) +
    element('dc:date', record.updated) +
    agent('dc:creator', credit) +
    agent('dc:rights', rights) +
    element('dc:source', source) +
    element('dc:identifier', link) +
    element('dc:language', locale) +
    element('dc:description', description) +
    `<cc:license rdf:resource="${escapeHtml(record.licenceUrl)}"/></cc:Work>` +
    `${newsFields(record, '', '')}</rdf:RDF></metadata>`
  );
}

/**
 * The file of a picture whose markup a server or a browser has written: without comments and without
 * characters that XML forbids, with the record inside and, if given, the rules of its fonts. Throws where
 * the markup has no picture.
 */
export function svgFile(
  svg: string,
  record: PictureRecord,
  { fontCss = '' }: { fontCss?: string | undefined } = {},
): string {
  const plain = withoutForbidden(svg)
    .replace(/<!--[^]*?-->/g, '')
    // What HTML lets stand in a text and XML does not.
    .replaceAll(']]>', ']]&gt;');
  const start = /<svg(?=[\s>])/.exec(plain);
  if (!start) throw new Error('This markup has no <svg>: pass the picture itself as a string.');
  const markup = plain.slice(start.index).trim();
  const root = /^<svg[^>]*\sxml:lang=/.test(markup)
    ? markup
    : markup.replace('<svg', `<svg xml:lang="${record.locale}"`);
  // What a picture is called stands before all else in it: viewers look no further.
  const end = /<\/desc>|<\/title>/.exec(root);
  const at = end ? end.index + end[0].length : root.indexOf('>') + 1;
  const [desc] = /^<desc[^>]*>[^]*?<\/desc>/.exec(root.slice(at)) ?? [''];
  const after = at + desc.length;
  const style = fontCss && `<style>${escapeText(fontCss)}</style>`;
  return root.slice(0, after) + metadata(record) + style + root.slice(after);
}
