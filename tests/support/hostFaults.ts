import { expect } from 'vitest';
import type { ChildPage } from './frameChild';
import type { FramesInBrowser } from './framesInBrowser';
import type { Host } from './hosts';
import { fitted, openHost } from './openHost';

/** How long a frame that fits must be silent, in ms. */
export const QUIET = 10_000;

/** What is wrong with a child in a host, from its first moment until it has been silent for `quiet` ms. */
export async function hostFaults(
  at: FramesInBrowser,
  child: ChildPage,
  { name, body, most = Infinity }: Host,
  quiet: number,
): Promise<string[]> {
  const host = await openHost(at, child, body);
  const differs = (from: number) =>
    expect.poll(host.contentHeight, { message: name, timeout: 5000 }).not.toBe(from);
  const faults: string[] = [];
  try {
    const first = await fitted(host, most);
    await child.grow(host.child);
    await differs(first);
    const second = await fitted(host, most);
    await host.page.setViewportSize({ width: 420, height: 900 });
    await differs(second);
    const third = await fitted(host, most);
    // What the new width made it say has been said by then.
    await host.page.waitForTimeout(500);
    const before = await host.received();
    await host.page.waitForTimeout(quiet);
    const more = (await host.received()) - before;
    const end = await host.frameHeight();
    if (Math.abs(end - Math.min(third, most)) > 1) faults.push(`${end} px for ${third} px`);
    if (more > 0) faults.push(`${more} messages more`);
    if (before === 0) faults.push('no message was counted');
    // The makers of iframe-resizer warn of pages without their own program, and speak to frames that
    // have not loaded yet: of that, browsers complain, each in its way.
    const errors = host.messages.filter((message) => message.startsWith('error'));
    faults.push(...errors.filter((message) => !/target origin/i.test(message)));
  } catch (error) {
    faults.push(String(error));
  }
  await host.context.close();
  return faults.map((fault) => `${name}: ${fault}`);
}
