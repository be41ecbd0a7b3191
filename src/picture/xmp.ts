import { escapeHtml } from '../text/escapeHtml';
import type { PictureRecord } from './pictureRecord';
import { escapeText } from './xmlText';

/** One element with a text; empty where there is none. */
export const element = (name: string, text: string | null): string =>
  text ? `<${name}>${escapeText(text)}</${name}>` : '';

/**
 * A language alternative of one text, whose language dc:language says: with the same text again under that
 * language, readers would show it twice.
 */
const alternative = (name: string, text: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt></${name}>`;

const list = (name: string, kind: 'Bag' | 'Seq', texts: readonly string[]): string =>
  texts.length === 0
    ? ''
    : `<${name}><rdf:${kind}>${texts.map((text) => element('rdf:li', text)).join('')}</rdf:${kind}></${name}>`;

export const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
export const DUBLIN_CORE = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
export const CREATIVE_COMMONS = 'xmlns:cc="http://creativecommons.org/ns#"';

/**
 * The RDF description of a picture's news fields: alt text, long description, credit, source, caveat,
 * licence, version and date of the data. `more` are further elements, with the namespaces they need.
 */
export function newsFields(record: PictureRecord, namespaces: string, more: string): string {
  const { title, alt, description, caveat, credit, source } = record;
  return (
    `<rdf:Description rdf:about="" ${namespaces} xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"` +
    ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"' +
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">' +
    more +
    element('photoshop:Headline', title) +
    element('photoshop:Credit', credit) +
    element('photoshop:Source', source) +
    element('photoshop:Instructions', caveat) +
    element('photoshop:DateCreated', record.updated) +
    element('xmpMM:VersionID', record.version) +
    element('xmpRights:Marked', 'True') +
    element('xmpRights:WebStatement', record.licenceUrl) +
    alternative('xmpRights:UsageTerms', record.licenceName) +
    alternative('Iptc4xmpCore:AltTextAccessibility', alt) +
    alternative('Iptc4xmpCore:ExtDescrAccessibility', description) +
    '</rdf:Description>'
  );
}

/** The XMP packet of a picture of a format such as "image/png". */
export function xmpPacket(record: PictureRecord, format: string): string {
  const { locale, title, description, credit, source, rights, link } = record;
  const core =
    element('dc:format', format) +
    alternative('dc:title', title) +
    alternative('dc:description', description) +
    alternative('dc:rights', rights) +
    list('dc:creator', 'Seq', [credit]) +
    list('dc:language', 'Bag', [locale]) +
    element('dc:source', source) +
    element('dc:identifier', link) +
    `<cc:license rdf:resource="${escapeHtml(record.licenceUrl)}"/>`;
  return (
    // Without a byte order mark in "begin": a packet is UTF-8 then, and no reader trips over it.
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    `<rdf:RDF ${RDF}>${newsFields(record, `${DUBLIN_CORE} ${CREATIVE_COMMONS}`, core)}</rdf:RDF>` +
    '</x:xmpmeta><?xpacket end="w"?>'
  );
}
