import type { IndicatorId, ProfileMilestone, ProfileValue } from '#lib/domain/profile.ts';

/** What the made-up members know of their network, in the order that they write it down. Some of it nobody knows. */
export const scriptedValues: readonly (readonly [IndicatorId, ProfileValue])[] = [
  ['legal-form', 'social-coop'],
  ['members', 24],
  ['staff', 'has-staff'],
  ['staff-hours', 'part-time'],
  ['staff-funding', 'job-scheme'],
  ['meeting-participation', 46],
  ['assembly-attendance', 71],
  ['board-meetings', 6],
  ['board-attendance', 80],
  ['budget', 62_000_000],
  ['revenue-market', 15],
  ['revenue-public', 60],
  ['revenue-third-sector', 25],
  ['centre-contract', 'runs-none'],
  ['role-sharing', 2.6],
  ['satisfaction-local-government', 2.4],
  ['satisfaction-support-centre', 3.8],
  ['directions', ['organisation', 'projects', 'member-support']],
  ['founded', '2017-05'],
  ['pride', '회원사끼리 급할 때 서로 일손을 빌려줘요.'],
  ['worry', '몇 곳만 계속 나오고 새 회원이 잘 늘지 않아요.'],
];

export const scriptedMilestones: readonly Omit<ProfileMilestone, 'id'>[] = [
  { when: '2015', what: '일곱 곳이 한 달에 한 번 밥을 먹기 시작' },
  { when: '2017-05', what: '사회적협동조합으로 창립' },
  { when: '2020', what: '마을 돌봄 꾸러미를 함께 배달' },
  { when: '2024-09', what: '첫 공동 장터' },
];
