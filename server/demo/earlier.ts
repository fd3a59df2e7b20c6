import { earlierMap } from './earlier-map.ts';
import type { EarlierResult } from '#lib/protocol/earlier-workshop.ts';

/** What the fictitious network planned and drew the year before, as its result file would tell it. */
export const demoEarlier: EarlierResult = {
  title: '2025년 봄 진단',
  closedAt: '2025-03-21',
  tally: null,
  wants: [],
  relations: earlierMap(),
  tasks: [
    {
      what: '회의록을 사흘 안에 모두에게 보낸다',
      firstStep: { when: '회의가 끝나면', then: '기록한 조직이 문자로 보낸다' },
      owners: ['두레빵집'],
      due: '2025-06-30',
      from: { kind: 'obstacle', id: null },
    },
    {
      what: '시청 담당자와 석 달마다 만난다',
      firstStep: { when: '다음 달 첫 월요일이 되면', then: '만날 날짜를 묻는다' },
      owners: ['가람돌봄사회적협동조합'],
      due: '2025-12-31',
      from: { kind: 'want', id: null },
    },
  ],
};
