import type { AreaId } from '#lib/domain/wants.ts';
import { members, type Member } from '../demo/cast.ts';

/** Who takes part in a rehearsal: half of them see the network kindly, half do not. */
export const rehearsalCast: readonly Member[] = [...members.slice(0, 5), ...members.slice(6, 11)];

/** How many do not finish, so that a reveal has something honest to say. */
export const unfinished = 1;

/** A card, and the area that the room would put it into. */
export interface ScriptedCard {
  readonly text: string;
  readonly area: AreaId;
}

const card = (area: AreaId, text: string): ScriptedCard => ({ area, text });

/** What each member wants, in the order of the cast. Some say nearly the same, as people do. */
export const cardsByMember: readonly (readonly ScriptedCard[])[] = [
  [card('practical-help', '공동 판매장 운영'), card('communication', '회원사끼리 정보 공유')],
  [card('practical-help', '공동판매장을 열었으면'), card('our-network', '상근 간사를 두자')],
  [card('governance', '시청과 정기 간담회'), card('practical-help', '회원사 간 상호거래')],
  [
    card('communication', '한 달에 한 번은 얼굴 보기'),
    card('social-value', '우리가 하는 일 알리기'),
  ],
  [card('governance', '시청 담당자와 정기적인 간담회'), card('our-network', '회비와 역할 정하기')],
  [
    card('communication', '회원사 정보를 서로 공유'),
    card('our-network', '새 회원을 맞이하는 자리'),
  ],
  [
    card('community-impact', '동네 돌봄 문제 같이 풀기'),
    card('practical-help', '공공구매 판로 넓히기'),
  ],
  [
    card('innovation-reflection', '일 년에 한 번 돌아보는 시간'),
    card('our-network', '역할을 나눠 맡기'),
  ],
  [
    card('practical-help', '회원사끼리 상호거래 늘리기'),
    card('community-impact', '마을 축제 함께 열기'),
  ],
  [card('social-value', '주민에게 사회적경제 소개'), card('our-network', '회의 시간 줄이기')],
];

/** What the room would plan, were nobody to steer it. */
export const scriptedTasks = [
  {
    what: '공동 판매장을 석 달 동안 열어 본다',
    firstStep: {
      when: '다음 주 월요일 모임이 끝나면',
      then: '빈 가게 두 곳을 함께 보러 간다',
    },
    owners: ['두레빵집', '가람생협'],
    from: { kind: 'want', id: 'practical-help' },
  },
  {
    what: '시청과 석 달마다 만나는 자리를 만든다',
    firstStep: { when: '이번 주 금요일이 되면', then: '담당자에게 만날 날짜를 묻는다' },
    owners: ['가람돌봄사회적협동조합'],
    from: { kind: 'want', id: 'governance' },
  },
] as const;

/** The area of a scripted card by its text; what someone else wrote is left for people to place. */
export const areaByText: ReadonlyMap<string, AreaId> = new Map(
  cardsByMember.flat().map(({ text, area }) => [text, area]),
);
