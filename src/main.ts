import { afterPaint } from './interact/afterPaint';
import type { View } from './model/view';
import { Address } from './pages/address';
import { letPartsBeCopied } from './pages/copyParts';
import { followInPageLinks, showWhatTheAddressNames } from './pages/inPageLinks';
import { HOME_PARTS } from './pages/parts';
import { startPage } from './pages/start';
import { followSettings } from './ui/keepSetting';
import { ViewState } from './ui/viewState.svelte';

// In development Vite brings the styles with the components; a build takes them from the server's.
if (import.meta.env.DEV) {
  void import('./pages/Home.svelte');
  void import('./pages/NotFound.svelte');
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
