import { MAP_PARTS } from './page/parts';
import { startEmbed } from './page/startEmbed';

if (import.meta.env.DEV) void import('./page/Embed.svelte');

startEmbed(MAP_PARTS);
