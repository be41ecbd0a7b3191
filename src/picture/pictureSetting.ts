import type { PictureSubject } from './pictureSubject';
import type { Aim } from '../map/geo/aim';
import type { BaseMap } from '../map/geo/baseMap';

/** All that a picture to take away is drawn from. */
export interface PictureSetting extends PictureSubject {
  readonly theme: 'light' | 'dark';
  /** Size that it is laid out for, in px. The file may have more pixels for each of them. */
  readonly width: number;
  readonly height: number;
  /** The world; null for a picture that has no map. */
  readonly base: BaseMap | null;
  /** Where the map is aimed; as at first if not given. */
  readonly aim?: Aim | undefined;
  /** Without a ground of its own. */
  readonly transparent: boolean;
  /** With headline and standfirst. Source and caveat are always there. */
  readonly headline: boolean;
  /** With the numbers of the paragraphs that each mark rests on. */
  readonly marks: boolean;
}

/** What a picture is drawn from, with its name and description for those who do not see it. */
export interface ExportProps {
  readonly setting: PictureSetting;
  readonly title: string;
  readonly desc: string;
}
