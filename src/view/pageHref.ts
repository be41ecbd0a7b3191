import { fileAddress } from '../model/fileAddress';

/** The address of one of our pages as a link here gives it: a folder, but a file where this page is one. */
export function pageHref(href: string): string {
  return new URL(href, location.href).protocol === 'file:' ? fileAddress(href) : href;
}
