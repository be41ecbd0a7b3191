import { frameHeight } from '../../src/embed/frameHeight';
import { readInitialAddress } from '../../src/embed/initialAddress';

/** The program of a small page that stands in a frame: only words, and what the frame says and hears. */
const address = readInitialAddress(location.href);
const wrapper = document.getElementById('wrapper');
if (!wrapper) throw new Error('The page has no wrapper.');
const fits: boolean[] = [];
const fitTimes: number[] = [];
const start = performance.now();
const hellos: (string | null)[] = [];
const frame = frameHeight({
  wrapper,
  address,
  onfit: (scrolls) => {
    fits.push(scrolls);
    fitTimes.push(performance.now() - start);
  },
  onhello: (state) => hellos.push(state),
});
document.getElementById('more')?.addEventListener('click', () => {
  const words = document.createElement('p');
  words.textContent = 'More words than there were before. '.repeat(12);
  wrapper.append(words);
});
if (address.initialHref.includes('circle')) wrapper.classList.add('circle');
Object.assign(window, { child: { frame, fits, fitTimes, hellos } });
