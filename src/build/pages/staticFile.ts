import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** How a plain web host answers for a path: with a file, or by sending the reader to the folder's address. */
export type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string };

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Whether an Accept-Language header asks for Korean before English. */
export function prefersKorean(acceptLanguage: string): boolean {
  const weight = (language: string): number => {
    const asked = acceptLanguage
      .split(',')
      .map((item) => /^\s*([a-z]+)[^;]*(?:;\s*q=([\d.]+))?/i.exec(item))
      .filter((match) => match?.[1]?.toLowerCase() === language)
      .map((match) => Number(match?.[2] ?? 1));
    return Math.max(0, ...asked);
  };
  return weight('ko') > weight('en');
}

/**
 * The answer of the built site in `folder` for the path of an address (with its leading slash, without
 * query): the file, the folder's index page, or the not-found page in the language of the path, else
 * of the reader.
 */
export function staticFile(folder: string, path: string, acceptLanguage: string): Answer {
  const plain = decoded(path);
  const korean = path.startsWith('/ko/') || prefersKorean(acceptLanguage);
  const missing = { status: 404, file: join(folder, korean ? 'ko/404.html' : '404.html') } as const;
  if (plain === null || plain.includes('\0')) return missing;
  const target = normalize(join(folder, plain));
  if (target !== folder && !target.startsWith(folder + sep)) return missing;
  const index = join(target, 'index.html');
  if (plain.endsWith('/')) return isFile(index) ? { status: 200, file: index } : missing;
  if (isFile(target)) return { status: 200, file: target };
  return isFile(index) ? { status: 301, location: `${path}/` } : missing;
}
