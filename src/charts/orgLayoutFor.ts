import type { Locale } from '../data/types';
import type { Translate } from '../i18n/messages';
import { layoutOrg } from '../layout/org';
import type { OrgLayout, OrgShape } from '../layout/orgLayout';
import type { Directive } from '../model/directive';
import { orgInput } from '../model/orgInput';
import type { Time } from '../model/view';

export interface OrgPicture {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly t: Translate;
  /** Width in px that the picture is laid out for. */
  readonly width: number;
  /** Columns, or one column of cards; by default columns from 560 on. */
  readonly shape?: OrgShape | undefined;
  readonly when: Time;
  /** For a picture of one time alone, whose cards need not keep heights and places. */
  readonly alone?: boolean | undefined;
}

const WIDE_FROM = 560;
/** Borders are drawn about the edge of a box: half of the widest needs room. */
const MARGIN = { side: 2, top: 4, bottom: 2 };

const known = new WeakMap<Directive, Map<string, OrgLayout>>();

/**
 * The hierarchy as it is drawn, in the units of the picture's viewBox, whose origin is its top left
 * corner. Each is laid out once: the picture and the buttons over it ask for the same one.
 */
export function orgLayoutFor({
  directive,
  locale,
  t,
  width,
  shape,
  when,
  alone,
}: OrgPicture): OrgLayout {
  const asked = shape ?? (width >= WIDE_FROM ? 'wide' : 'tree');
  const key = `${locale} ${width} ${asked} ${when} ${alone === true}`;
  const layouts = known.get(directive) ?? new Map<string, OrgLayout>();
  known.set(directive, layouts);
  const layout =
    layouts.get(key) ??
    layoutOrg(orgInput(directive, locale, when), {
      width,
      margin: MARGIN,
      shape: asked,
      locale,
      alone,
      labels: {
        granted: t('org.granted'),
        stops: t('org.stops'),
        stopsNote: t('org.stops.note'),
        excluded: t('org.excluded'),
        unstated: t('org.unstated'),
        with: t('org.with'),
        notGranted: t('authority.not_granted'),
        notStated: t('authority.note.not_stated'),
        contacts: t('org.contacts'),
        before: t('org.before'),
        notBelow: t('org.before.line'),
        implied: t('org.before.implied'),
        unchanged: t('org.before.unchanged'),
        contactsBegan: t('org.before.contacts'),
      },
    });
  layouts.set(key, layout);
  return layout;
}
