import { ViewState } from '../ui/viewState.svelte';
import { Address } from './address';
import { embedView } from '../model/embedOptions';
import { followInPageLinks } from './inPageLinks';
import type { IslandPart } from './islands';
import { startPage } from './start';

/** Where a frame may not open another window, a link's address is there to be copied. */
function offerAddresses(): void {
  if (origin !== 'null') return;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[target]');
    const field = document.querySelector<HTMLLabelElement>('label[hidden]');
    if (link && field) field.hidden = false;
  });
}

/** Makes an embed work: as any page, with the view that its address asks for, inside somebody's frame. */
export function startEmbed(parts: readonly IslandPart[]): void {
  // Before anything else changes the address.
  const { search } = location;
  startPage(parts, (directive) => {
    const address = new Address(directive, { preset: embedView(search), steps: false });
    const view = new ViewState(directive, (next) => {
      address.write(next);
    });
    return {
      view,
      started: () => {
        address.follow(view);
        followInPageLinks(view);
        offerAddresses();
      },
    };
  });
}
