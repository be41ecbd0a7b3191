import type { OrgNote } from './orgInput';
import type { OrgLabels } from './orgLayout';

/** A note's text, and in words whether it is only implied and whether it has not changed. */
export function noteText(
  { text, implied, unchanged }: OrgNote,
  labels: Pick<OrgLabels, 'implied' | 'unchanged'>,
): string {
  const said = implied ? `${text}${labels.implied}` : text;
  return unchanged ? `${said}, ${labels.unchanged}` : said;
}
