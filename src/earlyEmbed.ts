import { asksForWords, embedLook } from './embed/embedOptions';
import { expectProgram } from './page/program';

// Runs before the first painting, so that an embed never shows a look that its address does not ask for.
expectProgram();
const { theme, ground, title, controls, steps } = embedLook(location.search);
const { dataset } = document.documentElement;
// On somebody's ground our own dark theme must not come unasked: nobody knows how dark that ground is.
const shown = theme === 'auto' && ground === 'transparent' ? 'light' : theme;
if (shown !== 'auto') dataset['theme'] = shown;
Object.assign(dataset, { ground, title, controls, steps });
if (asksForWords(location.search)) dataset['asked'] = '';
