/** Measures the built embeds and writes data/embedHeights.json: `npm run build && npm run make:heights`, then build again. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { embedHeights } from './embedHeights';
import { launchBrowser } from './findBrowser';
import { serve } from './serve';

const browser = await launchBrowser();
const site = await serve('dist');
const heights = await embedHeights(browser, site.url);
await browser.close();
await site.close();
writeFileSync('data/embedHeights.json', await format(JSON.stringify(heights), { parser: 'json' }));
console.log(heights);
