import { formats } from '#lib/i18n/format.ts';
import { bindLines } from '#lib/i18n/korean.ts';
import { josa } from './josa.ts';
import { ko as relations } from './relations.ts';

const people = (n: number): string => `${formats.ko.number(n)}명`;
const percent = (share: number): string => formats.ko.percent(share);
/** 입니다 stands after everything; 이었습니다 and the like do not. */
const quote = (text: string): string => `“${text.replace(/[.。]$/u, '')}”`;
/** Never torn before 입니다, which is no word of its own. */
const itIs = (text: string): string => bindLines(`${text}입니다`);

/** What the report says in Korean: plain 합니다, as a city reads it. Every sentence is made of figures of the model. */
export const ko = {
  report: (title: string) => `${title} 결과 보고서`,
  rehearsal: '연습으로 만든 보고서입니다. 회원은 꾸며 낸 것이고, 답도 사람의 것이 아닙니다.',
  open: '아직 마치지 않은 워크숍의 보고서입니다. 결과가 달라질 수 있습니다.',
  sections: {
    glance: '한눈에',
    method: '어떻게 했나',
    factors: '성공요인',
    items: '문항별 결과',
    talk: '먼저 이야기할 것',
    wants: '바라는 것',
    relations: '관계',
    profile: '네트워크 현황',
    retrospective: '돌아보기',
    tasks: '권하는 과제',
    practices: '다른 네트워크의 실천',
    plan: '우리 계획',
    change: '지난 회차와 견주어',
    trend: '여러 회차를 지나며',
    sources: '출처',
  },
  sheets: {
    text: '보고서',
    factors: '성공요인',
    items: '문항',
    wants: '바라는 것',
    mirror: '다른 지역',
    ties: '관계의 수',
    tieShape: '관계망의 모양',
    organisations: '조직의 관계',
    profile: '현황',
    review: '협업사업',
    tasks: '과제',
    practices: '사례',
    plan: '계획',
    reviews: '지난 계획',
    change: '달라진 것',
    trend: '회차',
  },
  table: (n: number, caption: string) => `표 ${n}. ${caption}`,
  figure: (n: number, caption: string) => `그림 ${n}. ${caption}`,
  file: (title: string) => `${title}-결과`,
  glance: {
    here: '누가 함께했나',
    standing: '우리가 서 있는 곳',
    dividing: '우리를 가르는 것',
    doing: '우리가 할 일',
    joined: (n: number) => `${josa(people(n), '이/가')} 워크숍에 들어왔습니다.`,
    joinedOf: (n: number, eligible: number) =>
      n > eligible
        ? `${josa(people(n), '이/가')} 워크숍에 들어왔습니다(답할 수 있다고 적은 수는 ${people(eligible)}).`
        : `답할 수 있는 ${people(eligible)} 가운데 ${josa(people(n), '이/가')} 워크숍에 들어왔습니다.`,
    finished: (n: number) => `체크리스트는 ${josa(people(n), '이/가')} 마쳤습니다.`,
    organisations: (n: number) => `${formats.ko.number(n)}개 조직이 함께했습니다.`,
    nobody: '워크숍에 들어온 사람이 없습니다.',
    notRevealed: '체크리스트 결과는 아직 공개하지 않았습니다.',
    allHidden: (least: number) =>
      `자기 휴대전화로 답한 사람이 ${people(least)} 이상인 문항이 없어, 방 밖으로 나가는 이 보고서에는 답의 수를 싣지 않습니다.`,
    strength: (names: string) => `${josa(names, '이/가')} 힘이 됩니다.`,
    discuss: (names: string) => `${josa(names, '은/는')} 이야기해 볼 것입니다.`,
    concern: (names: string) => `${josa(names, '을/를')} 먼저 살펴야 합니다.`,
    scored: (name: string, score: string) => `${name}(${score})`,
    unscored: (n: number) =>
      `성공요인 ${n}개는 보여 드릴 수 있는 답이 모자라 점수를 내지 않았습니다.`,
    split: (n: number) => `의견이 갈린 문항은 ${n}개입니다.`,
    mostSplit: (text: string, answers: string) =>
      `가장 크게 갈린 것은 ${itIs(quote(text))}. ${answers}.`,
    noneSplit: '우연이라고 보기 어려울 만큼 의견이 갈린 문항은 없습니다.',
    noneHard: (mean: string, isBesideSplit: boolean) =>
      `${isBesideSplit ? '갈리지 않은 문항에서 ' : ''}평균 ${mean}점 이상으로 어렵다고 본 것은 없습니다.`,
    hardest: (item: string, isBesideSplit: boolean) =>
      `${isBesideSplit ? '갈리지 않은 문항에서 ' : ''}가장 어렵다고 본 것은 ${itIs(item)}.`,
    hardestTied: (items: string, n: number, isBesideSplit: boolean) =>
      `${isBesideSplit ? '갈리지 않은 문항에서 ' : ''}가장 어렵다고 본 것은 ${items}${n > 2 ? ` 등 ${n}문항` : ''}이고, 차례를 매길 만큼 다르지 않습니다.`,
    hardItem: (text: string, mean: string) => `${quote(text)}(평균 ${mean}점)`,
    tasks: (n: number) => `할 일을 ${n}개 정했습니다.`,
    moreTasks: (n: number) => `나머지 ${n}개는 ‘우리 계획’에 있습니다.`,
    task: (what: string, owners: string, due: string) =>
      [what.replace(/[.。]$/u, ''), [owners, due].filter(Boolean).join(', ')]
        .filter(Boolean)
        .join(' — '),
    noOwner: '맡을 조직을 아직 정하지 않음',
    until: (date: string) => `${date}까지`,
    noTasks: '계획에 적은 할 일은 아직 없습니다.',
    firstTask: (task: string) => `답에서 먼저 떠오른 과제는 ${itIs(quote(task))}.`,
    part: (n: number, of: number, eligible: boolean) =>
      `${eligible ? '답할 수 있는' : '들어온'} ${people(of)} 가운데 ${people(n)}의 답이라 첫 짐작으로 읽어야 합니다.`,
  },
  method: {
    day: (date: string) => `날짜: ${date}`,
    stage: { founding: '체크리스트: 설립 단계', operating: '체크리스트: 운영 단계' },
    version: (version: string, items: number) =>
      `체크리스트 판: ${version}, ${formats.ko.number(items)}문항`,
    people: (joined: number, finished: number) =>
      `들어온 사람 ${people(joined)}, 체크리스트를 마친 사람 ${people(finished)}`,
    peopleOf: (eligible: number) => `답할 수 있는 사람 ${people(eligible)}`,
    answered: (least: number, most: number) =>
      least === most
        ? `문항마다 ${josa(people(most), '이/가')} 1~5점으로 답했습니다.`
        : `문항마다 ${least}~${people(most)}이 1~5점으로 답했습니다.`,
    limits: '읽을 때 알아 둘 것',
    anonymous:
      '답은 이름 없이 모았습니다. 진행자도 누가 어떻게 답했는지 알 수 없고, 답한 사람의 이름은 이 보고서에 싣지 않습니다.',
    hidden: (least: number) =>
      `${people(least)}보다 적은 사람의 답은 싣지 않고, 다른 수에서 빼어 알 수 있는 것도 싣지 않습니다. 공개한 뒤에 바뀐 답과 늦게 낸 카드도 그만큼 모여야 싣습니다. 점수는 실은 문항만으로 냈습니다.`,
    scale:
      '문항은 1점(매우 아니다)에서 5점(매우 그렇다)까지 답했고, 높을수록 어려움이 큽니다. 성공요인 점수는 문항을 뒤집어 5에 가까울수록 좋습니다.',
    bands:
      '성공요인은 4.0부터 힘이 되는 것, 3.0부터 이야기해 볼 것, 그 아래는 먼저 살필 것으로 봅니다. 등급이 아니라 이야기할 순서입니다.',
    range:
      '점수 옆의 범위는 답한 사람 수와 흩어짐에서 나온 폭입니다. 답할 수 있는 사람이 모두 답했으면 폭이 없습니다.',
    verdict:
      '‘모임’과 ‘갈림’은 아무렇게나 답했을 때 그런 모양이 나올 일이 스무 번에 한 번이 안 될 때만 씁니다.',
    self: '회원이 스스로 본 것이지 밖에서 잰 것이 아닙니다. 다른 네트워크와 순위를 매기는 데 쓰지 마십시오.',
  },
  factors: {
    lead: '다섯 가지 성공요인이 지금 어디쯤인지 체크리스트의 답으로 셈했습니다.',
    caption: '성공요인의 점수와 범위',
    columns: {
      name: '성공요인',
      score: '점수',
      low: '범위의 아래',
      high: '범위의 위',
      band: '뜻',
      coverage: '실은 문항의 몫',
    },
    bands: {
      strength: '힘이 됩니다',
      discuss: '이야기해 볼 것',
      concern: '먼저 살필 것',
    },
    row: (name: string, score: string, band: string) => `${name} ${score}점, ${band}`,
    noScore: (name: string) => `${name} 점수 없음`,
    short: '답이 모자람',
  },
  items: {
    lead: '점수가 높을수록 더 어렵다고 본 문항입니다.',
    caption: (dimension: string) => `${dimension}: 문항별 답의 분포`,
    tableCaption: (dimension: string) => `${dimension}: 문항별 수`,
    columns: {
      item: '문항',
      n: '답(명)',
      unknown: '잘 모르겠다',
      na: '해당 없음',
      mean: '평균',
      high: '4~5점',
      low95: '4~5점 아래',
      high95: '4~5점 위',
      verdict: '의견',
    },
    dimension: '영역',
    verdicts: { agree: '모임', split: '갈림', mixed: '우연일 수 있음', none: '아직 이름' },
    hidden: (n: number, least: number) =>
      n < least
        ? `싣지 않음(답 ${people(n)})`
        : `싣지 않음(종이로 낸 답을 빼면 ${people(least)}이 안 됨)`,
    mean: (n: number, mean: string) => `n=${n} · 평균 ${mean}`,
    describe: (item: string, words: string) => `${item}: ${words}`,
    note: '4~5점의 아래와 위는 모두에게 물었을 때 있을 법한 95% 범위입니다.',
  },
  talk: {
    lead: {
      both: '의견이 가장 크게 갈린 문항부터, 그다음은 갈리지 않고 어렵다고 본 문항의 순서입니다.',
      split: '의견이 크게 갈린 순서입니다.',
      hard: '뚜렷하게 갈린 문항은 없어, 더 어렵다고 본 순서로 적었습니다.',
    },
    none: '뚜렷하게 갈리거나 어렵다고 본 문항이 없습니다.',
    few: '문항의 순서는 싣지 않고, 나온 이야기만 적습니다.',
    place: (n: number, text: string) => `${n}. ${text.replace(/[.。]$/u, '')}`,
    divided: (n: number, high: number, low: number) =>
      `${people(n)} 가운데 ${people(high)}은 4~5점, ${people(low)}은 1~2점을 주었습니다`,
    heavy: (n: number, high: number, mean: string) =>
      high === n
        ? `${josa(people(n), '이/가')} 모두 4~5점을 주었습니다(평균 ${mean}점)`
        : `${people(n)} 가운데 ${josa(people(high), '이/가')} 4~5점을 주었습니다(평균 ${mean}점)`,
    ask: (question: string) => `함께 물어볼 말: ${question}`,
    notes: '나온 이야기',
    others: '다른 문항에 적은 이야기',
    about: (item: string, text: string) => `${item.replace(/[.。]$/u, '')}: ${text}`,
    more: (n: number) => `이 밖에 이야기할 만한 문항이 ${n}개 더 있습니다(문항별 결과).`,
  },
  wants: {
    lead: (cards: number, groups: number, loose: number) =>
      groups === 0
        ? `바라는 것 카드 ${formats.ko.number(cards + loose)}장을 썼고, 아직 묶지 않았습니다.`
        : `바라는 것 카드 ${formats.ko.number(cards)}장이 ${groups}개 묶음으로 모였습니다.${loose > 0 ? ` 묶지 않은 카드가 ${formats.ko.number(loose)}장 더 있습니다.` : ''}`,
    voters: (voters: number, budget: number) =>
      `${josa(people(voters), '이/가')} 한 사람에 점 ${budget}개까지, 한 묶음에 2개까지 주었습니다.`,
    notCounted: '점은 아직 세지 않았습니다.',
    tied: (names: string, dots: number, isOfShown: boolean) =>
      `${isOfShown ? '점을 실은 묶음에서는 ' : ''}${josa(names, '이/가')} 똑같이 ${dots}점으로 가장 많은 점을 받았습니다.`,
    most: (name: string, dots: number, voters: number, isOfShown: boolean) =>
      `${isOfShown ? '점을 실은 묶음에서 ' : ''}가장 많은 점을 받은 것은 ${itIs(name)}(${dots}점, ${people(voters)}).`,
    caption: '묶음마다 받은 점과 준 사람',
    dotsText: (dots: number, voters: number) => `${dots}점 · ${people(voters)}`,
    columns: { group: '묶음', area: '영역', cards: '카드', dots: '점', voters: '준 사람' },
    noArea: '영역 없음',
    hidden: '싣지 않음',
    hiddenNote: (least: number) =>
      `점을 준 사람이 ${people(least)}보다 적은 묶음과, 빼어 알 수 있는 묶음의 수는 싣지 않습니다.`,
    cards: '카드에 적은 말',
    cardsHidden: (least: number) =>
      `자기 휴대전화로 들어온 사람이 ${people(least)}보다 적어 카드에 적은 말은 싣지 않습니다.`,
    loose: '묶지 않은 카드',
    mirror: '다른 지역은 무엇을 바랐나',
    mirrorCaption: '영역마다 우리 카드와 세 지역 문장의 몫',
    ours: '우리 카드',
    areaColumn: '영역',
    place: (place: string, year: number) => `${place} ${year}`,
    mostCards: (areas: string, count: number, of: number) =>
      `묶은 카드 ${of}장 가운데 ${count}장이 ${areas} 이야기입니다.`,
    mostCardsTied: (areas: string, count: number) =>
      `우리 카드는 ${areas}에 똑같이 ${count}장씩으로 가장 많습니다.`,
    mostDots: (areas: string, count: number, of: number) =>
      `점은 ${of}개 가운데 ${count}개가 ${areas}에 모였습니다.`,
    mostDotsTied: (areas: string, count: number) =>
      `점은 ${areas}에 똑같이 ${count}개씩으로 가장 많이 모였습니다.`,
    asElsewhere: (area: string, places: string) =>
      `${places}에서도 ${area} 문장이 가장 많았습니다.`,
    tiedElsewhere: (areas: string, places: string) =>
      `${places}에서는 ${areas} 문장이 똑같이 가장 많았습니다.`,
    moreHere: (area: string) => `${josa(area, '은/는')} 세 지역 어디보다 우리에게 더 많습니다.`,
    missingHere: (areas: string) =>
      `${josa(areas, '은/는')} 세 지역이 모두 말했는데, 우리 카드에는 없습니다.`,
    oursCount: (count: number, of: number) =>
      `묶은 카드 ${of}장 가운데 ${count}장은 우리 네트워크 자체에 바라는 것입니다.`,
    mirrorNote:
      '세 지역의 수는 자료에 적힌 문장의 수이고, 몇 명이 바랐는지는 알 수 없습니다. 문장을 영역에 나눈 것은 이 도구입니다.',
    area: (name: string) => `‘${name}’`,
  },
  relations,
  tasks: {
    lead: '답에서 어려움이 크게 드러난 곳에 닿는 과제입니다. 무엇을 할지는 네트워크가 정합니다.',
    addressees: {
      'network-itself': '우리가',
      'support-bodies': '지원조직과',
      'local-government': '지방정부와',
    },
    network: '네트워크의 과제',
    captions: {
      'network-itself': '우리가 할 과제',
      'support-bodies': '지원조직과 할 과제',
      'local-government': '지방정부와 할 과제',
      network: '네트워크의 과제',
    },
    columns: {
      who: '누구와',
      pick: '먼저',
      task: '과제',
      share: '드러난 어려움의 몫',
      rank: '순위',
      why: '까닭',
    },
    pick: (n: number) => `먼저 ${n}`,
    because: (obstacle: string, mean: string) => `${obstacle}(평균 ${mean})`,
    single: '한 문항에만 기댐',
    noReasons: '걸린 문항 가운데 어렵다고 본 것이 없음',
    noPriority: '보여 드릴 문항이 모자라 순위를 매기지 않음',
    none: '지금 답으로는 먼저 하라고 권할 과제가 없습니다.',
    spokenTo: (tasks: number, share: number) =>
      `먼저 권하는 과제 ${tasks}개가 드러난 어려움의 ${percent(share)}에 닿습니다.`,
    note: '몫은 같은 종류의 과제끼리 더해 100%입니다. 한 사람의 답으로 뒤집힐 수 있는 차이는 같은 순위로 둡니다.',
  },
  practices: {
    lead: '먼저 권하는 과제와 이야기할 문항의 어려움을 푸는 데 참고할 다른 네트워크의 실천입니다. 해 본 것인지, 계획이나 조언인지는 ‘어디까지’에 적었습니다.',
    none: '자료에 맞는 사례가 없습니다.',
    caption: '어려움을 푸는 데 참고할 실천',
    columns: { practice: '실천', where: '어디서', status: '어디까지', helps: '닿는 어려움' },
    status: { done: '해 봄', mixed: '일부', planned: '계획', advice: '조언' },
  },
  plan: {
    lead: (n: number) => `함께 정한 할 일은 ${n}개입니다.`,
    none: '계획에 적은 할 일이 없습니다.',
    caption: '할 일, 첫걸음, 맡은 조직, 기한',
    columns: {
      task: '할 일',
      step: '첫걸음',
      owners: '맡은 조직',
      due: '기한',
      from: '어디에서 나왔나',
    },
    from: {
      task: (name: string) => `권하는 과제 ${quote(name)}`,
      obstacle: (name: string) => `장애요인 ${quote(name)}`,
      want: (name: string) => `바라는 것 ${quote(name)}`,
      lookback: '돌아보기에서 나온 것',
      free: '함께 정함',
    },
    want: '바라는 것',
    signed: (names: string, n: number) => `이 계획에 함께하기로 한 조직은 ${n}곳입니다: ${names}.`,
    gaps: (owner: number, due: number) =>
      [
        ...(owner ? [`맡은 조직이 없는 할 일 ${owner}개`] : []),
        ...(due ? [`기한이 없는 할 일 ${due}개`] : []),
      ].join(', ') + '가 남아 있습니다.',
    load: (name: string, n: number, of: number) =>
      `할 일 ${of}개 가운데 ${n}개를 ${josa(name, '이/가')} 맡았습니다. 한 곳에 몰리지 않았는지 살펴보십시오.`,
    reviews: '지난 계획은 어떻게 되었나',
    reviewCaption: '지난 계획의 할 일',
    reviewColumns: { task: '할 일', status: '어떻게 되었나', why: '까닭' },
    status: { done: '했음', moved: '이어 감', dropped: '그만둠' },
  },
  change: {
    lead: (title: string, day: string) =>
      `${josa(day ? `${title}(${day})` : title, '과/와')} 견주었습니다.`,
    rule: (items: number) =>
      `두 회차에 모두 실을 수 있는 ${items}문항만으로 다시 냈고, 우연이나 한 사람의 답으로 생길 수 있는 차이는 달라졌다고 하지 않습니다.`,
    reworded: (names: string, n: number) =>
      `그 사이 묻는 말이 달라진 ${n}문항은 견주지 않았습니다: ${names}.`,
    otherVersion: '지난 회차는 다른 판의 체크리스트라 견줄 수 없습니다.',
    notRevealed: '이번 회차의 체크리스트를 아직 공개하지 않아 견줄 수 없습니다.',
    nothing: '두 회차에 모두 실을 수 있는 문항이 모자라 견줄 수 없습니다.',
    better: (name: string, before: string, after: string) =>
      `${josa(name, '이/가')} ${before}점에서 ${after}점으로 나아졌습니다.`,
    worse: (name: string, before: string, after: string) =>
      `${josa(name, '이/가')} ${before}점에서 ${after}점으로 내려갔습니다.`,
    moreItems: (n: number) => `달라진 문항이 ${n}개 더 있습니다.`,
    same: '우연이라고 보기 어려울 만큼 달라진 성공요인은 없습니다.',
    lighter: (item: string, before: string, after: string) =>
      `${quote(item)}: 평균이 ${before}점에서 ${after}점으로 내려가, 전보다 덜 어렵다고 보았습니다.`,
    heavier: (item: string, before: string, after: string) =>
      `${quote(item)}: 평균이 ${before}점에서 ${after}점으로 올라, 전보다 더 어렵다고 보았습니다.`,
    caption: '성공요인의 지난 점수와 이번 점수',
    columns: { factor: '성공요인', before: '지난 점수', after: '이번 점수', verdict: '달라졌나' },
    real: '달라짐',
    noise: '우연일 수 있음',
    before: '지난 점수',
    row: (name: string, before: string, after: string) => `${name} ${before} → ${after}`,
  },
  sources: {
    lead: '체크리스트, 과제, 사례는 다음 두 자료를 바탕으로 했습니다.',
    document: (title: string, publisher: string, year: number) =>
      `${publisher}, 『${title}』, ${year}.`,
    items:
      '자료에 있던 단계별 체크리스트의 표는 그림이라 남아 있지 않습니다. 문항은 같은 자료에서 확인되는 장애요인을 바탕으로 새로 썼습니다.',
    scoring:
      '점수와 순위는 이음판이 냈습니다. JSON 파일에 셈에 쓴 수와 가중치가 모두 있어 누구나 다시 셀 수 있습니다.',
    made: (version: string) => `이 보고서의 형식: 이음판 결과 ${version}판.`,
  },
  names: (all: readonly string[]) => formats.ko.list(all),
  quote,
};
