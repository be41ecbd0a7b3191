/** When a height is said again that no host has granted, in ms after it was new. */
const SAID_AT = [0, 300, 900, 2000, 4500];
/** How often it is said before the embed has to do with the frame that it has: two seconds. */
const PATIENCE = 4;

/** What is known at a moment: the time in ms, the height that the content wants, and the frame's size, in px. */
export interface Sight {
  readonly now: number;
  readonly wanted: number;
  readonly width: number;
  readonly height: number;
}

export interface HeightStep {
  /** Whether the height is to be said now. */
  readonly say: boolean;
  /** Whether the content must scroll inside its frame; null while that is open. */
  readonly scrolls: boolean | null;
  /** In how many ms to look again though nothing has changed; null: only once something has. */
  readonly wait: number | null;
}

/**
 * What has been said to a host of the height that is wanted, and what came of it. Three things end the
 * asking: the height, another height than there was when it was last said, and the last of five times.
 */
export class HeightRequest {
  #wanted = 0;
  #width = 0;
  /** When the height that is wanted was new, and how often it has been said since. */
  #since = 0;
  #said = 0;
  /** The frame's height when the wanted one was last said; null once that has been granted. */
  #saidIn: number | null = null;
  /** What this host granted, or left, where another height was wanted: there it need be asked only once. */
  #most = 0;
  #satisfied = false;

  get satisfied(): boolean {
    return this.#satisfied;
  }

  /** The next step. `limit` is the most that the host's protocol lets a frame be, in px; 0: not known. */
  step({ now, wanted, width, height }: Sight, limit: number): HeightStep {
    if (wanted !== this.#wanted || width !== this.#width) {
      this.#wanted = wanted;
      this.#width = width;
      this.renew(now);
    }
    this.#satisfied = Math.abs(height - wanted) <= 1;
    if (this.#satisfied) {
      // Should it be undone later, the next time comes at once, and those left after it in their order.
      this.#since = -Infinity;
      this.#saidIn = null;
      return { say: false, scrolls: false, wait: null };
    }
    const lacks = height < wanted;
    const isAnswered = this.#saidIn !== null && height !== this.#saidIn;
    if (this.#said > 0 && (isAnswered || height === this.#most || height === limit)) {
      this.#most = height;
      return { say: false, scrolls: lacks, wait: null };
    }
    const due = SAID_AT[this.#said];
    if (this.#since === -Infinity) this.#since = now - (due ?? 0);
    const say = now - this.#since >= (due ?? Infinity);
    if (say) {
      this.#saidIn = height;
      this.#said += 1;
    }
    const scrolls = lacks && this.#said < PATIENCE ? null : lacks;
    const later = SAID_AT[this.#said];
    // Whoever comes to listen after the last time hears the next height at its first.
    if (later === undefined) this.#most = height;
    return { say, scrolls, wait: later === undefined ? null : this.#since + later - now };
  }

  /** Says the same height anew, from its first time on. */
  renew(now: number): void {
    this.#said = 0;
    this.#since = now;
  }

  /** Somebody else listens now: what was granted so far says nothing of what will be. */
  forget(): void {
    this.#most = 0;
  }
}
