import type { Stage } from '#lib/domain/stage.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { networkWords } from '#lib/i18n/network-words.ts';

const ko = {
  title: (where: string, year: number) => `${where} 사회적경제 네트워크 ${year}년 진단 보고서`,
  viewTitle: (view: string, where: string, year: number) => `${view} · ${where} ${year}년`,
  file: (where: string, year: number) => `${where}-${year}-네트워크-진단`,
  everywhere: '모든 지역',
  here: '이 지역',
  text: '글',
  ...networkWords.ko,
  inStage: { founding: '설립 단계', operating: '운영 단계' } as Record<Stage, string>,
  sections: {
    glance: '한눈에 보기',
    factors: '성공요인',
    obstacles: '장애요인',
    tasks: '과제',
    wants: '바라는 것',
    years: '해마다',
    method: '어떻게 세었나요?',
  },
  counted: (n: number, stage: string) => `${stage} 네트워크 ${n}곳의 결과를 모았습니다.`,
  few: '조건에 맞는 네트워크가 3곳이 안 되어 수치를 싣지 않습니다.',
  quoted: (name: string) => `‘${name}’`,
  withFigure: (name: string, value: string) => `‘${name}’(${value})`,
  strongest: (names: string, value: string) => `가장 높은 성공요인은 ${names}(${value})입니다.`,
  weakest: (names: string, value: string) => `가장 낮은 성공요인은 ${names}(${value})입니다.`,
  hardest: (names: string) => `가장 어렵다고 본 것은 ${names}입니다.`,
  firstTasks: (names: string) => `먼저 할 과제로 가장 많이 꼽힌 것은 ${names}입니다.`,
  tableOf: (what: string) => `${what}: 네트워크 평균`,
  columns: {
    name: '항목',
    mean: '평균',
    low: '아래 끝(95%)',
    high: '위 끝(95%)',
    networks: '네트워크',
    everywhere: '모든 지역',
    region: '지역',
    year: '해',
  },
  /** a group of networks that heads a column, and how many they are */
  groupOf: (name: string, n: number) => `${name} (${n})`,
  byRegion: (what: string) => `${what}: 지역별 (괄호는 네트워크 수)`,
  byLevel: (what: string) => `${what}: 범위별 (괄호는 네트워크 수)`,
  bySize: (what: string) => `${what}: 규모별 (괄호는 네트워크 수)`,
  common: '여러 지역에 두루 있는 장애요인',
  commonLine: (name: string, n: number, of: number) => `${name} (지역 ${of}곳에서 ${n}곳)`,
  regional: '한 지역에서 유난히 어려운 것',
  regionalLine: (region: string, name: string, here: string, elsewhere: string) =>
    `${region}: ${name} (${here}, 다른 지역 ${elsewhere})`,
  noneRegional: '우연이라고 보기 어려운 지역 차이는 없습니다.',
  chart: (what: string) => `${what}의 네트워크 평균`,
  row: (name: string, value: string, n: number) => `${name} ${value} (${n}곳)`,
  closedRow: (name: string) => `${name} 닫음 (3곳 미만)`,
  closedBar: '닫음 (3곳 미만)',
  networks: {
    title: '네트워크별',
    file: (where: string, year: number) => `센터-안에서만-${where}-${year}-네트워크별`,
    inside:
      '센터 안에서만 보는 자료입니다. 이름을 함께 보내기로 한 네트워크만 있고, 그 동의는 센터가 보는 데까지입니다.',
    withdrawn: '네트워크가 결과를 거두면 이 파일에서도 지워 주십시오.',
    off: (name: string) => `${name} ±`,
    columns: { level: '범위', size: '규모', day: '회차' },
  },
  factorsNote:
    '점은 네트워크의 평균이고 옅은 막대는 오차(95%)입니다. 1점부터 5점까지이며, 높을수록 힘이 되는 요인입니다.',
  obstaclesNote: '1점부터 5점까지이며, 높을수록 큰 장애입니다. 괄호는 오차(95%)의 양 끝입니다.',
  tasksNote: '먼저 할 과제로 꼽힌 네트워크의 비율입니다. 괄호는 오차(95%)의 양 끝입니다.',
  wantsNote:
    '놓을 수 있던 점에서 영역마다 차지하는 비율을 네트워크로 평균한 값입니다. 점을 놓은 사람이 적어 가린 영역은 평균에서 빠지므로, 모두 더해도 100%가 아닐 수 있습니다. 괄호는 오차(95%)의 양 끝입니다.',
  yearsNote: '해마다 그해에 참여한 네트워크의 평균이라, 참여한 곳이 달라지면 값도 달라집니다.',
  method: [
    '네트워크마다 한 해에 한 회차를 세고, 답한 사람 수와 관계없이 똑같이 한 곳으로 쳤습니다. 순위는 매기지 않습니다.',
    '세 곳이 안 되는 칸은 닫았고(–), 모든 칸이 닫힌 지역은 표에서 뺐습니다. 네트워크는 세 곳 이상씩 미리 묶어 묶음째로만 세므로, 다른 표나 지난 보고서에서 빼 보아도 세 곳보다 적은 수는 나오지 않습니다. 같은 지역에서 세 곳이 모이지 않은 네트워크는 해가 끝난 뒤에 지역을 밝히지 않고 전체에만 들어갑니다. 그래서 해가 끝나기 전에는 센터가 보는 것보다 적은 곳을 셉니다.',
    '아래 끝과 위 끝은 평균이 오차로 달라질 수 있는 폭(95%)입니다. 다섯 곳이 안 되면 적지 않습니다. 지역·범위·규모로 나눈 표에는 적지 않았으므로, 네트워크가 적은 칸일수록 조심해서 읽어야 합니다.',
    '네트워크 이름과 사람 이름은 싣지 않습니다.',
  ],
};

