import type { MarkedSign } from '../data/status';
import type { Locale } from '../data/types';
import type { Translate } from '../i18n/messages';
import { layoutOrg } from './layout/org';
import type { OrgLayout, OrgShape } from './layout/orgLayout';
import type { Directive } from '../model/directive';
import { litOf } from '../model/lit';
import { orgInput, withoutMarks } from './layout/orgInput';
import type { Selection, Time } from '../model/view';

export interface OrgPicture {
  readonly directive: Directive;
  readonly locale: Locale;
  readonly t: Translate;
  /** Width in px that the picture is laid out for. */
  readonly width: number;
  /** Columns with lines, or rows for a picture to take away; columns if not given. */
  readonly shape?: OrgShape | undefined;
  /** What is chosen: rows say more of it. */
  readonly selected?: Selection | null | undefined;
  /** Whether the numbers of paragraphs are shown; they are if not given. */
  readonly marks?: boolean | undefined;
  readonly when: Time;
  /** For a picture of one time alone, whose cards need not keep heights and places. */
  readonly alone?: boolean | undefined;
}

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
  shape = 'wide',
  selected = null,
  marks = true,
  when,
  alone,
}: OrgPicture): OrgLayout {
  // Columns have room for all that is said, whatever is chosen.
  const chosen = shape === 'wide' ? null : selected;
  const key = [locale, width, shape, when, alone === true, marks, chosen?.kind, chosen?.id].join(
    ' ',
  );
  const input = orgInput(directive, locale, when);
  const labelOf = (sign: MarkedSign): string => {
    const status = input.statuses[sign];
    return status === undefined ? '' : t(`status.label.${status}`);
  };
  const layouts = known.get(directive) ?? new Map<string, OrgLayout>();
  known.set(directive, layouts);
  const layout =
    layouts.get(key) ??
    layoutOrg(marks ? input : withoutMarks(input), {
      width,
      margin: MARGIN,
      shape,
      telling: {
        lit: chosen && litOf(directive, chosen, when),
        chosenId: chosen?.kind === 'entity' ? chosen.id : null,
      },
      locale,
      alone,
      labels: {
        granted: t('sign.heading.yes'),
        stops: t('sign.line.no'),
        stopsNote: t('sign.line.note.no'),
        excluded: t('sign.heading.no'),
        unstated: t('sign.heading.unknown'),
        unstatedNames: `${labelOf('unknown')}:`,
        othersNames: t('org.others'),
        parent: t('org.ladder.parent'),
        notGranted: labelOf('no'),
        notStated: t('sign.note.unknown'),
        before: t('sign.before.heading.yes'),
        notBelow: t('sign.before.line.yes'),
        implied: t('org.before.implied'),
        unchanged: t('org.before.unchanged'),
      },
    });
  layouts.set(key, layout);
  return layout;
}
