import type { enExport } from './enExport';

/** Interface text in Korean: the dialog that makes pictures. */
export const koExport: Record<keyof typeof enExport, string> = {
  'image.open': '그림',
  'image.title': '그림 파일',
  'image.size': '크기',
  'image.wide': '기사와 링크',
  'image.square': '정사각 게시물',
  'image.story': '세로 화면',
  'image.slide': '발표 화면',
  'image.a4': 'A4 용지, 300dpi',
  'image.free': '직접 정하기',
  'image.width': '가로(px)',
  'image.height': '세로(px)',
  'image.fine': '2배 해상도(고해상도 화면용)',
  'image.caveat': '출처와 유의 사항, 이용 허락 조건은 그림과 파일 안에 항상 남는다.',
  'image.under': '그림은 지시 이후의 지도를 보여 준다.',
  'image.drawing': '그림을 그리는 중 …',
  'image.ready': '{width} × {height}px',
  'image.failed':
    '이 브라우저에서는 이 크기의 그림을 만들 수 없다. 더 작은 크기나 SVG를 고르면 된다.',
  'image.png': 'PNG 내려받기',
  'image.svg': 'SVG 내려받기',
  'image.letters': 'SVG의 글자',
  'image.text': '글자',
  'image.outlines': '윤곽선',
  'image.svgNote':
    '글자는 편집할 수 있지만, 브라우저가 아닌 도구에는 Schibsted Grotesk와 Pretendard가 설치되어 있어야 한다. 윤곽선은 어느 도구에서나 같다.',
  'image.altered':
    '이 브라우저는 페이지가 읽는 그림을 바꾼다. PNG와 윤곽선은 만들 수 없으니 글자로 된 SVG를 고르면 된다.',
  'image.outlined': '윤곽선으로 된 전체 도표 SVG',
  'image.ground': '바탕이 없으면 같은 색 위에 놓아야 한다.',
  'image.copy': '그림 복사',
  'image.noCopy':
    '이 브라우저나 프레임에서는 그림을 복사할 수 없다. 그림을 길게 누르거나 오른쪽 단추로 눌러 복사하거나 저장하면 된다.',
  'image.share': '공유',
  'image.hold': '그림을 길게 누르거나 오른쪽 단추로 눌러 저장할 수도 있다.',
  'image.blocked':
    '파일이 오지 않으면 이 프레임이 내려받기를 막는 것이다. 그림을 길게 누르거나 오른쪽 단추로 눌러 저장하면 된다.',
  'image.alt': '대체 텍스트',
  'image.altCopy': '대체 텍스트 복사',
};
