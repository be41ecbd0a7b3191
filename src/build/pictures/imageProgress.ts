const WIDTH = 30;

/** Where a long command says how far it is. */
export interface Progress {
  /** One more step is done: what, in a few words. */
  step(what: string): void;
  /** Ends the line that is being drawn over. */
  end(): void;
}

/** Says how far a command of `total` steps is: a bar that fills on a terminal, a line for each step elsewhere. */
export function imageProgress(
  total: number,
  stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown },
): Progress {
  let done = 0;
  const count = (): string => `${String(done).padStart(String(total).length)}/${total}`;
  return {
    step(what) {
      done += 1;
      if (!stream.isTTY) {
        stream.write(`${count()} ${what}\n`);
        return;
      }
      const filled = Math.round((WIDTH * done) / total);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      // Shorter than the line, or it would wrap and could not be drawn over.
      const line = `${bar} ${count()} ${what}`.slice(0, (stream.columns ?? 80) - 1);
      stream.write(`\r\u001b[2K${line}`);
    },
    end() {
      if (stream.isTTY && done > 0) stream.write('\n');
    },
  };
}
