import type { Answer, Rating } from '#lib/domain/answer.ts';

/** A member of the fictitious network: who they are, and how they tend to see things. */
export interface Member {
  readonly name: string;
  readonly organisation: string;
  /** founders see the network's state more kindly, newcomers less */
  readonly camp: 'founder' | 'newcomer';
}

/** A network that does not exist. */
export const demoNetwork = {
  name: '가람시 사회적경제네트워크',
  region: 'KR-44',
  level: 'basic' as const,
  eligible: 18,
};

const founders: readonly (readonly [string, string])[] = [
  ['한정아', '가람돌봄사회적협동조합'],
  ['오세훈', '두레빵집'],
  ['문경숙', '가람생협'],
  ['배상철', '다온집수리'],
  ['윤미라', '햇살도시락'],
  ['장동수', '가람자활기업'],
];
const newcomers: readonly (readonly [string, string])[] = [
  ['서지우', '마을책방 여우비'],
  ['고은별', '가람청년협동조합'],
  ['임하늘', '새로고침 공방'],
  ['신도윤', '가람로컬푸드'],
  ['정다은', '숲이랑 교육협동조합'],
  ['강민재', '바퀴하나 자전거'],
  ['조은서', '가람미디어랩'],
  ['남태호', '함께빨래터'],
];

/** Organisations of the network that nobody has come from. */
export const absentOrganisations: readonly string[] = [
  '가람시 사회적경제지원센터',
  '가람신협',
  '고운손 마을기업',
  '느린걸음 여행사',
  '달빛극장',
  '모두의 부엌',
  '봄내 영농조합',
  '빛나라 청소협동조합',
  '이웃 의료사협',
  '푸른가게',
];

const cast = (people: typeof founders, camp: Member['camp']): Member[] =>
  people.map(([name, organisation]) => ({ name, organisation, camp }));

export const members: readonly Member[] = [
  ...cast(founders, 'founder'),
  ...cast(newcomers, 'newcomer'),
];

/** How the network sees an item: agreed on a rating, or apart by camp. */
type View = { readonly around: Rating } | { readonly founder: Rating; readonly newcomer: Rating };

/** What stands out in this network; everything else is seen as middling. */
const viewsByItem: Readonly<Record<string, View>> = {
  'operating-05': { founder: 1, newcomer: 5 },
  'operating-14': { founder: 1, newcomer: 5 },
  'operating-11': { founder: 1, newcomer: 5 },
  'operating-10': { around: 5 },
  'operating-12': { around: 5 },
  'operating-28': { around: 4 },
  'operating-22': { around: 4 },
  'operating-16': { around: 4 },
  'operating-01': { around: 4 },
  'operating-07': { around: 2 },
  'operating-15': { around: 2 },
  'operating-24': { around: 1 },
  'operating-18': { founder: 2, newcomer: 4 },
  'founding-02': { founder: 1, newcomer: 5 },
  'founding-05': { founder: 1, newcomer: 5 },
  'founding-09': { founder: 5, newcomer: 1 },
  'founding-08': { around: 5 },
  'founding-14': { around: 5 },
  'founding-20': { around: 4 },
  'founding-12': { around: 4 },
  'founding-18': { around: 4 },
  'founding-06': { around: 4 },
  'founding-11': { around: 2 },
  'founding-19': { around: 1 },
  'founding-22': { around: 2 },
};

/** A plausible answer: near what the member's camp tends to, now and then `unknown` or `na`. */
export function answerOf(member: Member, item: string, next: () => number): Answer {
  if (next() < 0.06) return next() < 0.7 ? 'unknown' : 'na';
  const view = viewsByItem[item] ?? { around: 3 };
  const centre = 'around' in view ? view.around : view[member.camp];
  const shift = 'around' in view ? wideShift(next) : narrowShift(next);
  return Math.min(5, Math.max(1, centre + shift)) as Rating;
}

function wideShift(next: () => number): number {
  const spread = next();
  return spread < 0.55 ? 0 : spread < 0.75 ? -1 : spread < 0.93 ? 1 : next() < 0.5 ? -2 : 2;
}

/** Who takes a side is sure of it: otherwise fourteen people would hardly ever be seen to be divided. */
function narrowShift(next: () => number): number {
  const spread = next();
  return spread < 0.7 ? 0 : spread < 0.85 ? -1 : 1;
}
