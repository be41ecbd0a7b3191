/** A policy as its directives, each with its sources in lower case. */
type Policy = ReadonlyMap<string, readonly string[]>;

// Sources that let nearly everything in.
const BROAD = [
  '*',
  'http:',
  'https:',
  'ftp:',
  'http://*',
  'https://*',
  'http://*.*',
  'https://*.*',
];
const INLINE = ["'unsafe-inline'", 'data:'];
const PASSIVE = ['img-src', 'media-src'];

/**
 * Reads one policy.
 * @throws where it names a directive twice or holds none.
 */
function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.toLowerCase().split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name === '') continue;
    if (policy.has(name)) throw new Error(`The directive ${name} stands twice.`);
    policy.set(name, sources.length === 0 && name.endsWith('-src') ? ["'none'"] : sources);
  }
  if (policy.size === 0) throw new Error('The policy is empty.');
  return policy;
}

/** What several policies allow together: a source counts where each policy that names its directive has it. */
function together(policies: readonly Policy[]): Policy {
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  return new Map(
    Array.from(names, (name) => {
      const lists = policies.flatMap((policy) => policy.get(name) ?? []);
      const naming = policies.filter((policy) => policy.has(name));
      const shared = [...new Set(lists)].filter((source) =>
        naming.every((policy) => policy.get(name)?.includes(source)),
      );
      return [name, shared.length > 0 ? shared : ["'none'"]];
    }),
  );
}

/** A hash or a nonce makes browsers pass over 'unsafe-inline'. */
function effective(sources: readonly string[]): readonly string[] {
  const named = sources.some((source) => /^'(?:sha\d{3}|nonce)-/.test(source));
  const strict = named && sources.includes("'strict-dynamic'");
  return sources.filter(
    (source) =>
      !(named && source === "'unsafe-inline'") &&
      !(strict && (BROAD.includes(source) || source === "'self'")),
  );
}

/** The points for a page's policies, from its headers and its <meta> elements alike. */
export function policyPoints(texts: readonly string[]): number {
  if (texts.length === 0) return -25;
  let policy: Policy;
  try {
    policy = together(texts.map(readPolicy));
  } catch {
    return -25;
  }
  const of = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const scripts = effective(of('script-src'));
  const styles = effective(of('style-src'));
  const has = (sources: readonly string[], unwanted: readonly string[]) =>
    sources.some((source) => unwanted.includes(source));
  const insecure = (sources: readonly string[]) =>
    sources.some((source) => /^(?:http|ftp):/.test(source));
  const active = [...policy]
    .filter(([name]) => !PASSIVE.includes(name) && name !== 'script-src')
    .flatMap(([, sources]) => sources);

  if (has(scripts, [...BROAD, ...INLINE]) || has(of('object-src'), BROAD)) return -20;
  if (insecure([...active, ...scripts])) return -20;
  if (has([...scripts, ...styles], ["'unsafe-eval'"])) return -10;
  if (insecure(PASSIVE.flatMap((name) => policy.get(name) ?? []))) return -10;
  if (has(styles, [...BROAD, ...INLINE])) return 0;
  return policy.get('default-src')?.join(' ') === "'none'" ? 10 : 5;
}
