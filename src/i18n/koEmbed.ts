import type { enEmbed } from './enEmbed';

/** Interface text in Korean of embeds, of the dialog that makes them, and of the doctor. */
export const koEmbed: Record<keyof typeof enEmbed, string> = {
  'frame.full': '전체 크기로 열기',
  'frame.out': '전체 해설 보기',
  'frame.address': '여기서 링크가 열리지 않으면 주소를 복사한다:',
  'frame.words': '도표를 글로 읽기',
  'frame.corrected': '{date} 바로잡음({version}판).',
  'frame.frozen': '이 사본은 이 판에 고정되어 있다.',
};
