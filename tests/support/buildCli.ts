import { buildSite } from './buildOnce';

// Builds the site for tests into the folder that is named, as `npm run build` would.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to build into.');
console.log(await buildSite(folder));
