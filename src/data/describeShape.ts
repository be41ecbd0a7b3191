import type { ErrorObject } from 'ajv/dist/2020.js';
import { isRecord } from './parts';
import { pointerTo } from './pointer';
import type { Problem } from './problem';
import { nameCharacters } from './codePoint';
import { quote, quoteAscii } from './quote';

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'English'],
  ['ko', 'Korean'],
]);

/**
 * A validator's findings as problems for people, each once. Left out are the findings that only
 * repeat another one: that a branch was not taken, or which branches of a choice failed.
 */
export function describeShape(errors: readonly ErrorObject[]): Problem[] {
  return errors
    .filter(({ keyword, schemaPath, data }) => {
      const untold = keyword === 'if' || (keyword === 'oneOf' && !isRecord(data));
      return !untold && !/\/oneOf\/\d/.test(schemaPath);
    })
    .map(describe);
}

/** What a rule of sense reads as more than a text: a country, a day. */
const CODES = /\/(?:iso|updated|asOf)$/;

/**
 * What a finding leaves unfit to be asked about its sense, because it does not have its type or is not
 * there, as a pointer; null where it leaves all fit.
 */
export function brokenAt({
  keyword,
  instancePath,
  params,
  parentSchema,
}: ErrorObject): string | null {
  if (/\/(en|ko)$/.test(instancePath) && isWords((parentSchema ?? {}) as Schema)) return null;
  const key = keyword === 'required' ? String(params['missingProperty']) : null;
  const isBroken =
    key === null
      ? ['type', 'enum', 'const'].includes(keyword) ||
        (keyword === 'pattern' && CODES.test(instancePath))
      : !LANGUAGES.has(key);
  const pointer = key === null ? instancePath : pointerTo(instancePath, key);
  return isBroken ? pointer : null;
}

function describe(error: ErrorObject): Problem {
  const { instancePath: pointer, params } = error;
  const schema = (error.parentSchema ?? {}) as Schema;
  const wanted = schema.description ?? 'what data/README.md asks for';
  const found = shown(error.data);
  switch (error.keyword) {
    case 'required':
      return missing(pointer, String(params['missingProperty']), schema);
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(schema.properties ?? {}).join(', ');
      return {
        pointer: pointerTo(pointer, key),
        message: `${quoteAscii(key)} is not a field of ${schema.title ?? 'this object'}.`,
        remedy: `Remove it. ${schema.description ?? 'The fields are'}: ${known}.`,
      };
    }
    case 'oneOf':
      return params['passingSchemas'] === null
        ? {
            pointer,
            message: 'It rests on nothing: no claim, no context source.',
            remedy: 'Add "claimIds", or for a context mark "contextSourceIds".',
          }
        : {
            pointer,
            message: 'It rests on claims of the report and on context sources at once.',
            remedy: 'Keep either "claimIds" or "contextSourceIds" and remove the other.',
          };
    case 'pattern':
      return isWords(schema) && typeof error.data === 'string' && error.data.trim() === ''
        ? blank(pointer, error.data)
        : {
            pointer,
            message: `${shownAscii(error.data)} does not have the right form.`,
            remedy: `Write ${wanted}.`,
          };
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String).join(', ');
      const message = `${shownAscii(error.data)} is not one of the values.`;
      return { pointer, message, remedy: `Use ${allowed}.` };
    }
    case 'minItems':
      return {
        pointer,
        message:
          Array.isArray(error.data) && error.data.length > 0
            ? 'The list is too short.'
            : 'The list is empty.',
        remedy: `Give ${wanted}.`,
      };
    case 'maxItems':
      return { pointer, message: 'The list is too long.', remedy: `Give ${wanted}.` };
    case 'uniqueItems':
      return {
        pointer: pointerTo(pointer, Number(params['i'])),
        message: 'The list names the same thing twice.',
        remedy: 'Keep one of the two and remove the other.',
      };
    case 'maxLength':
      return {
        pointer,
        message: `${found} is longer than ${String(params['limit'])} characters.`,
        remedy: 'Shorten it.',
      };
    case 'minLength':
      return blank(pointer, error.data);
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
      return { pointer, message: `${found} is out of range.`, remedy: `Write ${wanted}.` };
    case 'type':
    case 'const':
      return { pointer, message: `${found} is of the wrong type.`, remedy: typeRemedy(schema) };
    default:
      return { pointer, message: `${found} is not allowed here.`, remedy: `Write ${wanted}.` };
  }
}

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

function missing(pointer: string, key: string, schema: Schema): Problem {
  const language = LANGUAGES.get(key);
  const description = schema.properties?.[key]?.description;
  return {
    pointer: pointerTo(pointer, key),
    message: language ? `The ${language} text is missing.` : `The field ${quote(key)} is missing.`,
    remedy: language
      ? `Write it as "${key}".`
      : `Add ${quote(key)}${description ? `: ${description}` : ''}.`,
  };
}

function blank(pointer: string, data: unknown): Problem {
  const language = LANGUAGES.get(pointer.slice(pointer.lastIndexOf('/') + 1));
  const spaces = nameCharacters(typeof data === 'string' ? data : '');
  return {
    pointer,
    message: `The ${language ? `${language} ` : ''}text is blank${spaces === '' ? '' : `: ${spaces}`}.`,
    remedy: 'Write the text.',
  };
}

function isWords({ pattern }: Schema): boolean {
  return pattern === '\\S';
}

function typeRemedy({ type, description, title }: Schema): string {
  const kind = type === 'array' ? 'a list' : type === 'object' ? (title ?? 'an object') : type;
  return `Write ${[kind, description].filter(Boolean).join(': ') || 'what data/README.md asks for'}.`;
}

/** As `shown`, for what is plain ASCII where it is right. */
function shownAscii(value: unknown): string {
  return typeof value === 'string' ? quoteAscii(value) : shown(value);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object' && value !== null) return 'An object';
  return quote(value === undefined ? 'undefined' : value);
}