const en: typeof ko = {
  title: (where, year) => `${where}: social economy networks, ${year}`,
  viewTitle: (view, where, year) => `${view} · ${where} ${year}`,
  file: (where, year) => `networks-${where}-${year}`,
  everywhere: 'All regions',
  here: 'This region',
  text: 'Text',
  ...networkWords.en,
  inStage: { founding: 'founding', operating: 'operating' },
  sections: {
    glance: 'At a glance',
    factors: 'Success factors',
    obstacles: 'Obstacles',
    tasks: 'Tasks',
    wants: 'Wants',
    years: 'Over the years',
    method: 'How this was counted',
  },
  counted: (n, stage) => `Results of ${n} networks of the ${stage} stage.`,
  few: 'Fewer than three networks fit, so no figure is given.',
  quoted: (name) => `“${name}”`,
  withFigure: (name, value) => `“${name}” (${value})`,
  strongest: (names, value) => `Highest of the success factors: ${names} (${value}).`,
  weakest: (names, value) => `Lowest of the success factors: ${names} (${value}).`,
  hardest: (names) => `Seen as hardest: ${names}.`,
  firstTasks: (names) => `Most often put first among tasks: ${names}.`,
  tableOf: (what) => `${what}: means of networks`,
  columns: {
    name: 'Item',
    mean: 'Mean',
    low: 'Low (95 %)',
    high: 'High (95 %)',
    networks: 'Networks',
    everywhere: 'All regions',
    region: 'Region',
    year: 'Year',
  },
  groupOf: (name, n) => `${name} (${n})`,
  byRegion: (what) => `${what}: by region (in brackets how many networks)`,
  byLevel: (what) => `${what}: by scope (in brackets how many networks)`,
  bySize: (what) => `${what}: by size (in brackets how many networks)`,
  common: 'Obstacles that many regions share',
  commonLine: (name, n, of) => `${name} (${n} of ${of} regions)`,
  regional: 'Hard in one region more than elsewhere',
  regionalLine: (region, name, here, elsewhere) =>
    `${region}: ${name} (${here}, elsewhere ${elsewhere})`,
  noneRegional: 'No difference between regions is more than chance may make.',
  chart: (what) => `${what}: means of networks`,
  row: (name, value, n) => `${name} ${value} (${n} networks)`,
  closedRow: (name) => `${name} closed (fewer than 3)`,
  closedBar: 'closed (fewer than 3)',
  networks: {
    title: 'By network',
    file: (where, year) => `center-only-${where}-${year}-by-network`,
    inside:
      'For the center’s own people only. It holds networks that sent their names, and what they agreed to is that the center sees them.',
    withdrawn: 'When a network withdraws its result, delete it from this file too.',
    off: (name) => `${name} ±`,
    columns: { level: 'Scope', size: 'Size', day: 'Round' },
  },
  factorsNote:
    'A dot is the mean of networks, and the pale bar how far it may be off (95 %). Scores run from 1 to 5: the higher, the more the factor helps.',
  obstaclesNote:
    'Means run from 1 to 5: the higher, the greater the obstacle. In brackets the ends of how far it may be off (95 %).',
  tasksNote:
    'The share of networks for which the task is among those put first. In brackets the ends of how far it may be off (95 %).',
  wantsNote:
    'The share of the dots that could be given, as a mean of networks. Where few chose an area it is hidden and not in the mean, so that the shares need not add up to 100 %. In brackets the ends of how far it may be off (95 %).',
  yearsNote:
    'Each year is the mean of those that took part in it, so that it changes with who takes part.',
  method: [
    'Each network counts once a year, and as one, however many people answered. Nothing is ranked.',
    'Cells of fewer than three are closed (–), and a region whose cells are all closed is left out of a table. Networks are put into blocks of three or more beforehand and counted by whole blocks, so that no subtraction from another table or an earlier report gives fewer than three. Networks of whose region fewer than three have come count in the whole, without their region, once the year is over; until then fewer are counted here than the center sees.',
    'Low and high are how far a mean may be off (95 %). They are not given below five networks, nor in tables by region, scope or size: read a cell of few networks with care.',
    'No names of networks or people are given.',
  ],
};

export type RegionalWords = typeof ko;
export const regionalWords: Readonly<Record<Locale, RegionalWords>> = { ko, en };
