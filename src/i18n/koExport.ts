import type { enExport } from './enExport';

/** Interface text in Korean: the dialog that makes pictures. */
export const koExport: Record<keyof typeof enExport, string> = {
  'image.open': '그림',
  'image.title': '이 도표의 그림 파일',
  'image.size': '크기',
  'image.wide': '기사, 링크 카드',
  'image.square': '정사각형 게시물',
  'image.story': '스토리',
  'image.slide': '슬라이드',
  'image.a4': 'A4, 300dpi',
  'image.free': '직접 정하기',
  'image.width': '너비(px)',
  'image.height': '높이(px)',
  'image.fine': '두 배의 화소, 고해상도 화면용',
  'image.caveat': '출처와 유의 사항, 이용 허락 조건은 그림과 파일 안에 항상 남는다.',
  'image.under': '그림은 지시 이후의 지도를 보여 준다.',
  'image.drawing': '그림을 그리는 중 …',
  'image.ready': '{width} × {height}px',
  'image.failed':
    '이 브라우저에서는 이 크기의 그림을 만들 수 없다. 더 작은 크기나 SVG를 고르면 된다.',
  'image.png': 'PNG 내려받기',
  'image.svg': 'SVG 내려받기',
  'image.svgNote': 'SVG의 글자는 고칠 수 있는 글자로 남고, 글꼴은 파일 안에 들어 있다.',
  'image.copy': '그림 복사',
  'image.noCopy':
    '이 브라우저나 프레임에서는 페이지가 그림을 복사할 수 없다. 그림을 길게 누르거나 오른쪽 단추로 눌러 복사하거나 저장하면 된다.',
  'image.share': '공유',
  'image.noShare': '그림을 공유하지 못했다. 대신 내려받거나 저장할 수 있다.',
  'image.hold': '그림을 길게 누르거나 오른쪽 단추로 눌러 저장할 수도 있다.',
  'image.blocked':
    '파일이 오지 않으면 이 프레임이 내려받기를 막는 것이다. 그림을 길게 누르거나 오른쪽 단추로 눌러 저장하면 된다.',
  'image.alt': '대체 텍스트',
  'image.altCopy': '대체 텍스트 복사',
};
