import { defineMessages } from '#lib/i18n/messages.ts';
import { ranksOnly } from '#lib/i18n/survey-words.ts';

/** What stands beside every figure of the nation, and the ranking of obstacles. */
export const messages = defineMessages({
  ko: {
    title: '전국 조사와 견주어 보기',
    intro:
      '우리 문항을 전국 조사의 갈래로 모아 순위만 나란히 놓았어요. 참고일 뿐, 따라야 할 기준이 아니에요.',
    level: '우리 네트워크의 범위',
    levels: { metropolitan: '광역', basic: '기초' },
    levelOf: {
      metropolitan: '광역 네트워크',
      basic: '기초(시·군·구) 네트워크',
    },
    noLevel: '전국·업종 네트워크의 순위는 조사에 없어요. 광역과 기초의 순위만 참고로 보여 드려요.',
    category: '장애요인 갈래',
    ours: '우리',
    nation: '전국',
    rank: (rank: number) => `${rank}위`,
    rankTied: (rank: number) => `공동 ${rank}위`,
    named: (count: number, n: number) => `${n}곳에서 ${count}곳이 꼽음`,
    mean: (mean: string, items: number, n: number) =>
      items === 1 ? `평균 ${mean}점 (${n}명)` : `문항 ${items}개 평균 ${mean}점 (${n}명 이상)`,
    notAsked: '보일 문항이 없어요',
    notPrinted: '조사 결과에 없어요',
    differently: ranksOnly.ko,
    left: (n: number) =>
      `조사에 맞는 갈래가 없는 문항 ${n}개와 조사의 ‘기타’는 비교할 수 없어 뺐어요.`,
    passport: '이 수치는 어디에서 왔나요?',
    survey: '조사',
    surveyIn: (name: string, year: number) => `${name} (${year}년)`,
    n: '답한 곳',
    nPlaces: (n: number) => `${n}곳`,
    ofLevel: '단위',
    wording: '물음',
    source: '원 자료',
    lines: (section: string, lines: string) => `${section} · ${lines}줄`,
    slips: '원 자료에서 맞지 않는 점',
  },
  en: {
    title: 'Beside the national survey',
    intro:
      'Our items by the survey’s categories, as ranks beside the survey’s. A reference, not a norm.',
    level: 'How wide our network is',
    levels: { metropolitan: 'Metropolitan', basic: 'Local' },
    levelOf: {
      metropolitan: 'Metropolitan networks',
      basic: 'Local networks (city, county, district)',
    },
    noLevel:
      'The survey has no ranking of national or sector networks. Those of metropolitan and local ones are shown for reference.',
    category: 'Category of obstacles',
    ours: 'Ours',
    nation: 'Nation',
    rank: (rank) => `No. ${rank}`,
    rankTied: (rank) => `No. ${rank} (tied)`,
    named: (count, n) => `${count} of ${n} networks`,
    mean: (mean, items, n) =>
      items === 1 ? `mean ${mean} (${n} people)` : `mean of ${items} items ${mean} (${n} or more)`,
    notAsked: 'no item to show',
    notPrinted: 'not in the results',
    differently: ranksOnly.en,
    left: (n) =>
      `Left out, since they cannot be compared: ${n} ${n === 1 ? 'item' : 'items'} that fit no category, and the survey’s “other”.`,
    passport: 'Where does this figure come from?',
    survey: 'Survey',
    surveyIn: (name, year) => `${name} (${year})`,
    n: 'Answered',
    nPlaces: (n) => `${n} networks`,
    ofLevel: 'Level',
    wording: 'Question',
    source: 'Source',
    lines: (section, lines) => `${section} · lines ${lines}`,
    slips: 'Where the source does not add up',
  },
});
