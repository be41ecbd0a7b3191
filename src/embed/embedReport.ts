import { asksToTell } from './asked';
import type { FrameHeight } from './frameHeight';
import type { Protocol } from './messages';
import { embedLook, embedView, optionFaults } from './embedOptions';
import { printable } from '../model/printable';
import { formatHash, parseHash } from '../model/viewHash';
import type { PageContext } from '../view/context';

export type ReportRow = readonly [name: string, value: string];

/** Asks a thing that a frame may be refused, or that a browser does not know; null for "cannot be told". */
function asked(ask: () => boolean | undefined): boolean | null {
  try {
    return ask() ?? null;
  } catch {
    return false;
  }
}

/** Whether the host lets this frame use a feature; undefined where the browser does not say. */
function allows(feature: string): boolean | undefined {
  const { featurePolicy } = document as {
    featurePolicy?: { allowsFeature: (name: string) => boolean };
  };
  return featurePolicy?.allowsFeature(feature);
}

/**
 * What an editor, or who helps one, needs to know of an embed in its place: rows of words in the page's
 * language. `resizers` are the protocols that were found to resize it; null while that is tried.
 */
export function embedReport(
  { directive, t }: PageContext,
  frame: FrameHeight | null,
  resizers: readonly Protocol[] | null,
  query: string,
): ReportRow[] {
  const yes = (answer: boolean | null): string =>
    t(answer === null ? 'doctor.unknown' : answer ? 'doctor.yes' : 'doctor.no');
  const list = (names: Iterable<string>, none: string): string => [...names].join(', ') || none;
  const look = embedLook(query);
  const tell = asksToTell(location.href) ? 'on' : 'off';
  const preset = parseHash(embedView(query), directive);
  const faults = [
    ...optionFaults(query).map(({ name, said }) => `${name}=${said}`),
    ...preset.faults.map(({ said }) => said),
    ...preset.foreign,
  ].map((said) => printable(said));
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const fits = !('fit' in document.documentElement.dataset);
  const wanted = document.getElementById('embed')?.getBoundingClientRect().height ?? 0;
  return [
    [t('doctor.framed'), yes(frame !== null)],
    [
      t('doctor.resized'),
      resizers === null ? t('doctor.trying') : list(resizers, t('doctor.nobody')),
    ],
    [t('doctor.heard'), list(frame?.heard ?? [], t('doctor.nobody'))],
    [
      t('doctor.size'),
      t('doctor.sizes', {
        width: String(innerWidth),
        height: String(innerHeight),
        wanted: String(Math.ceil(wanted)),
      }),
    ],
    [t('doctor.fits'), t(fits ? 'doctor.whole' : 'doctor.scrolls')],
    [t('doctor.origin'), origin === 'null' ? t('doctor.opaque') : origin],
    [t('doctor.storage'), yes(asked(() => localStorage.length >= 0))],
    [t('doctor.clipboard'), yes(asked(() => allows('clipboard-write')))],
    [t('doctor.fullscreen'), yes(document.fullscreenEnabled)],
    [t('doctor.share'), yes(asked(() => 'share' in navigator && allows('web-share')))],
    [t('doctor.popups'), t('doctor.unseen')],
    [t('dialog.theme'), look.theme === 'auto' ? `auto (${dark ? 'dark' : 'light'})` : look.theme],
    [
      t('doctor.options'),
      `ground=${look.ground}, title=${look.title}, controls=${look.controls}, steps=${look.steps}, tell=${tell} ${formatHash(preset.view, directive)}`.trim(),
    ],
    [t('doctor.ignored'), list(faults, t('doctor.none'))],
    [t('doctor.version'), `${directive.dataset.version} (${directive.dataset.updated})`],
  ];
}
