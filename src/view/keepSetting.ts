import {
  settingIn,
  SETTINGS,
  withSetting,
  type Setting,
  type SettingValue,
} from '../model/settings';

/** The other language shows the same in the same way: its link gets the same "#…". */
export function carryToLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang][data-language]')) {
    // As it was written: relative, so that the site works under any path.
    const path = (link.getAttribute('href') ?? '').replace(/#.*$/s, '');
    link.setAttribute('href', path + location.hash);
  }
}

// On the root element, where style sheets find the theme; empty where the reader has gone back to the usual.
const chosen = (name: Setting): string | null =>
  document.documentElement.getAttribute(`data-${name}`);
const choose = (name: Setting, value: string): void => {
  document.documentElement.setAttribute(`data-${name}`, value);
};

function written(hash: string, name: Setting): string {
  const said = chosen(name);
  return withSetting(hash, name, SETTINGS[name].find((value) => value === said) ?? null);
}

/** Writes all that is set into the address, whichever step of the reader's it is of. */
function writeSettings(): void {
  const hash = written(written(location.hash, 'theme'), 'keys');
  if (hash !== location.hash) {
    try {
      history.replaceState(history.state, '', location.href.replace(/#.*$/s, '') + hash);
    } catch {
      // Safari takes so many in half a minute and no more: it is set all the same, for this page.
    }
  }
  carryToLanguages();
}

/** Sets what the reader wants, here and in the address; null for the usual. */
export function keepSetting<Name extends Setting>(
  name: Name,
  value: SettingValue<Name> | null,
): void {
  choose(name, value ?? '');
  writeSettings();
}

/** Sets what an address asks for, where the reader has not chosen yet, and keeps what is set in all that follow. */
export function followSettings(): void {
  for (const name of Object.keys(SETTINGS) as Setting[]) {
    const asked = settingIn(location.hash, name);
    if (chosen(name) === null && asked) choose(name, asked);
  }
  writeSettings();
}
