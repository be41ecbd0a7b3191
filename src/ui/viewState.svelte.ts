import type { Directive } from '../model/directive';
import { litOf } from '../model/lit';
import { FIRST_VIEW, isSame, type ChartName, type Selection, type View } from '../model/view';

/** Whether a step is to be gone back to, or only mends the last one. */
export type Step = 'push' | 'replace';

/**
 * What the reader looks at, shared by every part of one page. A page's first view is the one it was
 * built with; the address is read only after that.
 */
export class ViewState {
  readonly #directive: Directive;
  readonly #write: (view: View, step: Step) => void;
  #view = $state.raw<View>(FIRST_VIEW);
  #cardOpen = $state(false);
  /** The control that the open card was opened from; focus goes back there. */
  #origin: HTMLElement | null = null;

  /** The marks that are lit, or null where nothing is chosen and none is set back. */
  readonly lit = $derived.by(() =>
    this.#view.selected === null ? null : litOf(this.#directive, this.#view.selected),
  );

  constructor(directive: Directive, write: (view: View, step: Step) => void = () => undefined) {
    this.#directive = directive;
    this.#write = write;
  }

  get view(): View {
    return this.#view;
  }
  get cardOpen(): boolean {
    return this.#cardOpen && this.#view.selected !== null;
  }
  get origin(): HTMLElement | null {
    return this.#origin;
  }

  isSelected(kind: Selection['kind'], id: string): boolean {
    return isSame(this.#view.selected, { kind, id });
  }

  /** Chooses a thing and opens its card. `origin` is the control it was chosen with. */
  select(selected: Selection, origin: HTMLElement | null = null): void {
    this.#origin = origin;
    this.#cardOpen = true;
    if (!isSame(selected, this.#view.selected)) this.change({ selected });
  }

  /** Closes the card and gives the focus back; what is chosen stays chosen. */
  closeCard(): void {
    this.#cardOpen = false;
    this.#origin?.focus();
  }

  openCard(origin: HTMLElement | null = null): void {
    this.#origin = origin;
    this.#cardOpen = true;
  }

  /** Chooses nothing. */
  clear(): void {
    if (this.cardOpen) this.closeCard();
    if (this.#view.selected !== null) this.change({ selected: null });
  }

  showTable(chart: ChartName, shown: boolean): void {
    const others = this.#view.tables.filter((other) => other !== chart);
    this.change({ tables: shown ? [...others, chart] : others });
  }

  /** Changes parts of the view, as one step that the reader can go back from. */
  change(part: Partial<View>): void {
    this.#view = { ...this.#view, ...part };
    this.#write(this.#view, 'push');
  }

  /** Shows a view that came from outside: from the address, or from going back. */
  restore(view: View): void {
    const fresh = !isSame(view.selected, this.#view.selected);
    this.#view = view;
    if (view.selected === null) this.#cardOpen = false;
    else if (fresh) {
      this.#origin = null;
      this.#cardOpen = true;
    }
  }
}
