import { checkReportLimits } from './checkReportLimits';
import { parentsOf, descendantsOf } from './parents';
import type { Parts } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { quote } from './quote';
import type { RelationKind } from './types';

const CHINA = '156';
const RUSSIA = '643';

/** What the charts must not claim, because the report does not say it. */
export function checkPolicy(parts: Parts): Problem[] {
  return [
    ...permittedCountries(parts),
    ...describedPlaces(parts),
    ...noPartyTieToMinistry(parts),
    ...noPartyUnderState(parts),
    ...noPartyPermission(parts),
    ...nothingUnderIssuer(parts),
    ...provincesNotStated(parts),
    ...fearsAreNotFacts(parts),
    ...checkReportLimits(parts),
  ];
}

// Only China and Russia are named as allowed; other states are "friendly nations" without a name.
// A region is where contacts are reported, never a place that the directive allows.
function permittedCountries(parts: Parts): Problem[] {
  const partners = partnersOf(parts);
  return lines(parts, 'may_trade_with').flatMap(({ to, pointer }) => {
    const partner = partners.get(to);
    if (!partner || partner.kind === 'class') return [];
    if (partner.kind === 'country' && [CHINA, RUSSIA].includes(partner.iso)) return [];
    return {
      pointer,
      message: `A permission leads to ${quote(to)}; the report names only China and Russia.`,
      remedy: 'Remove it; unnamed states are reached as a class.',
    };
  });
}

// Contacts are reported with Russia and with a region; joint ventures abroad have no stated place.
function describedPlaces(parts: Parts): Problem[] {
  const partners = partnersOf(parts);
  return [...lines(parts, 'has_contact_with'), ...lines(parts, 'joint_ventures_abroad')].flatMap(
    ({ kind, to, pointer }) => {
      const partner = partners.get(to);
      if (!partner || partner.kind === 'class') return [];
      const contact = kind === 'has_contact_with';
      if (contact && (partner.kind === 'region' || partner.iso === RUSSIA)) return [];
      return {
        pointer,
        message: contact
          ? `A contact leads to ${quote(to)}; the report names Russia and a region.`
          : `A joint venture leads to ${quote(to)}; the report names no place for it.`,
        remedy: contact ? 'Remove it.' : 'Lead it to a class partner without a place.',
      };
    },
  );
}

// The report does not say that party firms received the directive or work under the ministry, so no
// line of any kind may join the two.
function noPartyTieToMinistry(parts: Parts): Problem[] {
  const issuers = issuersOf(parts);
  const party = partyOf(parts);
  return lines(parts).flatMap(({ from, to, pointer }) =>
    (issuers.has(from) && party.has(to)) || (party.has(from) && issuers.has(to))
      ? {
          pointer,
          message: `A line joins ${quote(from)} and ${quote(to)}: a party body and the issuing ministry.`,
          remedy: 'Remove it; the report draws no tie between the two.',
        }
      : [],
  );
}

// Nor is a party body shown beneath a state body by a detour.
function noPartyUnderState(parts: Parts): Problem[] {
  const entities = parts.having('entities', 'id', 'branch');
  const state = entities.filter(({ value }) => value.branch === 'state');
  const below = descendantsOf(
    state.map(({ value }) => value.id),
    parentsOf(parts),
  );
  return entities
    .filter(({ value }) => value.branch === 'party' && below.has(value.id))
    .map(({ pointer, value }) => ({
      pointer,
      message: `The party body ${quote(value.id)} stands under a state body.`,
      remedy: 'Remove the "belongs_to" that puts it there.',
    }));
}

// Party firms are not among those the directive addresses: it allows them nothing that we know of.
function noPartyPermission(parts: Parts): Problem[] {
  const party = partyOf(parts);
  const grants = lines(parts, 'may_trade_with').filter(({ from }) => party.has(from));
  const receipts = lines(parts, 'directive_addressed_to').filter(({ to }) => party.has(to));
  return [
    ...grants.map(({ from, pointer }) => ({ id: from, pointer })),
    ...receipts.map(({ to, pointer }) => ({ id: to, pointer })),
  ].map(({ id, pointer }) => ({
    pointer,
    message: `The directive reaches the party body ${quote(id)} here; the report does not say so.`,
    remedy: 'Remove it from this relation.',
  }));
}

// The ministry sends the instruction; the firms sit under bodies of their own.
function nothingUnderIssuer(parts: Parts): Problem[] {
  const issuers = issuersOf(parts);
  return parentsOf(parts)
    .filter(({ parent }) => issuers.has(parent))
    .map(({ child, parent, pointer }) => ({
      pointer,
      message: `${quote(child)} belongs to ${quote(parent)}, which only issues the directive.`,
      remedy: 'Place it under the body that runs it.',
    }));
}

// Whether provincial firms are covered is unknown.
function provincesNotStated(parts: Parts): Problem[] {
  return parts
    .having('entities', 'id', 'tier', 'authority')
    .filter(({ value }) => value.tier === 'province' && value.authority !== 'not_stated')
    .map(({ pointer, value }) => ({
      pointer: pointerTo(pointer, 'authority'),
      message: `The provincial body ${quote(value.id)} has the authority "${value.authority}".`,
      remedy: 'Use "not_stated": the report leaves it open.',
    }));
}

// Collaboration, harsh terms and the purpose of the money are expected, feared and interpreted.
function fearsAreNotFacts(parts: Parts): Problem[] {
  const level = new Map(
    parts.having('claims', 'id', 'level').map(({ value }) => [value.id, value.level]),
  );
  const kinds = ['indirect_collaboration', 'feared_to_impose_terms', 'funds_as_purpose'];
  return parts
    .having('relations', 'kind', 'claimIds')
    .filter(({ value }) => kinds.includes(value.kind))
    .flatMap(({ pointer, value }) =>
      (value.claimIds ?? []).flatMap((id, index) =>
        ['directive', 'practice'].includes(level.get(id) ?? '')
          ? {
              pointer: pointerTo(pointer, 'claimIds', index),
              message: `"${value.kind}" rests on ${quote(id)}, a claim of "${level.get(id) ?? ''}".`,
              remedy: 'Use the claim that expects, fears or interprets it.',
            }
          : [],
      ),
    );
}

/** Each pair of ends that a relation joins, all relations or those of one kind. */
function lines(parts: Parts, only?: RelationKind) {
  return parts
    .having('relations', 'kind', 'from', 'to')
    .filter(({ value }) => only === undefined || value.kind === only)
    .flatMap(({ pointer, value }) =>
      value.from.flatMap((from) =>
        value.to.map((to, index) => ({
          from,
          to,
          kind: value.kind,
          pointer: pointerTo(pointer, 'to', index),
        })),
      ),
    );
}

function partnersOf(parts: Parts) {
  const partners = parts.having('partners', 'id', 'kind', 'iso');
  return new Map(partners.map(({ value }) => [value.id, value]));
}

function issuersOf(parts: Parts): Set<string> {
  return new Set(lines(parts, 'directive_addressed_to').map(({ from }) => from));
}

function partyOf(parts: Parts): Set<string> {
  const party = parts
    .having('entities', 'id', 'branch')
    .filter(({ value }) => value.branch === 'party');
  return new Set(party.map(({ value }) => value.id));
}
