import type { PictureSubject } from './pictureSubject';
export interface PictureRecord { readonly title: string; readonly alt: string }
export function pictureRecord(subject: PictureSubject, words: string): PictureRecord { return { title: subject.t('org.title'), alt: words.slice(0,200) } }
