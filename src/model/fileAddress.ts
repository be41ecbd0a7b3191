/**
 * The address of a page as it is opened from a disk, where nothing turns a folder into its page: `ko/#p7` is
 * `ko/index.html#p7`. What names no folder stays as it is.
 */
export function fileAddress(href: string): string {
  return href.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html');
}
