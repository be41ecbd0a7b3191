import type { Claim, Entity, Locale, Partner, Relation, Source } from '../data/types';
import type { Translate } from '../i18n/messages';
import { claimsOf, lookUp, parentLink, type Directive } from '../model/directive';
import { linesOf, type MarkLine } from '../model/levels';
import { listCell } from './csv';
import type { Cell } from './csvCell';

/** What the rows are written from: the dataset, and the language of its words. */
export interface Writer {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly t: Translate;
}
export type DataRow = Readonly<Record<string, Cell>>;

interface Rested {
  readonly id: string;
  readonly claimIds?: readonly string[] | undefined;
  readonly contextSourceIds?: readonly string[] | undefined;
}

/** The first columns of every row: what it rests on stands before what it says, so that a cut keeps it. */
function qualifiers({ directive, locale, t }: Writer, rested: Rested): DataRow {
  const { attributions, sources, site } = directive.dataset;
  const claims = claimsOf(directive, rested.claimIds);
  const context = rested.contextSourceIds?.map((id) => lookUp(directive.sources, id));
  const used = context ?? sources.filter(({ kind }) => kind === 'report');
  const lines = context ? (['context'] as const) : linesOf(claims);
  const attributionId = (line: MarkLine): string =>
    attributions.find(({ stroke }) => stroke === line)?.id ?? line;
  const named = ({ publisher, title }: Source): string => `${publisher[locale]}: ${title[locale]}`;
  return {
    id: rested.id,
    caveat: t(context ? 'data.caveat.context' : 'data.caveat.report'),
    attribution: listCell(lines.map((line) => t(`line.${line}`))),
    attribution_ids: listCell(lines.map(attributionId)),
    paragraphs: listCell([...new Set(claims.flatMap(({ paragraphs }) => paragraphs))]),
    claim_ids: listCell(claims.map(({ id }) => id)),
    source: context ? listCell(context.map(named)) : site.sourceLine[locale],
    source_ids: listCell(used.map(({ id }) => id)),
  };
}

/** The last column. A bare "1.2.0" is a day in February to some spreadsheets. */
const versioned = ({ directive: { dataset } }: Writer): DataRow => ({
  dataset: `${dataset.site.slug} ${dataset.version}`,
});

/** The context that an entity's branch rests on: a relation on the way up to its root that no claim carries. */
function placedByContext({ directive }: Writer, { id, branch }: Entity): Relation | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  // What stands under something of another branch has its branch from elsewhere.
  while (at !== undefined && !seen.has(at) && directive.entities.get(at)?.branch === branch) {
    seen.add(at);
    const up: Relation | undefined = parentLink(directive, at);
    if (up?.contextSourceIds) return up;
    at = up?.to[0];
  }
  return undefined;
}

/** An entity as a row of entities.csv; where its branch is context, caveat and branch say so. */
export function entityRow(writer: Writer, entity: Entity): DataRow {
  const { locale, t } = writer;
  const { name, koreanTerm, aliases, branch, tier, authority, notes, short, summary } = entity;
  const first = qualifiers(writer, entity);
  const isContext = entity.claimIds !== undefined && placedByContext(writer, entity) !== undefined;
  const branchName = t(`branch.${branch}`);
  return {
    ...first,
    ...(isContext && { caveat: `${String(first['caveat'])}; ${t('data.caveat.branch')}` }),
    name: name[locale],
    authority: t(`status.label.${authority}`),
    authority_id: authority,
    authority_claim_ids: listCell(entity.authorityClaimIds),
    branch: isContext ? t('data.branch.context', { branch: branchName }) : branchName,
    branch_id: branch,
    tier: t(`tier.${tier}`),
    tier_id: tier,
    summary: summary[locale],
    notes: listCell(notes.map(({ text, claimIds }) => `${text[locale]} [${claimIds.join(' ')}]`)),
    korean_term: koreanTerm.term,
    korean_term_basis: t(`data.term.${koreanTerm.basis}`),
    korean_term_basis_id: koreanTerm.basis,
    aliases_en: listCell(aliases?.en ?? []),
    aliases_ko: listCell(aliases?.ko ?? []),
    short_name: short?.[locale] ?? '',
    ...versioned(writer),
  };
}

/** A relation as a row of relations.csv. */
export function relationRow(writer: Writer, relation: Relation): DataRow {
  const { directive, locale, t } = writer;
  const nameOf = (id: string): string =>
    (directive.entities.get(id) ?? lookUp(directive.partners, id)).name[locale];
  return {
    ...qualifiers(writer, relation),
    from: listCell(relation.from.map(nameOf)),
    from_ids: listCell(relation.from),
    kind: t(`kind.${relation.kind}`),
    kind_id: relation.kind,
    to: listCell(relation.toWords ? [relation.toWords[locale]] : relation.to.map(nameOf)),
    to_ids: listCell(relation.to),
    label: relation.label[locale],
    ...versioned(writer),
  };
}

/** Where the map draws a partner, in degrees; empty where it leaves that to the shape, or draws nothing. */
function drawn(partner: Partner): readonly [lon: Cell, lat: Cell, reach: Cell] {
  if (partner.kind === 'region') return [...partner.centre, partner.reach];
  const [lon, lat] = (partner.kind === 'country' ? partner.anchor : undefined) ?? ['', ''];
  return [lon, lat, ''];
}

/** A partner as a row of partners.csv. */
export function partnerRow(writer: Writer, partner: Partner): DataRow {
  const { locale, t } = writer;
  const [longitude, latitude, reach] = drawn(partner);
  return {
    ...qualifiers(writer, partner),
    name: partner.name[locale],
    kind: t(`place.${partner.kind}`),
    kind_id: partner.kind,
    iso_3166_1_numeric: partner.kind === 'country' ? partner.iso : '',
    note: partner.note[locale],
    drawn_at_longitude: longitude,
    drawn_at_latitude: latitude,
    drawn_reach_degrees: reach,
    ...versioned(writer),
  };
}

/** A claim as a row of claims.csv. */
export function claimRow(writer: Writer, claim: Claim): DataRow {
  const { locale, t } = writer;
  return {
    ...qualifiers(writer, { id: claim.id, claimIds: [claim.id] }),
    level: t(`level.${claim.level}`),
    level_id: claim.level,
    speaker: t(`speaker.${claim.speaker}`),
    speaker_id: claim.speaker,
    text: claim.text[locale],
    hedge: claim.hedge[locale],
    not_said: claim.notSaid[locale],
    read_with_claim_ids: listCell(claim.pairedWith ?? []),
    ...versioned(writer),
  };
}
