import { afterPaint } from './kit/afterPaint';
import type { View } from './model/view';
import { Address } from './page/address';
import { letPartsBeCopied } from './page/copyParts';
import { followInPageLinks, showWhatTheAddressNames } from './page/inPageLinks';
import { HOME_PARTS } from './page/parts';
import { startPage } from './page/start';
import { followSettings } from './view/keepSetting';
import { ViewState } from './view/viewState.svelte';

// In development Vite brings the styles with the components; a build takes them from the server's.
if (import.meta.env.DEV) {
  void import('./page/Home.svelte');
  void import('./page/NotFound.svelte');
}

startPage(HOME_PARTS, (directive) => {
  const address = new Address(directive);
  const write = (next: View): void => {
    address.write(next);
  };
  const view = new ViewState(directive, write, { later: afterPaint });
  return {
    view,
    started: () => {
      address.follow(view);
      followSettings();
      addEventListener('popstate', followSettings);
      followInPageLinks(view);
      letPartsBeCopied();
      showWhatTheAddressNames(view);
    },
  };
});
