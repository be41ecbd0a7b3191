import { PROTOCOLS, type Protocol } from './messages';

/** How often a frame is looked at before a protocol counts as not heard, every 50 ms. */
const LOOKS = 10;
/** Heights between these are refused by no host: WordPress takes 200 to 1000 px. */
const LOWEST = 210;
const HIGHEST = 940;

/**
 * Finds out which protocols really resize this frame: asks by each alone for a height of its own near
 * `wanted` (px) and looks what becomes of the frame. Leaves the frame at the last of these heights.
 */
export async function probeProtocols(
  wanted: number,
  ask: (height: number, protocol: Protocol) => void,
): Promise<Protocol[]> {
  const found: Protocol[] = [];
  let height = Math.max(LOWEST, Math.min(HIGHEST, wanted + 10));
  const reached = (): boolean => Math.abs(innerHeight - height) <= 1;
  for (const protocol of PROTOCOLS) {
    height += 4;
    // A frame that has this height by chance would prove nothing.
    if (reached()) height += 2;
    ask(height, protocol);
    for (let look = 0; look < LOOKS && !reached(); look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (reached()) found.push(protocol);
  }
  return found;
}
