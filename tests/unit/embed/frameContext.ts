import { readInitialAddress } from '../../../src/embed/initialAddress';
import type { FrameContext } from '../../../src/embed/messages';

/** A context in which every protocol can be spoken. */
export function frameContext(change: Partial<FrameContext> = {}): FrameContext {
  return {
    ...readInitialAddress('https://x.org/embed/map/?childId=p1#?secret=abcDEF1234'),
    hostIds: new Set(['host-1']),
    met: true,
    ...change,
  };
}
