import { settingIn } from './model/settings';
import { expectProgram } from './page/program';

// Runs before the first painting, so that the explainer never shows another theme than its address says.
expectProgram();
const theme = settingIn(location.hash, 'theme');
if (theme) document.documentElement.dataset['theme'] = theme;
