import { HIERARCHY_PARTS } from './pages/parts';
import { startEmbed } from './pages/startEmbed';

if (import.meta.env.DEV) void import('./pages/Embed.svelte');

startEmbed(HIERARCHY_PARTS);
