import { isKnown, isRecord, type Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';
import { NOT_ESTABLISHED, type ContextTopic, type LocalizedText } from './types';

/** What the words must not claim, because the report does not say it. */
export function checkReportLimits(parts: Parts): Problem[] {
  return [
    ...noEarlierNumber(parts),
    ...noNamedAgency(parts),
    ...pairedClaims(parts),
    ...caveat(parts),
    ...notFoundYet(parts),
    ...(parts.whole ? neededContext(parts) : []),
  ];
}

const COUNTED_PEOPLE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|twenty|thirty)[\s-](?:people|persons?|members?|negotiators?|strong)|(?:한두|두세|서너|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무)\s?(?:명|사람|인)/iu;

// The report gives no figure for how things were before, so none may appear, above all no team size.
function noEarlierNumber({ changes }: Parts): Problem[] {
  return changes.flatMap(({ pointer, value }) =>
    each(value.before.text)
      .filter(([, text]) => COUNTED_PEOPLE.test(text))
      .map(([language, text]) => ({
        pointer: `${pointer}/before/text/${language}`,
        message: `${quote(text, text.search(COUNTED_PEOPLE))} gives a number for the time before.`,
        remedy: 'Remove the number: the report gives none.',
      })),
  );
}

const AGENCIES =
  /state security|social security|public security|intelligence|국가보위|보위성|보위부|사회안전|안전성|인민보안|국가정보/iu;

// The report does not say which agencies watch.
function noNamedAgency({ entities }: Parts): Problem[] {
  return entities
    .filter(({ value }) => value.tier === 'watch')
    .flatMap(({ pointer, value }) =>
      [
        ...each(value.name).map(([language, text]) => [`name/${language}`, text] as const),
        ['koreanTerm/term', value.koreanTerm.term] as const,
        ...(['en', 'ko'] as const).flatMap((language) =>
          (value.aliases?.[language] ?? []).map(
            (alias, index) => [`aliases/${language}/${index}`, alias] as const,
          ),
        ),
      ].map(([path, text]) => ({ pointer: `${pointer}/${path}`, text })),
    )
    .filter(({ text }) => AGENCIES.test(text))
    .map(({ pointer, text }) => ({
      pointer,
      message: `${quote(text, text.search(AGENCIES))} names an agency; the report names none.`,
      remedy: 'Call them security agencies.',
    }));
}

/** The first of each pair misleads without the second. */
const PAIRS = [
  ['C05', 'C27'],
  ['C23', 'C24'],
] as const;

// "The state steps back" is never shown without what money is wanted for, nor "all power was handed
// over" without the watch that continues.
function pairedClaims(parts: Parts): Problem[] {
  const claim = new Map(parts.claims.map((item) => [item.value.id, item]));
  return PAIRS.flatMap(([id, balance]) => {
    const [one, other] = [claim.get(id), claim.get(balance)];
    if (!one) return [];
    const paired =
      one.value.pairedWith?.includes(balance) === true ||
      other?.value.pairedWith?.includes(id) === true ||
      (!other && isKnown(parts, 'claims', balance));
    return paired
      ? []
      : [
          {
            pointer: one.pointer,
            message: `The claim ${quote(id)} is not paired with ${quote(balance)}, which balances it.`,
            remedy: `Add "pairedWith": ["${balance}"].`,
          },
        ];
  });
}

// One anonymous source, one outlet: the caveat says so in both languages.
function caveat({ site }: Parts): Problem[] {
  if (!site) return [];
  const { title, text } = site.caveat;
  const words = { en: /anonymous|unnamed/iu, ko: /익명|이름을 밝히지/u };
  return (['en', 'ko'] as const)
    .filter((language) => {
      const [heading, body] = [title, text].map((part) => new Map(each(part)).get(language));
      return body !== undefined && !words[language].test(`${heading ?? ''} ${body}`);
    })
    .map((language) => ({
      pointer: `/site/caveat/text/${language}`,
      message: 'The caveat does not say that the source is anonymous.',
      remedy: 'Say that all rests on one anonymous source of one outlet.',
    }));
}

// The citations, in every form, say that the report's day and address were not found.
function notFoundYet({ sources }: Parts): Problem[] {
  return sources
    .filter(({ value }) => value.kind === 'report')
    .flatMap(({ pointer, value }) =>
      (['date', 'url'] as const)
        .filter((field) => value[field] !== (field === 'url' ? null : NOT_ESTABLISHED))
        .map((field) => ({
          pointer: `${pointer}/${field}`,
          message: `The ${field} is known now; the site's citations say that it was not found.`,
          remedy:
            'Give it to the citations first: "cite.report…" in src/i18n/enData.ts and koData.ts, src/export/bibliography.ts, src/pages/structuredData.ts. Then take this rule away.',
        })),
    );
}

// A domestic permission does not make a venture lawful, and later reporting points the other way:
// neither may be missing.
function neededContext({ context }: Parts): Problem[] {
  const needed: readonly ContextTopic[] = ['un_measures', 'later_reporting'];
  return needed
    .filter((topic) => !context.some(({ value }) => value.topic === topic))
    .map((topic) => ({
      pointer: '/context',
      message: `No context fact has the topic "${topic}".`,
      remedy: 'Add it; the report may not be shown without it.',
    }));
}

/** The texts that are there: a broken file may lack one. */
function each(text: LocalizedText): ['en' | 'ko', string][] {
  const found: unknown = text;
  if (!isRecord(found)) return [];
  return (['en', 'ko'] as const).flatMap((language): ['en' | 'ko', string][] => {
    const value = found[language];
    return typeof value === 'string' ? [[language, value]] : [];
  });
}
