import { embedLook } from './model/embedOptions';

// Runs before the first painting, so that an embed never shows a look that its address does not ask for.
const { theme, ground, title, controls } = embedLook(location.search);
const { dataset } = document.documentElement;
if (theme !== 'auto') dataset['theme'] = theme;
Object.assign(dataset, { ground, title, controls });
