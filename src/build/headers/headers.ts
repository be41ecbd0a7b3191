/** What is served: a page, an embed that pages of others frame, or data that programs of others read. */
export type FileKind = 'page' | 'embed' | 'data';

/** One file of the built folder, with the policy of its own <meta>; data has none. */
export interface ServedFile {
  readonly file: string;
  readonly policy: string | null;
}

export type Header = readonly [name: string, value: string];

// Only names that browsers know: Chromium complains in the console of each one that it does not.
// Not denied, since an embed may need them: clipboard-write, fullscreen, web-share. Browsers keep those
// from embeds anyway until the page around them passes them on.
const POWERFUL_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** What every answer carries, whatever is served. */
export const COMMON_HEADERS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', POWERFUL_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  // Kept, but asked for again before each use: a correction must reach every reader.
  ['Cache-Control', 'no-cache'],
];

/**
 * What hosts may switch on: it is in every file, behind a #. It binds the whole domain, of which a site may
 * be one folder, and browsers keep to it for a year.
 */
export const TRANSPORT: Header = ['Strict-Transport-Security', 'max-age=31536000'];

const OWN: Readonly<Record<FileKind, readonly Header[]>> = {
  page: [
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Frame-Options', 'DENY'],
  ],
  embed: [
    // A host that isolates itself (COEP) shows only frames that say both of these.
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ],
  data: [
    ['Access-Control-Allow-Origin', '*'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ],
};

/** Types that hosts do not know by themselves, or send without the encoding of Korean. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** What a file of the built folder is, told by where it stands. */
export function fileKind(file: string): FileKind {
  if (!file.endsWith('.html')) return 'data';
  return /(?:^|\/)embed\//.test(file) ? 'embed' : 'page';
}

/**
 * What a file's answer carries beside the common headers: its policy, and who may frame and use it. Of
 * embeds nothing is said: any list of who may frame them, `*` too, leaves out articles without an origin,
 * such as those that stand in a sandboxed frame themselves.
 */
export function ownHeaders({ file, policy }: ServedFile): readonly Header[] {
  const kind = fileKind(file);
  const whole = policy ?? "default-src 'none'";
  const ancestors = kind === 'embed' ? '' : "; frame-ancestors 'none'";
  const type = TYPES[file.replace(/^.*\./s, '')];
  return [
    ...(type === undefined ? [] : [['Content-Type', type] as const]),
    ['Content-Security-Policy', whole + ancestors],
    ...OWN[kind],
  ];
}

/** Every header of a file's answer: the one list that all hosts' files are written from. */
export function headersOf(served: ServedFile): readonly Header[] {
  return [...COMMON_HEADERS, ...ownHeaders(served)];
}

/**
 * The paths under which hosts serve a file below `base` (slashes at both ends): a folder's page with
 * and without its name; the not-found page as some hosts call it, without its ending.
 */
export function servedPaths(file: string, base: string): readonly string[] {
  const path = base + file;
  if (/(?:^|\/)index\.html$/.test(file)) return [path.replace(/index\.html$/, ''), path];
  return /(?:^|\/)404\.html$/.test(file) ? [path, path.replace(/\.html$/, '')] : [path];
}

/** The not-found pages with the folder that each stands in and answers for; the outermost comes last. */
export function missingPages(
  files: readonly ServedFile[],
): readonly { readonly folder: string; readonly page: ServedFile }[] {
  return files
    .filter(({ file }) => /(?:^|\/)404\.html$/.test(file))
    .map((page) => ({ folder: page.file.replace(/404\.html$/, ''), page }))
    .sort((a, b) => b.folder.length - a.folder.length);
}
