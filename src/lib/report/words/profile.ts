import { formats } from '#lib/i18n/format.ts';
import { defineTexts } from '#lib/i18n/messages.ts';

const places = (n: number): string => `${formats.ko.number(n)}곳`;
const networks = (n: number): string =>
  `${formats.en.number(n)} ${n === 1 ? 'network' : 'networks'}`;

/** What the report says of the network's own figures beside those of the nation, which are a reference and no norm. */
export const profileWords = defineTexts({
  ko: {
    lead: '네트워크가 함께 적은 현황입니다. 곁의 전국 수치는 참고이지 따라야 할 기준이 아닙니다.',
    noLevel: '전국·업종 네트워크의 수치는 조사에 없어 견주지 않습니다.',
    unknownLevel: '우리가 광역인지 기초인지 적혀 있지 않아, 전국 수치와 견주지 않습니다.',
    caption: (group: string) => `${group}: 우리와 전국`,
    columns: {
      group: '묶음',
      name: '지표',
      ours: '우리',
      nation: (level: string) => `전국 ${level}`,
      nationNone: '전국',
      unit: '단위',
      n: '답한 곳',
      passport: '조사의 물음과 자리',
    },
    levels: { metropolitan: '광역', basic: '기초' },
    levelNames: { metropolitan: '광역 네트워크', basic: '기초(시·군·구) 네트워크' },
    survey: (name: string, year: number, level: string) =>
      `전국 수치: ${name}(${year}년), ${level}. 물음마다 답한 곳의 수가 다릅니다.`,
    passport: (wording: string, section: string, lines: string) =>
      `${wording} (${section} ${lines}줄)`,
    same: (n: number, count: number, share: string) =>
      `${places(n)}에서 ${places(count)}(${share})이 같은 답`,
    most: (answer: string, n: number, count: number) =>
      `가장 많은 답은 ‘${answer}’, ${places(n)}에서 ${places(count)}`,
    dash: '표에 ‘-’로만 있음',
    notComparable: '비교할 수 없음',
    why: {
      level: '우리 범위와 견줄 수치가 없습니다.',
      'not-published': '조사에서 물었지만 결과가 실리지 않았습니다.',
      wording: '조사에 같은 물음의 수치가 없습니다.',
      outlier:
        '조사에는 평균만 있는데, 사업비가 약 39억 원인 한 곳이 평균의 대부분(광역이라면 88%, 기초라면 67%)을 차지합니다. 그래서 평균을 잣대로 쓰지 않습니다.',
    },
    figure: '참여와 수입의 몫: 우리와 전국 평균',
    ours: '우리',
    meanOf: (level: string) => `전국 ${level} 평균`,
    row: (name: string, ours: string, nation: string) => `${name}: 우리 ${ours}, 전국 ${nation}`,
    remarks: '원 자료에서 맞지 않는 점',
    told: (name: string, text: string) => `${name}: ${text}`,
    toldTitle: '우리가 들려주는 우리',
    milestones: '걸어온 길',
    milestone: (when: string, what: string) => `${when}: ${what}`,
  },
  en: {
    lead: 'The network filled this in together. The national figures beside it are a reference, not a norm.',
    noLevel: 'The survey has no figures of national or sector networks, so nothing is compared.',
    unknownLevel:
      'Whether this network is metropolitan or local is not on record, so nothing is compared.',
    caption: (group) => `${group}: ours and the nation’s`,
    columns: {
      group: 'Group',
      name: 'Indicator',
      ours: 'Ours',
      nation: (level) => `Nation, ${level.toLowerCase()}`,
      nationNone: 'Nation',
      unit: 'Unit',
      n: 'Answers in the survey',
      passport: 'The survey’s question, and where it stands',
    },
    levels: { metropolitan: 'Metropolitan', basic: 'Local' },
    levelNames: { metropolitan: 'metropolitan networks', basic: 'local networks' },
    survey: (name, year, level) =>
      `National figures: ${name} (${year}), ${level}. How many answered differs from question to question.`,
    passport: (wording, section, lines) => `${wording} (${section}, lines ${lines})`,
    same: (n, count, share) =>
      `same answer: ${formats.en.number(count)} of ${networks(n)} (${share})`,
    most: (answer, n, count) =>
      `most often “${answer}”: ${formats.en.number(count)} of ${networks(n)}`,
    dash: 'only a “-” in the table',
    notComparable: 'not comparable',
    why: {
      level: 'There is no figure to compare networks as wide as ours with.',
      'not-published': 'The survey asked this, but its results were not published.',
      wording: 'The survey has no figure with the same wording.',
      outlier:
        'The survey gives only a mean, and one network with about KRW 3.9 billion makes most of it (88% if metropolitan, 67% if local). So the mean is no yardstick.',
    },
    figure: 'Taking part and income: ours and the national mean',
    ours: 'Ours',
    meanOf: (level) => `National mean, ${level.toLowerCase()}`,
    row: (name, ours, nation) => `${name}: ours ${ours}, nation ${nation}`,
    remarks: 'Where the source does not add up',
    told: (name, text) => `${name}: ${text}`,
    toldTitle: 'In our own words',
    milestones: 'The way so far',
    milestone: (when, what) => `${when}: ${what}`,
  },
});
