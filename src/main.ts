import { Address } from './pages/address';
import { followInPageLinks, showWhatTheAddressNames } from './pages/inPageLinks';
import { HOME_PARTS } from './pages/parts';
import { startPage } from './pages/start';
import { ViewState } from './ui/viewState.svelte';

// In development Vite brings the styles with the components; a build takes them from the server's.
if (import.meta.env.DEV) {
  void import('./pages/Home.svelte');
  void import('./pages/NotFound.svelte');
}

startPage(HOME_PARTS, (directive) => {
  const address = new Address(directive);
  const view = new ViewState(directive, (next) => {
    address.write(next);
  });
  return {
    view,
    started: () => {
      address.follow(view);
      followInPageLinks(view);
      showWhatTheAddressNames(view.view);
    },
  };
});
