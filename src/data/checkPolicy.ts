import { parentsOf } from './parents';
import type { Parts } from './parts';
import { pointerTo } from './pointer';
import type {
  Breach,
  MustSay,
  NeedsContext,
  NeverSay,
  NotBeneath,
  NoTie,
  OnlyFrom,
  OnlyTo,
  Rule,
  TierStatus,
  Unknown,
} from './policy';
import { levelAtMost, onlyOn, ownClaims, paired } from './policyClaims';
import { endsOf, othersThan } from './policyEnds';
import { textsAt, valuesAt } from './policyFields';
import { patternOf } from './policyPattern';
import type { Problem } from './problem';
import { quote } from './quote';
import { NOT_ESTABLISHED } from './types';

/** What the words and charts of this story must not claim, by the rules that its own file gives. */
export function checkPolicy(parts: Parts): Problem[] {
  return parts
    .having('policy', 'type')
    .filter(({ pointer }) => parts.isSound(pointer))
    .flatMap(({ value }) => {
      const rule = value as Rule;
      return breachesOf(parts, rule).map(({ pointer, says, remedy }) => ({
        pointer,
        message: `${says} ${rule.why}`,
        remedy: rule.remedy ?? remedy,
      }));
    });
}

function breachesOf(parts: Parts, rule: Rule): Breach[] {
  switch (rule.type) {
    case 'only-to':
      return onlyEnds(parts, rule, 'to');
    case 'only-from':
      return onlyEnds(parts, rule, 'from');
    case 'only-on':
      return onlyOn(parts, rule);
    case 'level-at-most':
      return levelAtMost(parts, rule);
    case 'own-claims':
      return ownClaims(parts, rule);
    case 'no-tie':
      return noTie(parts, rule);
    case 'not-beneath':
      return notBeneath(parts, rule);
    case 'tier-status':
      return tierStatus(parts, rule);
    case 'paired':
      return paired(parts, rule);
    case 'must-say':
      return mustSay(parts, rule);
    case 'never-say':
      return neverSay(parts, rule);
    case 'needs-context':
      return needsContext(parts, rule);
    case 'unknown':
      return unknown(parts, rule);
  }
}

function onlyEnds(parts: Parts, { kinds, ends }: OnlyTo | OnlyFrom, side: 'from' | 'to'): Breach[] {
  const others = othersThan(parts, ends);
  return parts
    .having('relations', 'kind', side)
    .filter(({ value }) => kinds.includes(value.kind))
    .flatMap(({ pointer, value }) =>
      value[side].flatMap((id, index) =>
        others.has(id)
          ? {
              pointer: pointerTo(pointer, side, index),
              says: `"${value.kind}" ${side === 'to' ? 'leads to' : 'starts from'} ${quote(id)}.`,
              remedy: 'Remove it from this relation.',
            }
          : [],
      ),
    );
}

function noTie(parts: Parts, { between, kinds }: NoTie): Breach[] {
  const [one, other] = between.map((ends) => endsOf(parts, ends));
  if (!one || !other) return [];
  return parts
    .having('relations', 'kind', 'from', 'to')
    .filter(({ value }) => kinds?.includes(value.kind) ?? true)
    .flatMap(({ pointer, value: { kind, from, to } }) =>
      to.flatMap((end, index) =>
        from
          .filter(
            (start) => (one.has(start) && other.has(end)) || (other.has(start) && one.has(end)),
          )
          .map((start) => ({
            pointer: pointerTo(pointer, 'to', index),
            says: `"${kind}" joins ${quote(start)} and ${quote(end)}.`,
            remedy: 'Remove it.',
          })),
      ),
    );
}

// What stands beneath a body that is told is not told again: it follows.
function notBeneath(parts: Parts, { above, bodies }: NotBeneath): Breach[] {
  const parents = parentsOf(parts);
  const meant = bodies && endsOf(parts, bodies);
  const breaches: Breach[] = [];
  const seen = new Set<string>();
  const queue = Array.from(endsOf(parts, above), (id) => ({ id, top: id }));
  for (const { id, top } of queue) {
    for (const { child, pointer } of parents.filter(({ parent }) => parent === id)) {
      if (seen.has(child)) continue;
      seen.add(child);
      if (meant?.has(child) ?? true) {
        const way = id === top ? '' : `, by way of ${quote(id)}`;
        breaches.push({
          pointer,
          says: `${quote(child)} stands beneath ${quote(top)}${way}.`,
          remedy: 'Remove the relation that puts it there.',
        });
      } else queue.push({ id: child, top });
    }
  }
  return breaches;
}

function tierStatus(parts: Parts, { tier, statuses }: TierStatus): Breach[] {
  return parts
    .having('entities', 'id', 'tier', 'authority')
    .filter(({ value }) => value.tier === tier && !statuses.includes(value.authority))
    .map(({ pointer, value }) => ({
      pointer: pointerTo(pointer, 'authority'),
      says: `${quote(value.id)}, of the tier "${tier}", has the authority "${value.authority}".`,
      remedy: `Use ${statuses.join(', ')}.`,
    }));
}

function mustSay(parts: Parts, rule: MustSay): Breach[] {
  return tested(parts, rule)
    .filter(({ at }) => at === -1)
    .map(({ pointer, text }) => ({
      pointer,
      says: `${quote(text)} does not say what must be said.`,
      remedy: 'Say it.',
    }));
}

function neverSay(parts: Parts, rule: NeverSay): Breach[] {
  return tested(parts, rule)
    .filter(({ at }) => at !== -1)
    .map(({ pointer, text, at }) => ({
      pointer,
      says: `${quote(text, at)} says what must not be said.`,
      remedy: 'Say it without.',
    }));
}

/** The texts that a rule is about, and where the pattern of its language is found in each: -1 for nowhere. */
function tested(parts: Parts, rule: MustSay | NeverSay) {
  return rule.in.flatMap((fields) =>
    textsAt(parts.json, fields).flatMap(({ pointer, language, text }) => {
      const pattern = patternOf(rule.patterns[language]);
      return pattern ? [{ pointer, text, at: text.search(pattern) }] : [];
    }),
  );
}

function needsContext(parts: Parts, { topic }: NeedsContext): Breach[] {
  const facts = parts.having('context', 'topic');
  return !parts.isWhole('context', 'topic') || facts.some(({ value }) => value.topic === topic)
    ? []
    : [
        {
          pointer: '/context',
          says: `No context fact has the topic "${topic}".`,
          remedy: 'Add it.',
        },
      ];
}

function unknown(parts: Parts, rule: Unknown): Breach[] {
  return rule.in
    .flatMap((fields) => valuesAt(parts.json, fields))
    .flatMap(({ pointer, value }) =>
      typeof value !== 'string' || value === NOT_ESTABLISHED
        ? []
        : {
            pointer,
            says: `${quote(value)} is given as known.`,
            remedy: `Write "${NOT_ESTABLISHED}", or null for an address.`,
          },
    );
}
