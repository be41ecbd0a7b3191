import type { LonLat } from '../data/types';
import {
  between,
  dragBy,
  isFirst,
  latitudeLimit,
  middleLatitude,
  MOST_ZOOM,
  turnBy,
  turnTo,
  zoomAbout,
  type Aim,
} from './geo/aim';
import { glide } from '../kit/glide';
import type { MapMode } from '../model/view';

/** One step of a button or a key: degrees on the whole globe, less when it is near; and times nearer. */
const STEP = 15;
const NEARER = 1.5;
const GLIDE_MS = 450;

/** Where a reader has aimed the map. Another mode begins anew, and the address does not hold it. */
export class MapAim {
  readonly #first: Readonly<Record<MapMode, Aim>>;
  readonly #mode: () => MapMode;
  readonly #origin: LonLat;
  // A copy: what another mode began with is another aim than what came before, be it the same place.
  #aim: Aim = $derived.by(() => ({ ...this.#first[this.#mode()] }));
  #stop: () => void = () => undefined;

  /**
   * `first` is where nobody has turned it yet. `mode` must read a derived value: whatever else it reads would turn the map back when it changes.
   * `origin` is where all lines begin, in degrees: as the map comes nearer it stays in sight.
   */
  constructor(first: Readonly<Record<MapMode, Aim>>, mode: () => MapMode, origin: LonLat) {
    this.#first = first;
    this.#mode = mode;
    this.#origin = origin;
  }

  get current(): Aim {
    return this.#aim;
  }
  get isFirst(): boolean {
    return isFirst(this.#first[this.#mode()], this.#aim);
  }
  get isNearest(): boolean {
    return this.#aim.zoom >= MOST_ZOOM;
  }
  get isFarthest(): boolean {
    return this.#aim.zoom <= 1;
  }
  /** Whether the map turns no farther to the north (1), or to the south (-1). */
  isAtPole(side: 1 | -1): boolean {
    const limit = latitudeLimit(this.#mode(), this.#aim.zoom);
    return side * middleLatitude(this.#mode(), this.#aim) >= limit - 0.01;
  }

  /** One step to the east and to the north. */
  turn(east: number, north: number): void {
    const step = STEP / this.#aim.zoom;
    this.#set(turnBy(this.#mode(), this.#aim, east * step, north * step));
  }
  /** So many steps nearer. */
  step(steps: number): void {
    this.zoom(NEARER ** steps);
  }
  zoom(factor: number): void {
    this.#set(zoomAbout(this.#aim, factor, this.#origin));
  }
  /** Dragged to the right and down, by shares of the world's width. */
  drag(right: number, down: number): void {
    this.#set(dragBy(this.#mode(), this.#aim, right, down));
  }
  reset(): void {
    this.#set(this.#first[this.#mode()]);
  }

  /** Turns until the places face the reader. The whole flat world is in view as it is. */
  face(places: readonly LonLat[]): void {
    const mode = this.#mode();
    const from = this.#aim;
    if (places.length === 0 || (mode === 'flat' && this.isFarthest)) return;
    const to = turnTo(from, places);
    let own = from;
    this.#stop();
    this.#stop = glide(GLIDE_MS, (share) => {
      // Another mode has begun meanwhile, if only for a moment: it stays as it began.
      if (this.#aim !== own) this.#stop();
      else this.#aim = own = between(from, to, share);
    });
  }

  #set(aim: Aim): void {
    this.#stop();
    this.#aim = aim;
  }
}
