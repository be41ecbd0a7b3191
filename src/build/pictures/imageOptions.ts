/** What `npm run images` is asked to do. */
export interface ImageOptions {
  /** The folder to write to. */
  readonly out: string;
  /** Makes what is there already anew. */
  readonly force: boolean;
  /** The values that are wanted of each choice; all where it is not named. */
  readonly wanted: Readonly<Record<string, readonly string[]>>;
}

/** What can be chosen, by the name of the option: its values. */
export type ImageChoices = Readonly<Record<string, readonly string[]>>;

const list = (values: readonly string[]): string => values.join(', ');

/** How the command is used, in lines. */
export function imageUsage(choices: ImageChoices): string {
  return [
    'npm run images -- [options]',
    '  --out <folder>   where to write to; "images" if not given',
    '  --force          make anew what is there already',
    ...Object.entries(choices).map(
      ([name, values]) => `  ${`--${name} <list>`.padEnd(16)} only these of ${list(values)}`,
    ),
  ].join('\n');
}

/** Splits "--name=value" and "--name value" alike; `flags` take no value. */
function* pairs(args: readonly string[], flags: readonly string[]) {
  for (let at = 0; at < args.length; at += 1) {
    const [, name, given] = /^--([^=]*)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    if (name === undefined) yield { word: args[at] ?? '' };
    else if (given !== undefined || flags.includes(name)) yield { name, value: given };
    else {
      const next = args[at + 1];
      const isValue = next !== undefined && !next.startsWith('--');
      if (isValue) at += 1;
      yield { name, value: isValue ? next : undefined };
    }
  }
}

/** Reads the options of the command; gives every problem in them, a sentence each, instead of the first. */
export function imageOptions(
  args: readonly string[],
  choices: ImageChoices,
): { readonly options: ImageOptions } | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const wanted: Record<string, readonly string[]> = { ...choices };
  let out = 'images';
  let force = false;
  const known = ['out', 'force', ...Object.keys(choices)];
  for (const { word, name, value } of pairs(args, ['force'])) {
    if (name === undefined) {
      problems.push(`"${word}" is no option. The folder is named by --out ${word}`);
    } else if (name === 'force') {
      force = true;
      if (value !== undefined) problems.push('--force takes no value.');
    } else if (!known.includes(name)) {
      problems.push(`--${name} is unknown. There are ${list(known.map((one) => `--${one}`))}.`);
    } else if (!value) {
      problems.push(
        `--${name} needs a value: ${name === 'out' ? 'a folder' : list(choices[name] ?? [])}.`,
      );
    } else if (name === 'out') {
      out = value;
    } else {
      const allowed = choices[name] ?? [];
      const asked = value.split(',').map((one) => one.trim());
      const wrong = asked.filter((one) => !allowed.includes(one));
      for (const one of wrong) {
        problems.push(`--${name} cannot be "${one}", only ${list(allowed)}.`);
      }
      wanted[name] = asked;
    }
  }
  return problems.length > 0 ? { problems } : { options: { out, force, wanted } };
}
