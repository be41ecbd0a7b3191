import { hydrate, mount, unmount, type ComponentProps } from 'svelte';
import Island from './Island.svelte';

/**
 * Makes one part of a prerendered page work, or draws it where there is nothing; returns what ends it. Where the markup is no longer what was built
 * (a translator or an extension got there first), the part is drawn afresh beside it and put in its place only
 * once it stands, so that a program that cannot start never costs the reader the story.
 */
export function takeOver(target: Element, props: ComponentProps<typeof Island>): () => void {
  let part: Record<string, unknown>;
  try {
    part = target.hasChildNodes()
      ? hydrate(Island, { target, props, recover: false })
      : mount(Island, { target, props });
  } catch {
    const fresh = target.cloneNode() as Element;
    part = mount(Island, { target: fresh, props });
    target.replaceWith(fresh);
  }
  return () => {
    void unmount(part);
  };
}
