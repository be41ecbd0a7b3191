import type { enEmbed } from './enEmbed';

/** Interface text in Korean of embeds, of the dialog that makes them, and of the doctor. */
export const koEmbed: Record<keyof typeof enEmbed, string> = {
  'frame.full': '전체 크기로 열기',
  'frame.out': '전체 해설 보기',
  'frame.address': '여기서 링크가 열리지 않으면 주소를 복사한다:',
  'frame.words': '도표를 글로 읽기',
  'frame.corrected': '{date} 바로잡음({version}판).',
  'frame.frozen': '이 사본은 이 판에 고정되어 있다.',
  'dialog.open': '퍼가기',
  'dialog.title': '기사에 넣기',
  'dialog.chart': '도표',
  'dialog.hierarchy': '조직도',
  'dialog.map': '지도',
  'dialog.both': '둘 다',
  'dialog.theme': '색',
  'dialog.auto': '자동',
  'dialog.light': '밝게',
  'dialog.dark': '어둡게',
  'dialog.withTitle': '제목',
  'dialog.controls': '전환 단추와 조작 단추',
  'dialog.ground': '투명한 바탕',
  'dialog.withView': '지금 이 화면에 보이는 상태로 열기',
  'dialog.withScript': '독자가 보는 상태를 기사 주소에 남기기(스크립트 추가)',
  'dialog.caveat': '소식통이 한 명이라는 문구는 언제나 남는다.',
  'dialog.code': '삽입 코드',
  'dialog.copy': '코드 복사',
  'dialog.byHand': '이 화면에서는 클립보드를 쓸 수 없다. Ctrl+C 또는 ⌘C를 누른다.',
  'dialog.note':
    '기사 쪽에 스크립트가 없어도 된다. 코드에 적힌 높이는 위에서 고른 설정에 맞춘 것이며, 대부분의 기사 작성 시스템은 높이를 스스로 맞춘다.',
  'dialog.noAddress':
    '이 사이트는 자기 주소(SITE_URL) 없이 만들어져, 코드에는 지금 열린 주소를 쓴다: {address}',
  'dialog.preview': '미리 보기',
  'dialog.height': '높이 {height}px',
};
