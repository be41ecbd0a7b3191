import type { enData } from './enData';

/** Interface text in Korean: the data to take away, and how to cite. */
export const koData: Record<keyof typeof enData, string> = {
  'data.title': '데이터',
  'data.intro':
    '도표에 나온 내용을 스프레드시트용 표와 프로그램용 파일로 내려받을 수 있다. 행마다 근거가 되는 항목과 문단, 누구의 말인지를 적었다.',
  'data.caveat':
    '배경으로 표시한 것을 빼면 모든 행은 익명 소식통 한 명을 인용한, 확인되지 않은 보도 한 건에 근거하며 보도 시점은 추정이다. 행마다 앞쪽 열에 그렇게 적혀 있으므로 지우지 말고 함께 써야 한다.',
  'data.part.entities': '기관·회사와 무역 권한',
  'data.part.relations': '기관·회사 사이의 관계, 지역·상대와의 관계',
  'data.part.partners': '지역·상대(이름이 나오지 않은 나라들 포함)',
  'data.part.claims':
    '자체적으로 풀어 쓴 보도 항목: 누구의 말인지, 어디까지 말했는지, 무엇이 나오지 않는지',
  'data.part.json': '전체 데이터(한국어·영어)',
  'data.part.readme': '열의 뜻, 이용 조건, 인용 방법',
  'data.part.archive': '위 파일을 모두 담은 압축 파일',
  'data.rows': '{count}행',
  'data.size': '{size}kB',
  'data.caveat.report': '확인되지 않은 보도 한 건, 익명 소식통 한 명. 시점은 추정',
  'data.caveat.context': '보도에 없는 배경',
  'data.caveat.branch': '소속 계통(branch)은 보도에 없는 배경',
  'data.branch.context': '{branch}(보도에 없는 배경)',
  'data.branch.state': '국가',
  'data.branch.party': '당',
  'data.branch.not_stated': '언급 없음',
  'data.tier.centre': '중앙',
  'data.tier.direct': '중앙 다음',
  'data.tier.province': '도',
  'data.tier.lower': '그 아래',
  'data.tier.watch': '감시',
  'data.term.sourced': '출처에서 확인한 명칭',
  'data.term.inferred': '확인한 용어에서 추정',
  'data.term.own': '자체 번역',
  'data.level.directive': '보도가 전한 지시 내용',
  'data.level.practice': '실태 설명',
  'data.level.expectation': '전망',
  'data.level.interpretation': '해석',
  'data.level.opinion': '의견·불만·우려',
  'data.level.editorial': '보도 자체의 서술',
  'data.readme.title': '{headline}: 데이터',
  'data.readme.files': '파일',
  'data.readme.reading': '읽는 법',
  'data.readme.columns':
    '열 이름은 어느 언어판에서나 영어이고, 여기 있는 CSV의 내용은 한국어이다. 이름이 _id나 _ids로 끝나는 열에는 언어가 달라도 바뀌지 않는 식별자가 들어 있다.',
  'data.readme.rests':
    '각 행의 앞쪽에는 근거가 나온다. caveat(주의할 점), attribution(누구의 말인지), paragraphs(보도 문단, 번호는 자체적으로 붙임), claim_ids(항목), source(출처) 순이다. claims.csv에는 항목마다 어디까지 말했는지(hedge)와 보도에 나오지 않는 것(not_said)을 적었다. attribution_ids가 context인 행은 보도에서 나온 것이 아니다.',
  'data.readme.levels':
    '“attribution”은 누구의 말인지를 나타낸다. 지시 내용과 소식통의 설명은 이것으로만 구분한다. “level”은 어떤 종류의 내용인지를 나타내며, “directive”는 누구의 말이든 지시의 내용을 전한다는 뜻이다.',
  'data.readme.lists':
    '한 칸에 값이 여럿이면 세미콜론과 빈칸으로 나누고, 값 자체에 든 세미콜론과 역슬래시 앞에는 역슬래시를 붙인다. notes 열에서는 설명마다 뒤의 대괄호 안에 항목 번호를 적었다.',
  'data.readme.placed':
    'branch와 tier는 조직도에서 그 기관이나 회사를 놓은 자리를 뜻한다. 39호실과 그 소속 회사를 당으로 분류한 것은 보도가 아니라 배경에 근거한다. ‘언급 없음’은 보도에 나오지 않는다는 뜻이다.',
  'data.readme.drawn':
    'drawn_at_longitude, drawn_at_latitude, drawn_reach_degrees는 지도에 그린 위치일 뿐이다. 거래 장소가 아니며 경계를 뜻하지도 않는다. 무역이 허용되었다고 해서 실제로 거래가 있었다는 뜻은 아니다. relations.csv의 to가 보도의 표현(‘하급 단위’)이면 to_ids는 선을 이은 상자일 뿐이다.',
  'data.readme.sanctions':
    '북한이 허용해도, 승인받지 않은 합작기업을 금지하는 유엔 제재의 효력은 그대로이다(보도에 없는 배경).',
  'data.readme.format':
    'CSV 파일은 바이트 순서 표시가 있는 UTF-8이며 쉼표로 나누고 따옴표는 RFC 4180을 따른다.',
  'data.readme.formulas':
    "스프레드시트가 수식으로 볼 수 있는 줄 앞에는 작은따옴표(')를 붙였다. 이 따옴표는 데이터가 아니다.",
  'data.readme.json':
    'directive.json에는 표에 없는 것도 들어 있다. 문단 주제, 달라진 점, 배경, 출처, 정정이 그것이다.',
  'data.readme.licence': '이용 조건',
  'data.readme.credit': '출처 표기: “무역 권한 해설(Cleared to Trade), 데일리NK 보도에 근거”',
  'cite.title': '인용',
  'cite.copy': '복사',
  'cite.intro':
    '인용할 때는 확인되지 않은 보도 한 건, 익명 소식통 한 명, 추정한 시점이라는 설명을 빼지 말아야 한다. 보도의 필자와 발행일, 주소는 찾지 못했고 제목의 대문자 표기와 문장 부호는 확인하지 못했다. 클릭하면 인용문 전체가 선택된다.',
  'cite.graphic': '이 그래픽과 데이터',
  'cite.report': '보도',
  'cite.author': '무역 권한 해설(Cleared to Trade)',
  'cite.apa': 'APA',
  'cite.chicago': '시카고',
  'cite.mla': 'MLA',
  'cite.bibtex': 'BibTeX',
  'cite.ris': 'RIS',
  'cite.graphic.apa':
    '{author}. ({year}). 『{title}』(버전 {version}) [확인되지 않은 보도 한 건에 근거한 그래픽과 데이터: {source}].{url}',
  'cite.graphic.chicago':
    '{author}. 「{title}」. 버전 {version}. {date}. 확인되지 않은 보도 한 건에 근거한 그래픽과 데이터: {source}.{url}',
  'cite.graphic.mla':
    '「{title}」. 『{author}』, 버전 {version}, {date}{url}. 확인되지 않은 보도 한 건에 근거한 그래픽과 데이터: {source}.',
  'cite.graphic.note': '확인되지 않은 보도 한 건에 근거한 그래픽과 데이터: {source}',
  'cite.report.apa':
    '{publisher}. (날짜 미상). *{title}* [확인되지 않은 보도: {source}. 필자·발행일·주소는 찾지 못함].',
  'cite.report.chicago':
    '{publisher}. “{title}.” 날짜 미상. 확인되지 않은 보도: {source}. 필자·발행일·주소는 찾지 못함.',
  'cite.report.mla':
    '“{title}.” 『{publisher}』, 날짜 미상. 확인되지 않은 보도: {source}. 필자·발행일·주소는 찾지 못함.',
  'cite.report.note': '확인되지 않은 보도: {source}. 필자·발행일·주소는 찾지 못함',
};
