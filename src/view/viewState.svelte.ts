import { flushSync } from 'svelte';
import type { Aim } from '../map/geo/aim';
import type { Directive } from '../model/directive';
import type { Step } from '../data/dataset';
import { litOf, litOfStep, type Lit } from '../model/lit';
import { stepOf, stepSetting } from '../model/steps';
import { FIRST_VIEW, isSame, type ChartName, type Selection, type View } from '../model/view';
import type { HashFault } from '../model/viewHash';

/**
 * What the reader looks at, shared by every part of one page. A page's first view is the one it was
 * built with; the address is read only after that.
 */
export class ViewState {
  readonly #directive: Directive;
  readonly #write: (view: View) => void;
  readonly #quiet: boolean;
  #view = $state.raw<View>(FIRST_VIEW);
  #cardOpen = $state(false);
  #glance = $state.raw<Selection | null>(null);
  #changed = $state.raw<Partial<View> | null>(null);
  #fades = $state.raw(true);
  /** The control that the open card was opened from; focus goes back there. */
  #origin: HTMLElement | null = null;
  /** Where it was chosen, if not on that control. */
  #spot: HTMLElement | null = null;
  /** What the reader did and what is still to be done for it, in its order. */
  #waiting: (() => void)[] = [];
  /** While the page starts, all of that waits. */
  #isHeld = false;
  readonly #later: (work: () => void) => void;
  /**
   * What the host of a frame has asked for, by the frame's address or in its words: that has its room. What
   * is chosen later must do with it, or the frame's height would tell the host what was chosen.
   */
  asked = $state.raw<View>(FIRST_VIEW);
  /** What the address named that is not there; shown until the reader puts it away. */
  faults = $state.raw<readonly HashFault[]>([]);

  /** Where the map is aimed now, as the map itself says; the address does not hold it. */
  aimed: () => Aim | undefined = () => undefined;

  /** The step of the story that is told; null for none. */
  readonly step: Step | null = $derived.by(() => stepOf(this.#directive, this.#view.step));

  /**
   * The marks that are lit, or null where nothing is and none is set back: by what is chosen, else by what
   * is pointed at, else by the step.
   */
  readonly lit: Lit | null = $derived.by(() => {
    const { selected, when } = this.#view;
    const glance = this.#glance;
    if (selected) return litOf(this.#directive, selected, when);
    if (glance) return { ...litOf(this.#directive, glance, when), passing: true };
    return this.step && litOfStep(this.#directive, this.step);
  });

  /**
   * Whether what is lit now came by a choice, which is to be seen coming. What is only looked at is lit at
   * once: marks that are still fading when one of them is pressed would hold up the answer.
   */
  get fades(): boolean {
    return this.#fades;
  }

  /**
   * `write` is called with each view that the reader brought about, to keep it in the address. `quiet`:
   * a view from outside opens no card, which would take the focus: the article's, where this is a frame.
   * `later` puts off what the reader brings about until the press itself has been answered.
   */
  constructor(
    directive: Directive,
    write: (view: View) => void = () => undefined,
    {
      quiet = false,
      later = (work: () => void): void => {
        work();
      },
    } = {},
  ) {
    this.#directive = directive;
    this.#write = write;
    this.#quiet = quiet;
    this.#later = later;
  }

  get view(): View {
    return this.#view;
  }
  get selected(): Selection | null {
    return this.#view.selected;
  }
  get cardOpen(): boolean {
    return this.#cardOpen && this.#view.selected !== null;
  }
  /** What the reader changed last; null before the first change. */
  get changed(): Partial<View> | null {
    return this.#changed;
  }
  get origin(): HTMLElement | null {
    return this.#origin;
  }

  get spot(): HTMLElement | null {
    return this.#spot;
  }

  isSelected(kind: Selection['kind'], id: string): boolean {
    return isSame(this.#view.selected, { kind, id });
  }
  isTable(chart: ChartName): boolean {
    return this.#view.tables.includes(chart);
  }

  /** From now on what the reader does waits for `release`: a page that starts must find itself as it was built. */
  hold(): void {
    this.#isHeld = true;
  }
  /** Does what has waited. */
  release(): void {
    this.#isHeld = false;
    this.settle();
  }
  /** Does now what the reader has brought about, for whoever must see it done. */
  settle(): void {
    while (!this.#isHeld && this.#waiting.length > 0) {
      this.#waiting.shift()?.();
      // Each is seen by all parts, even where the next takes it back: what began with it has ended.
      flushSync();
    }
  }
  #soon(act: () => void): void {
    this.#waiting.push(act);
    if (!this.#isHeld)
      this.#later(() => {
        this.settle();
      });
  }

  /**
   * Chooses a thing and opens its card. `origin` is the control it was chosen with; `spot` is where, if
   * that was elsewhere.
   */
  select(
    selected: Selection,
    origin: HTMLElement | null = null,
    spot: HTMLElement | null = null,
  ): void {
    this.#soon(() => {
      this.#open(origin, spot);
      if (!isSame(selected, this.#view.selected)) this.#change({ selected });
    });
  }

  openCard(origin: HTMLElement | null = null): void {
    this.#soon(() => {
      this.#open(origin);
    });
  }
  #open(origin: HTMLElement | null, spot: HTMLElement | null = null): void {
    this.#origin = origin;
    this.#spot = spot;
    this.#cardOpen = true;
  }

  /** Closes the card; what is chosen stays chosen. */
  closeCard(): void {
    this.settle();
    this.#cardOpen = false;
  }

  /** Chooses nothing. */
  clear(): void {
    this.#soon(() => {
      this.#cardOpen = false;
      if (this.#view.selected !== null) this.#change({ selected: null });
    });
  }

  /** Goes to a step of the story, as one to go back from; null for the whole, as it is looked at now. */
  goTo(step: number | null): void {
    this.#soon(() => {
      this.#cardOpen = false;
      this.#change({
        step,
        selected: null,
        ...(step !== null && stepSetting(this.#directive, step)),
      });
    });
  }

  /** Lights what a pointer or the focus rests on, while nothing is chosen; null when it leaves. */
  glance(at: Selection | null): void {
    // What is only looked at need not be made up for.
    if (this.#isHeld || isSame(at, this.#glance)) return;
    this.#glance = at;
    if (this.#view.selected === null) this.#fades = false;
  }

  showTable(chart: ChartName, shown: boolean): void {
    this.#soon(() => {
      const others = this.#view.tables.filter((other) => other !== chart);
      this.#change({ tables: shown ? [...others, chart] : others });
    });
  }

  /** Changes parts of the view, as one step that the reader can go back from. */
  change(part: Partial<View>): void {
    this.#soon(() => {
      this.#change(part);
    });
  }
  #change(part: Partial<View>): void {
    // A new view is no longer about the part of the page that an old address led to.
    this.#view = { ...this.#view, anchor: null, ...part };
    this.#changed = part;
    this.#glance = null;
    this.#fades = true;
    this.#write(this.#view);
  }

  /** Shows a view that came from outside: from the address, or from going back. */
  restore(view: View, faults: readonly HashFault[] = []): void {
    const fresh = !isSame(view.selected, this.#view.selected);
    // What was pressed before is not to change it; what a starting page has kept was pressed in it.
    if (!this.#isHeld) this.#waiting = [];
    this.#view = view;
    this.#glance = null;
    this.#fades = true;
    this.faults = faults;
    if (!fresh) return;
    this.#origin = this.#spot = null;
    this.#cardOpen = !this.#quiet && view.selected !== null;
  }
}
