import { parseHTML } from 'linkedom';

/** The attributes of a frame that WordPress keeps where an author may not write markup of any kind. */
const KEPT = new Set([
  'src',
  'width',
  'height',
  'frameborder',
  'marginwidth',
  'marginheight',
  'scrolling',
  'title',
]);
/** Elements that stay, with what is left of their attributes; of others only what is between their tags. */
const ELEMENTS = new Set(['iframe', 'a', 'blockquote', 'p']);

/**
 * What WordPress makes of a snippet, by the rules of `wp_filter_oembed_result`: few tags, few attributes,
 * comments as they are, and a sandbox forced upon each frame.
 */
export function wordPressFilter(code: string): string {
  // wp_kses first sets comments aside, so that nothing in them is taken for a tag.
  const comments: string[] = [];
  const aside = code.replaceAll(/<!--.*?-->/gs, (comment) => {
    comments.push(comment);
    return `[comment ${comments.length - 1}]`;
  });
  const filtered = aside.replaceAll(
    /<(\/?)([a-z0-9]+)([^>]*)>/gi,
    (tag, end: string, name: string) => {
      const element = name.toLowerCase();
      if (!ELEMENTS.has(element)) return '';
      if (end) return `</${element}>`;
      const { document } = parseHTML(`<body>${tag}</${element}></body>`);
      const found = document.querySelector(element);
      const attributes = Array.from(found?.attributes ?? [])
        .filter((one) => (element === 'iframe' ? KEPT.has(one.name) : one.name === 'href'))
        .map(
          (one) => ` ${one.name}="${one.value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
        );
      const forced = element === 'iframe' ? ' sandbox="allow-scripts" security="restricted"' : '';
      return `<${element}${forced}${attributes.join('')}>`;
    },
  );
  return filtered.replaceAll(
    /\[comment (\d+)\]/g,
    (_mark, index: string) => comments[Number(index)] ?? '',
  );
}
