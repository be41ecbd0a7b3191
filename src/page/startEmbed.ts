import { mount } from 'svelte';
import { frameHeight } from '../embed/frameHeight';
import { readInitialAddress } from '../embed/initialAddress';
import { afterPaint } from '../kit/afterPaint';
import { embedView } from '../embed/embedOptions';
import type { View } from '../model/view';
import { formatHash, parseHash } from '../model/viewHash';
import EmbedDoctor from '../embed/EmbedDoctor.svelte';
import { ViewState } from '../view/viewState.svelte';
import { Address } from './address';
import { followInPageLinks } from './inPageLinks';
import Island from '../kit/Island.svelte';
import type { IslandPart } from './islands';
import { startPage } from './start';

/** How many px of an embed may be out of sight before it offers its full size. */
const LITTLE = 90;

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
  // Loaded anew, it may have the reader's view in its address: no part of what the host wrote.
  const state: unknown = history.state;
  const opened = typeof state === 'string' ? state : location.href;
  const root = document.documentElement;
  const wrapper = document.getElementById('embed');
  // A host may say what its address holds before there is a view to show it.
  let onhello: (state: string | null) => void = (state) => {
    held = state;
  };
  let held: string | null | undefined;
  const frame =
    wrapper &&
    frameHeight({
      wrapper,
      address: readInitialAddress(opened),
      onfit: (scrolls) => {
        // Where only the foot is missing, a bar with a way out would take more than it gives.
        const lack = wrapper.getBoundingClientRect().height - innerHeight;
        if (scrolls) root.dataset['fit'] = lack > LITTLE ? 'far' : 'near';
        else delete root.dataset['fit'];
      },
      onhello: (state) => {
        onhello(state);
      },
    });

  startPage(parts, (directive) => {
    const address = new Address(directive, { preset: embedView(search), opened });
    const write = (next: View): void => {
      address.write(next);
      frame?.tell(formatHash(next, directive).slice(1));
    };
    const view = new ViewState(directive, write, { quiet: true, later: afterPaint });
    return {
      view,
      started: (page) => {
        view.asked = address.opened();
        address.follow(view);
        followInPageLinks(view);
        offerAddresses();
        onhello = (state) => {
          const { view: next, faults } = parseHash(state ?? embedView(search), directive);
          view.asked = next;
          view.restore(next, faults);
        };
        if (held !== undefined && held !== null) onhello(held);
        const doctor = document.getElementById('doctor');
        if (doctor && new URLSearchParams(search).get('debug') === '1') {
          const props = { frame, query: search };
          mount(Island, { target: doctor, props: { part: EmbedDoctor, props, page } });
        }
      },
    };
  });
}
