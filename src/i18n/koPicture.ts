import type { enPicture } from './enPicture';

/** Interface text in Korean: words that only a picture to take away holds. */
export const koPicture: Record<keyof typeof enPicture, string> = {
  'picture.hierarchy.granted':
    '익명 소식통 한 명에 따르면, 북한의 지시로 일부 회사·기업소가 독자적으로 무역할 권한을 받았다고 한다.',
  'picture.hierarchy.not_granted':
    '하급 무역회사와 기업소는 여전히 독자적으로 사업할 수 없다고 한다.',
  'picture.map.headline': '이름이 나온 나라는 {count} 곳뿐',
  'picture.map.all': '이름이 나온 나라는 {count} 곳',
  'picture.map.standfirst':
    '익명 소식통 한 명에 따르면, 북한의 지시로 일부 회사·기업소가 {names}[와/과] 무역할 수 있게 됐다고 한다.',
  'picture.map.unplaced': '장소가 나오지 않아 지도에 없음: {names}.',
  'picture.map.unnamed': '보도에 이름이 나오지 않는 일부 {name}',
  'picture.borders':
    '경계와 지명 표기는 어느 쪽의 주장을 지지한다는 뜻이 아니다. 회색 빗금으로 나타내고 어느 나라에도 넣지 않은 곳: 크림반도, 남쿠릴열도, 아크사이친, 뎀촉, 샥스감 계곡, 시아첸 빙하, 아루나찰프라데시. 일부 윤곽은 대략적으로 나타냈다. 바탕 지도: Natural Earth.',
  'picture.contact': '{names}: 접촉',
  'picture.outline': '회색 윤곽선: 자리만 표시',
  'picture.lines': '선은 실제 거래가 있었다는 뜻이 아니다.',
  'picture.ventures': '배경: 유엔 제재는 승인받지 않은 합작기업을 금지한다.',
  'picture.later': '2026년 1월 무렵의 데일리NK 인터뷰는 통제 강화를 전한다.',
  'picture.licence': '그래픽: 무역 권한 해설, {licence}',
  'picture.size.whole': '가로와 세로는 px 단위의 정수여야 한다. 예: {width} × {height}',
  'picture.size.side': '한 변은 최대 {limit}px이다. {width} × {height} 이하로 정한다.',
  'picture.size.least': '그림이 너무 작아 글을 읽을 수 없다. 적어도 {width} × {height}px로 정한다.',
  'picture.png': '그림(PNG)',
  'picture.svg.text': 'SVG(편집할 수 있는 글자)',
  'picture.svg.outlined': 'SVG(윤곽선으로 된 글자)',
};
