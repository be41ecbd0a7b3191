import { inject } from 'vitest';
import { builtPages, type BuiltPage } from './builtPages';

export interface AddressedSite {
  readonly folder: string;
  /** The address that it was built for and is served at, with its closing slash. */
  readonly url: string;
  readonly pages: readonly BuiltPage[];
}

/**
 * The site that was built for an address, and froze its version, once `tests/support/buildOnce.ts` has it.
 * Rejects with what the build said where it failed.
 */
export async function addressedSite(): Promise<AddressedSite> {
  const { folder, url } = inject('addressed');
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(await answer.text());
  return { folder, url, pages: builtPages(folder) };
}
