import type { Component } from 'svelte';
import type { ExportProps, PictureSetting } from './pictureSetting';
import type { Preset } from './presets';
import { pictureFiles, type PictureFiles } from './pictureFiles';

/** Files with an address each: `shown` for the picture in the page, the others for links. */
export interface MadePicture extends PictureFiles {
  /** As data, so that the picture can be saved from any frame. */
  readonly shown: string;
  readonly pngUrl: string | null;
  readonly svgUrl: string | null;
}

type Asked = [setting: PictureSetting, size: Preset, outlined: boolean];

/** A choice may change with each key that is pressed. */
const SETTLE = 120;

function asData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(new Error('The picture could not be read.'));
    };
    reader.readAsDataURL(blob);
  });
}

/** Makes the picture that was asked for last, and keeps the one before it until it is there. */
export class PictureMaker {
  made = $state.raw<MadePicture | null>(null);
  outcome = $state<'drawing' | 'ready' | 'failed'>('drawing');
  readonly #picture: Component<ExportProps>;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `picture` draws it. */
  constructor(picture: Component<ExportProps>) {
    this.#picture = picture;
  }

  make(...what: Asked): void {
    const asked = this.stop();
    this.outcome = 'drawing';
    this.#timer = setTimeout(() => {
      void this.#make(asked, what);
    }, SETTLE);
  }

  /** Whatever is being made is no longer wanted. Gives the number of what is asked for next. */
  stop(): number {
    clearTimeout(this.#timer);
    this.#asked += 1;
    return this.#asked;
  }

  /** Gives back what the files hold. */
  end(): void {
    this.stop();
    this.#keep(null);
  }

  async #make(asked: number, what: Asked): Promise<void> {
    try {
      const files = await pictureFiles(this.#picture, ...what);
      const shown = await asData(files.png ?? files.text);
      if (asked !== this.#asked) return;
      const [pngUrl, svgUrl] = [files.png, files.svg].map(
        (file) => file && URL.createObjectURL(file),
      );
      this.#keep({ ...files, shown, pngUrl: pngUrl ?? null, svgUrl: svgUrl ?? null });
      this.outcome = 'ready';
    } catch {
      if (asked === this.#asked) this.outcome = 'failed';
    }
  }

  #keep(made: MadePicture | null): void {
    for (const url of [this.made?.pngUrl, this.made?.svgUrl]) if (url) URL.revokeObjectURL(url);
    this.made = made;
  }
}
