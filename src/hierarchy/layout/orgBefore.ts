import type { Sign } from '../../data/status';
import type { Change, Locale } from '../../data/types';
import { isShownIn } from '../../model/beforeKinds';
import { chipsOf } from '../../model/chips';
import { claimsOf, type Directive } from '../../model/directive';
import { entitiesWith } from '../../model/signs';
import type { OrgBefore, OrgEntity, OrgInput, OrgNote } from './orgTypes';

function noteOf(directive: Directive, { before }: Change, text: string): OrgNote {
  return {
    text,
    chips: chipsOf(claimsOf(directive, before.claimIds)),
    told: null,
    implied: before.basis === 'implied',
  };
}

/**
 * "Negotiation teams: size strictly controlled", a note for each; but one for all of which the report
 * describes nothing. After the colon English goes on in small letters.
 */
function saidOf(directive: Directive, changes: readonly Change[], locale: Locale): OrgNote[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const { basis, text } = change.before;
    const alike = groups.find(
      ([first]) =>
        basis === 'not_described' &&
        first?.before.basis === basis &&
        first.before.text[locale] === text[locale],
    );
    if (alike) alike.push(change);
    else groups.push([change]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const text = first.before.text[locale];
    const predicate = text.charAt(0).toLowerCase() + text.slice(1);
    const subjects = group.map(({ subject }) => subject[locale]).join(' · ');
    return noteOf(directive, first, `${subjects}: ${predicate}`);
  });
}

/** What has changed for those that are granted authority; `trade` is the change of the authority itself. */
function changesOfGranted(directive: Directive): {
  readonly concerning: readonly Change[];
  readonly trade: Change | undefined;
} {
  const granted = entitiesWith(directive, 'yes');
  const grounds = granted.flatMap(({ authorityClaimIds }) => authorityClaimIds);
  const concerning = directive.dataset.changes.filter(
    ({ status, entityIds }) =>
      status !== 'unchanged' && granted.some(({ id }) => entityIds.includes(id)),
  );
  const trade = concerning.find(({ before }) => before.claimIds.some((id) => grounds.includes(id)));
  return { concerning, trade };
}

/** How the granted entities are said to have had no authority before; null where that is not said. */
export function refusalBefore(directive: Directive): OrgBefore['refusal'] {
  const basis = changesOfGranted(directive).trade?.before.basis;
  return basis === 'stated' || basis === 'implied' ? basis : null;
}

/**
 * What the report supports of the time before the directive: what is stated or implied of it, what
 * has not changed, and where it is silent. Everything else stands there without a claim.
 */
export function orgBefore(directive: Directive, locale: Locale, under: OrgInput): OrgInput {
  const { changes } = directive.dataset;
  const { concerning, trade } = changesOfGranted(directive);
  /** Who had no authority then either. */
  const refused = new Set(
    entitiesWith(directive, 'no')
      .filter(({ id, authorityClaimIds }) =>
        changes.some(
          ({ status, entityIds, before }) =>
            status === 'unchanged' &&
            entityIds.includes(id) &&
            before.claimIds.some((claimId) => authorityClaimIds.includes(claimId)),
        ),
      )
      .map(({ id }) => id),
  );
  const silence: Sign = under.statuses.unknown === undefined ? 'none' : 'unknown';
  const signThen = ({ id, sign }: OrgEntity): Sign =>
    sign === 'no' && !refused.has(id) ? silence : sign;
  const asItWas = (entity: OrgEntity): OrgEntity => {
    // Of a change that names several, only those speak whose own claims it rests on.
    const own = directive.entities.get(entity.id)?.claimIds ?? [];
    const change = changes.find(
      ({ status, entityIds, before }) =>
        status === 'unchanged' &&
        entityIds.includes(entity.id) &&
        before.claimIds.some((id) => own.includes(id)),
    );
    // Of contacts the report says that they began; of trade with anybody then it says nothing.
    const reaches = entity.reaches.filter(({ kind }) => kind.arc === 'contact');
    const bare = {
      ...entity,
      sign: signThen(entity),
      reaches,
      chips: [],
      authorityChips: [],
      notes: [],
    };
    if (entity.zone === 'granted') return { ...bare, accent: null, reaches: [] };
    if (!change) return { ...bare, accent: null };
    const note = noteOf(directive, change, change.before.text[locale]);
    return { ...bare, notes: [{ ...note, unchanged: true }] };
  };
  return {
    statuses: under.statuses,
    entities: under.entities.map(asItWas),
    relations: under.relations.filter(({ kind }) => isShownIn('before', kind)),
    before: {
      refusal: refusalBefore(directive),
      chips: trade ? chipsOf(claimsOf(directive, trade.before.claimIds)) : [],
      said: saidOf(
        directive,
        concerning.filter((change) => change !== trade),
        locale,
      ),
      under,
    },
  };
}
