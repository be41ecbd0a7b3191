import type { Chip } from '../../model/chips';
import type { OrgReach } from './orgInput';
import type { Parts, PlacedChip, PlacedIcon, PlacedPill, PlacedTold } from './orgLayout';
import { CHIP_GAP, chipsWidth, flowChips } from './parts';
import { layoutPills, type PillShape } from './pills';
import {
  setText,
  widthOf,
  type PlacedText,
  type TextRole,
  type TextStyles,
} from '../../text/typography';

/** Space from one note to the next, baseline to baseline; lines of one note stand closer. */
export const NOTE_GAP = 17;
const PILL_TOP = 10;

/** Writes texts, chips and pills one under another between two edges, and knows where it stands. */
export class Column {
  readonly texts: PlacedText[] = [];
  readonly chips: PlacedChip[] = [];
  readonly icons: PlacedIcon[] = [];
  readonly pills: PlacedPill[] = [];
  readonly hairlines: { x: number; y: number; width: number }[] = [];
  readonly told: PlacedTold[] = [];
  /** Right end of the row at `baseline`. */
  end: number;

  constructor(
    readonly styles: TextStyles,
    readonly left: number,
    readonly right: number,
    /** Baseline of the last row. */
    public baseline: number,
  ) {
    this.end = left;
  }

  /** A paragraph of text, its first baseline `gap` under the last row. */
  write(text: string, role: TextRole, gap: number, indent = 0, lessRight = 0): void {
    const x = this.left + indent;
    const maxWidth = this.right - lessRight - x;
    const lines = setText(text, role, this.styles, { x, y: this.baseline + gap, maxWidth });
    this.texts.push(...lines);
    const last = lines.at(-1);
    if (!last) return;
    this.baseline = last.y;
    this.end = last.x + last.width;
  }

  /** Chips after the last word, in a new row if they do not fit. */
  cite(chips: readonly Chip[]): void {
    const { left, right, baseline: y } = this;
    const placed = flowChips(chips, this.styles, { x: this.end + CHIP_GAP, y, left, right });
    this.chips.push(...placed);
    const last = placed.at(-1);
    if (!last) return;
    this.baseline = last.y;
    this.end = last.x + last.width;
  }

  /** Text and chips in the row at hand, if both fit there; false if nothing was written. */
  continueRow(text: string, role: TextRole, chips: readonly Chip[], gap: number): boolean {
    const width = widthOf(text, this.styles[role]);
    const cited = chips.length > 0 ? CHIP_GAP + chipsWidth(chips, this.styles) : 0;
    const room = this.right - this.end - gap - cited;
    if (width > room) return false;
    const x = this.end + gap;
    this.texts.push({ role, text, x, y: this.baseline, width });
    this.end = x + width;
    this.cite(chips);
    return true;
  }

  /** A sign in the row at hand. */
  iconAt(icon: PlacedIcon['icon'], x: number): void {
    this.icons.push({ icon, x: x + 7, y: this.baseline - 4.5, size: 14 });
  }

  /** A sign at the left of the row that is `gap` under the last. */
  iconNext(icon: PlacedIcon['icon'], gap: number): void {
    this.icons.push({ icon, x: this.left + 7, y: this.baseline + gap - 4.5, size: 14 });
  }

  /** Double hairlines under the last line written. */
  underline(): void {
    const last = this.texts.at(-1);
    if (!last) return;
    this.hairlines.push({ x: last.x, y: last.y + 4, width: last.width });
    this.baseline += 4;
  }

  /** Pills under the last row. */
  reach(reaches: readonly OrgReach[], shape: PillShape): void {
    const { left, right } = this;
    const top = this.baseline + PILL_TOP;
    const { pills, bottom } = layoutPills(reaches, this.styles, shape, { left, right, top });
    this.pills.push(...pills);
    this.baseline = bottom + 2;
    this.end = right;
  }

  /** Sets what `write` writes apart: as the words that tell of a relation. */
  tell(relationId: string, write: () => void): void {
    const { texts, chips, icons, hairlines } = this;
    const [t, c, i, h] = [texts.length, chips.length, icons.length, hairlines.length];
    write();
    this.told.push({
      relationIds: [relationId],
      texts: texts.splice(t),
      chips: chips.splice(c),
      icons: icons.splice(i),
      hairlines: hairlines.splice(h),
    });
  }

  /** What was written so far. */
  parts(): Parts {
    const { texts, chips, icons, pills, hairlines, told } = this;
    return { texts, chips, icons, pills, hairlines, told };
  }
}
