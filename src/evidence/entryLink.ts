import type { PageContext } from '../view/context';

interface LinkAttributes {
  readonly href: string;
  readonly target?: '_blank';
  readonly rel?: 'noopener';
}

/**
 * The attributes of a link to the entry of a paragraph or a claim ("P7"). A page that shows a chart alone
 * has no entries: they are on the explainer, which opens beside the article.
 */
export function entryLink({ home }: PageContext, id: string): LinkAttributes {
  const href = `${home}#${id.toLowerCase()}`;
  return home === '' ? { href } : { href, target: '_blank', rel: 'noopener' };
}
