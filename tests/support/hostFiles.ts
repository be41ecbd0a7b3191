export type Headers = Readonly<Record<string, string>>;

/** Reads a host's file back: the headers that this host would send for a path. */
export type HostReader = (text: string) => (path: string) => Headers;

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*#.*$/gm, '');
}

/** The headers that lines of one form set; where two set the same, both values, as hosts join them. */
function collected(lines: Iterable<RegExpMatchArray>): Headers {
  const headers: Record<string, string> = {};
  for (const [, name = '', value = ''] of lines) {
    headers[name] = name in headers ? `${headers[name] ?? ''}, ${value}` : value;
  }
  return headers;
}

/** Whether a path of `_headers`, where `*` stands for any rest, is that of a request. */
function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

/** `_headers`, as Cloudflare Pages and Netlify read it: every rule that matches counts. */
export const readHeadersFile: HostReader = (text) => {
  const rules = withoutComments(text)
    .split(/\n(?=\/)/)
    .filter((rule) => rule.trim() !== '')
    .map((rule) => ({
      path: rule.trim().split('\n')[0] ?? '',
      lines: [...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)],
    }));
  return (path) =>
    collected(rules.filter((rule) => matches(rule.path, path)).flatMap(({ lines }) => lines));
};

/** Variables as they are set last, put where they are used; nginx sends no header whose value is empty. */
function withValues(text: string): string {
  const set = new Map(
    Array.from(text.matchAll(/^set (\$\w+) "([^"]*)";$/gm), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return text
    .replaceAll(/(add_header \S+) (\$\w+) always;/g, (_, adds: string, name: string) => {
      const value = set.get(name);
      if (value === undefined) throw new Error(`${name} is nowhere set.`);
      return `${adds} "${value}" always;`;
    })
    .replaceAll(/add_header \S+ "" always;/g, '');
}

/** A file with Strict-Transport-Security switched on, as its first lines tell a host to: one # is taken away. */
export function withTransport(text: string): string {
  const switched = text.replace(/^(\s*)# (?=\S.*"?max-age=\d+"?;?$)/m, '$1');
  if (switched === text) throw new Error('There is no line to switch on.');
  return switched;
}

/** nginx: the exact location of the file, which inherits nothing, else the headers of the server. */
export const readNginx: HostReader = (text) => {
  // A type of the location's own stands where no list of types is left.
  const named = (part: string) =>
    part.replaceAll(/types \{\}\s+default_type ("[^"]*");/g, 'add_header Content-Type $1 always;');
  const lines = (part: string) => named(part).matchAll(/add_header (\S+) "([^"]*)" always;/g);
  const blocks = /^location (= )?"([^"]*)" \{\n(.*?)\n\}/gms;
  const plain = withValues(withoutComments(text));
  const exact = new Map(
    Array.from(plain.matchAll(blocks), ([, , path = '', inside = '']) => [path, inside]),
  );
  const server = plain.replaceAll(blocks, '');
  return (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return collected(lines(exact.get(file) ?? server));
  };
};

/** Apache: what stands outside every section, and the sections that name the path. */
export const readApache: HostReader = (text) => {
  const lines = (part: string) => part.matchAll(/Header always set (\S+) "([^"]*)"/g);
  const sections = /^<If "([^"]*)">\n(.*?)\n<\/If>/gms;
  const plain = withoutComments(text);
  const named = Array.from(plain.matchAll(sections), ([, asked = '', inside = '']) => ({
    paths: Array.from(asked.matchAll(/%\{REQUEST_URI\} == '([^']*)'/g), ([, path]) => path),
    inside,
  }));
  const always = plain.replaceAll(sections, '');
  return (path) => {
    const own = named.filter(({ paths }) => paths.includes(path));
    return collected([always, ...own.map(({ inside }) => inside)].flatMap((p) => [...lines(p)]));
  };
};

/** Caddy: every `header` of the site whose matcher names the path. */
export const readCaddy: HostReader = (text) => {
  const site = withoutComments(text).replace(/^handle_errors \{.*^\}/ms, '');
  const named = Array.from(
    site.matchAll(/^(@\w+) path (.*)\nheader \1 \{\n(.*?)\n\}/gms),
    ([, , paths = '', inside = '']) => ({
      paths: Array.from(paths.matchAll(/"([^"]*)"/g), ([, path = '']) => path),
      lines: [...inside.matchAll(/^\t(\S+) "([^"]*)"$/gm)],
    }),
  );
  return (path) =>
    collected(
      named
        .filter(({ paths }) => paths.some((rule) => matches(rule, path)))
        .flatMap(({ lines }) => lines),
    );
};

/** The files of the built folder, with the way to read each. */
export const HOST_FILES: Readonly<Record<string, HostReader>> = {
  _headers: readHeadersFile,
  'headers/nginx.conf': readNginx,
  'headers/apache.conf': readApache,
  'headers/Caddyfile': readCaddy,
};
