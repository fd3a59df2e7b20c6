import { defineMessages } from '#lib/i18n/messages.ts';

/** What the steps are called, on every screen. `brief` is for where three or four stand side by side. */
export const stepWords = defineMessages({
  ko: {
    name: {
      welcome: '여는 시간',
      profile: '우리 네트워크 현황',
      checklist: '장애요인 체크리스트',
      talk: '이야기 나누기',
      wants: '바라는 것',
      relations: '관계 그리기',
      retrospective: '돌아보기',
      plan: '계획 세우기',
      review: '지난 계획 살피기',
      close: '마무리',
    },
    brief: {
      welcome: '여는 시간',
      profile: '현황',
      checklist: '체크리스트',
      talk: '이야기',
      wants: '바라는 것',
      relations: '관계',
      retrospective: '돌아보기',
      plan: '계획',
      review: '지난 계획',
      close: '마무리',
    },
  },
  en: {
    name: {
      welcome: 'Welcome',
      profile: 'Our network in figures',
      checklist: 'Obstacle checklist',
      talk: 'Talking it over',
      wants: 'What we want',
      relations: 'Drawing our ties',
      retrospective: 'Looking back',
      plan: 'Planning',
      review: 'Last time’s plan',
      close: 'Closing',
    },
    brief: {
      welcome: 'Welcome',
      profile: 'Figures',
      checklist: 'Checklist',
      talk: 'Talk',
      wants: 'Wants',
      relations: 'Ties',
      retrospective: 'Look back',
      plan: 'Plan',
      review: 'Last plan',
      close: 'Closing',
    },
  },
});
