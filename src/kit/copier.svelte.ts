/** How long "copied" stands in the place of the button's words. */
const COPIED = 2000;

/** Copies a text, and says whether the browser let it. */
export class Copier {
  /** What came of it; "copied" for two seconds. */
  outcome = $state<'ready' | 'copied' | 'refused'>('ready');
  /** What was to be copied last. */
  text = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Where there is no clipboard, as in many frames, the text is then to be shown, to copy by hand. */
  copy(text: string): void {
    clearTimeout(this.#timer);
    // What comes of it is told anew, even where it is the same.
    this.outcome = 'ready';
    this.text = text;
    void this.#write(text);
  }

  async #write(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = 'copied';
      this.#timer = setTimeout(() => {
        this.outcome = 'ready';
      }, COPIED);
    } catch {
      this.outcome = 'refused';
    }
  }
}
