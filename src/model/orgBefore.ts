import type { Change, Locale } from '../data/types';
import { isShownIn } from './beforeKinds';
import { chipsOf } from './chips';
import { claimsOf, type Directive } from './directive';
import type { OrgEntity, OrgInput, OrgNote } from './orgTypes';

function noteOf(directive: Directive, { before }: Change, text: string): OrgNote {
  return {
    text,
    chips: chipsOf(claimsOf(directive, before.claimIds)),
    told: null,
    implied: before.basis === 'implied',
  };
}

/** "Negotiation teams: size tightly policed": after the colon English goes on in small letters. */
function saidOf(directive: Directive, change: Change, locale: Locale): OrgNote {
  const text = change.before.text[locale];
  const predicate = text.charAt(0).toLowerCase() + text.slice(1);
  return noteOf(directive, change, `${change.subject[locale]}: ${predicate}`);
}

/**
 * What the report supports of the time before the directive: what is stated or implied of it, what
 * has not changed, and where it is silent. Everything else stands there without a claim.
 */
export function orgBefore(directive: Directive, locale: Locale, under: OrgInput): OrgInput {
  const { changes, entities } = directive.dataset;
  const granted = entities.filter(({ authority }) => authority === 'granted');
  const grounds = granted.flatMap(({ authorityClaimIds }) => authorityClaimIds);
  const concerning = changes.filter(
    ({ status, entityIds }) =>
      status !== 'unchanged' && granted.some(({ id }) => entityIds.includes(id)),
  );
  const trade = concerning.find(({ before }) => before.claimIds.some((id) => grounds.includes(id)));
  const asItWas = (entity: OrgEntity): OrgEntity => {
    const change = changes.find(
      ({ status, entityIds }) => status === 'unchanged' && entityIds.includes(entity.id),
    );
    const bare = { ...entity, chips: [], authorityChips: [], notes: [] };
    if (entity.zone === 'granted') return { ...bare, border: 'context', accent: null, reaches: [] };
    if (!change) return { ...bare, border: 'context', accent: null };
    const note = noteOf(directive, change, change.before.text[locale]);
    return { ...bare, notes: [{ ...note, unchanged: true }] };
  };
  return {
    entities: under.entities.map(asItWas),
    relations: under.relations.filter(({ kind }) => isShownIn('before', kind)),
    before: {
      chips: trade ? chipsOf(claimsOf(directive, trade.before.claimIds)) : [],
      said: concerning
        .filter((change) => change !== trade)
        .map((change) => saidOf(directive, change, locale)),
      under,
    },
  };
}
