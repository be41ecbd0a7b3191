import type { enExport } from './enExport';

/** Interface text in Korean: the dialog that makes pictures. */
export const koExport: Record<keyof typeof enExport, string> = {
  'image.open': '그림 파일',
  'image.title': '그림 파일',
  'image.size': '크기',
  'image.wide': '기사와 링크',
  'image.square': '정사각 게시물',
  'image.story': '스토리(세로)',
  'image.slide': '발표 슬라이드',
  'image.a4': 'A4 용지, 300dpi',
  'image.free': '직접 정하기',
  'image.width': '가로(px)',
  'image.height': '세로(px)',
  'image.fine': '2배 해상도(고해상도 화면용)',
  'image.marks': '문단 번호(¶)',
  'image.caveat': '출처와 유의 사항, 이용 조건은 그림과 파일 안에 항상 남는다.',
  'image.under': '그림은 지시에 따른 지도를 보여 준다.',
  'image.drawing': '그림을 그리는 중…',
  'image.ready': '{width} × {height}px',
  'image.failed': '여기서는 이 파일을 만들 수 없다. 크기를 줄이거나 글자로 된 SVG를 고르면 된다.',
  'image.png': 'PNG 내려받기',
  'image.svg': 'SVG 내려받기',
  'image.letters': 'SVG의 글자',
  'image.text': '글자',
  'image.outlines': '윤곽선',
  'image.svgNote':
    '글자는 고칠 수 있지만, 그림 도구에 Schibsted Grotesk와 Pretendard가 설치되어 있어야 한다. 윤곽선은 어느 도구에서나 그대로 보인다.',
  'image.altered':
    '이 브라우저는 페이지가 읽는 그림의 색을 바꾼다. PNG와 윤곽선은 만들 수 없으니 글자로 된 SVG를 고르면 된다.',
  'picture.outlined': '윤곽선으로 된 전체 도표 SVG',
  'image.ground': '투명한 바탕이면 같은 밝기의 배경 위에 놓아야 한다.',
  'image.copy': '그림 복사',
  'image.noCopy':
    '여기서는 그림을 복사할 수 없다. 그림을 길게 누르거나 마우스 오른쪽 버튼으로 누르면 복사하거나 저장할 수 있다.',
  'image.share': '공유',
  'image.hold': '그림을 길게 누르거나 마우스 오른쪽 버튼으로 누르면 저장할 수도 있다.',
  'image.blocked':
    '파일이 내려받아지지 않으면 이 프레임에서 내려받기가 막힌 것이다. 그림을 길게 누르거나 마우스 오른쪽 버튼으로 누르면 저장할 수 있다.',
  'image.alt': '대체 텍스트',
  'image.altCopy': '대체 텍스트 복사',
};
