import { isKnown, isRecord, type Parts } from './parts';
import type { Problem } from './problem';
import { quote } from './quote';
import { LOCALES, NOT_ESTABLISHED, type LocalizedText, type Tier } from './types';

/** What the words must not claim, because the report does not say it. */
export function checkReportLimits(parts: Parts): Problem[] {
  return [
    ...noEarlierNumber(parts),
    ...noNamedAgency(parts),
    ...stepsStayWithin(parts),
    ...pairedClaims(parts),
    ...caveat(parts),
    ...notFoundYet(parts),
    ...(parts.isWhole('context', 'topic') ? neededContext(parts) : []),
  ];
}

const COUNTED_PEOPLE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|twenty|thirty)[\s-](?:people|persons?|members?|negotiators?|strong)|(?:한두|두세|서너|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무)\s?(?:명|사람|인)/iu;

// The report gives no figure for how things were before, so none may appear, above all no team size.
function noEarlierNumber(parts: Parts): Problem[] {
  return parts.having('changes', 'before').flatMap(({ pointer, value }) =>
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
function noNamedAgency(parts: Parts): Problem[] {
  const watching = <T extends { readonly value: { readonly tier: Tier } }>(items: readonly T[]) =>
    items.filter(({ value }) => value.tier === 'watch');
  return [
    ...watching(parts.having('entities', 'tier', 'name')).flatMap(({ pointer, value }) =>
      each(value.name).map(([language, text]) => ({
        pointer: `${pointer}/name/${language}`,
        text,
      })),
    ),
    ...watching(parts.having('entities', 'tier', 'koreanTerm')).map(({ pointer, value }) => ({
      pointer: `${pointer}/koreanTerm/term`,
      text: value.koreanTerm.term,
    })),
    ...watching(parts.having('entities', 'tier', 'aliases')).flatMap(({ pointer, value }) =>
      LOCALES.flatMap((language) =>
        (value.aliases?.[language] ?? []).map((text, index) => ({
          pointer: `${pointer}/aliases/${language}/${index}`,
          text,
        })),
      ),
    ),
  ]
    .filter(({ text }) => AGENCIES.test(text))
    .map(({ pointer, text }) => ({
      pointer,
      message: `${quote(text, text.search(AGENCIES))} names an agency; the report names none.`,
      remedy: 'Call them security agencies.',
    }));
}

// A step speaks of the whole report in a sentence: no word of it may say more than the report.
function stepsStayWithin(parts: Parts): Problem[] {
  const rules = [
    { wrong: AGENCIES, says: 'names an agency; the report names none', isFor: () => true },
    {
      wrong: COUNTED_PEOPLE,
      says: 'gives a number for the time before',
      isFor: (when: unknown) => when === 'before',
    },
  ];
  return (['title', 'sentence'] as const).flatMap((key) =>
    parts.having('steps', key).flatMap(({ pointer, value }) =>
      each(value[key]).flatMap(([language, text]) =>
        rules
          .filter(({ wrong, isFor }) => wrong.test(text) && isFor(timeOf(parts, pointer)))
          .map(({ wrong, says }) => ({
            pointer: `${pointer}/${key}/${language}`,
            message: `${quote(text, text.search(wrong))} ${says}.`,
            remedy: 'Say it as the report does, without.',
          })),
      ),
    ),
  );
}

function timeOf(parts: Parts, step: string): unknown {
  return parts.having('steps', 'view').find(({ pointer }) => pointer === step)?.value.view.when;
}

/** The first of each pair misleads without the second. */
const PAIRS = [
  ['C05', 'C27'],
  ['C23', 'C24'],
] as const;

// "The state steps back" is never shown without what money is wanted for, nor "all power was handed
// over" without the watch that continues.
function pairedClaims(parts: Parts): Problem[] {
  const claims = parts.having('claims', 'id', 'pairedWith');
  const claim = new Map(claims.map((item) => [item.value.id, item]));
  return PAIRS.flatMap(([id, balance]): Problem[] => {
    const [one, other] = [claim.get(id), claim.get(balance)];
    if (!one) return [];
    const { pointer, value } = one;
    if (value.pairedWith?.includes(balance) || other?.value.pairedWith?.includes(id)) return [];
    if (other) {
      return [
        {
          pointer,
          message: `The claim ${quote(id)} is not paired with ${quote(balance)}, which balances it.`,
          remedy: `Add "pairedWith": ["${balance}"].`,
        },
      ];
    }
    // In a file that has it not, another claim balances the first.
    const sure = parts.isWhole('claims', 'id') && !isKnown(parts, 'claims', balance);
    if (!sure || value.pairedWith) return [];
    return [
      {
        pointer,
        message: `The claim ${quote(id)} is not paired with the claim that balances it.`,
        remedy: 'Add that claim, and name it in "pairedWith".',
      },
    ];
  });
}

// One anonymous source, one outlet: the caveat says so in both languages.
function caveat(parts: Parts): Problem[] {
  const site = parts.single('site', 'caveat');
  if (!site) return [];
  const { title, text } = site.value.caveat;
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
function notFoundYet(parts: Parts): Problem[] {
  const known = [
    ...parts
      .having('sources', 'kind', 'date')
      .filter(({ value }) => value.kind === 'report' && value.date !== NOT_ESTABLISHED)
      .map(({ pointer }) => ({ pointer, field: 'date' })),
    ...parts
      .having('sources', 'kind', 'url')
      .filter(({ value }) => value.kind === 'report' && value.url !== null)
      .map(({ pointer }) => ({ pointer, field: 'url' })),
  ];
  return known.map(({ pointer, field }) => ({
    pointer: `${pointer}/${field}`,
    message: `The ${field} is known now; the site's citations say that it was not found.`,
    remedy:
      'Give it to the citations first: "cite.report…" in src/i18n/enData.ts and koData.ts, src/downloads/bibliography.ts, src/page/structuredData.ts. Then take this rule away.',
  }));
}

// A domestic permission does not make a venture lawful, and later reporting points the other way:
// neither may be missing.
function neededContext(parts: Parts): Problem[] {
  const context = parts.having('context', 'topic');
  const needed: readonly string[] = ['un_measures', 'later_reporting'];
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
