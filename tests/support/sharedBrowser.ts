import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/**
 * The one Chromium of this run, which `tests/support/buildOnce.ts` has started, as a browser of the caller's
 * own: its contexts are nobody else's, and are closed with it while the program runs on. A download has no
 * path here; read its stream.
 */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));
