import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onePage } from '../../src/build/pages/onePage';
import { withUsedMessages } from '../../src/build/pages/usedMessages';
import type { RenderedRoute } from '../../src/page/drawnSite';

const template = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');

/** What stands between two marks of a built page, of which the second follows the first next. */
function between(html: string, open: string, close: string): string | null {
  const from = html.indexOf(open);
  if (from < 0) return null;
  return html.slice(from + open.length, html.indexOf(close, from));
}

/**
 * A page of another dataset with the programs and styles of the site that was built into `dist`, put
 * together as the build does: as HTML. Its fonts are the reader's own.
 */
export function pageOfDataset(dist: string, page: RenderedRoute): string {
  const built = readFileSync(join(dist, page.file), 'utf8');
  const code = between(built, '<script type="module">', '</script>');
  const css = between(built, '<style>', '</style>');
  if (code === null || css === null) throw new Error(`${page.file} has no program or no style.`);
  const drawn = withUsedMessages(page, code);
  return onePage(template, {
    ...drawn,
    embed: page.embed ?? null,
    early: page.embed ? between(built, '<script>', '</script>') : null,
    frames: page.program === 'main',
    css,
    fontCss: '',
    live: { props: drawn.props, code },
  }).html;
}
