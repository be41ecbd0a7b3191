/**
 * How a reader wants the explainer to look and to answer, with the values that are not the usual one. Nothing
 * is stored: they stand in the address alone, after "#" beside the view, and so go along to the other language.
 */
export const SETTINGS = { theme: ['light', 'dark'], keys: ['off'] } as const;
export type Setting = keyof typeof SETTINGS;
export type SettingValue<Name extends Setting> = (typeof SETTINGS)[Name][number];

const partsOf = (hash: string): string[] => {
  const words = hash.replace(/^#/, '');
  return words === '' ? [] : words.split('&');
};

/** The value that a "#…" gives a setting, the first that is known; null where it gives none. */
export function settingIn<Name extends Setting>(
  hash: string,
  name: Name,
): SettingValue<Name> | null {
  const said = partsOf(hash);
  const values: readonly SettingValue<Name>[] = SETTINGS[name];
  return values.find((value) => said.includes(`${name}=${value}`)) ?? null;
}

/** The same "#…" with a setting written anew at its end, or without it (null). All the rest stays as it is. */
export function withSetting<Name extends Setting>(
  hash: string,
  name: Name,
  value: SettingValue<Name> | null,
): string {
  const all = partsOf(hash);
  const others = all.filter((part) => !part.startsWith(`${name}=`));
  const next = value === null ? others : [...others, `${name}=${value}`];
  const [first] = next;
  if (first === undefined) return '';
  // A lone word that has come first would name a part of the page.
  const isWord = first !== all[0] && first !== '' && !first.includes('=');
  return `#${isWord ? '&' : ''}${next.join('&')}`;
}

/** The same "#…" without any setting: what is given to others is theirs to look at as they like. */
export function withoutSettings(hash: string): string {
  return withSetting(withSetting(hash, 'theme', null), 'keys', null);
}
