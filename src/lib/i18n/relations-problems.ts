import type { SentenceTable } from './sentence.ts';

/** What can keep an organisation from being put on the map of relations. */
export const relationsProblems = {
  'organisation-known': {
    ko: {
      title: '그 이름의 조직이 이미 있어요',
      detail:
        '바뀐 것은 없어요. 같은 조직이라면 그대로 쓰고, 다른 조직이라면 이름을 달리해 주세요.',
    },
    en: {
      title: 'There is an organisation of that name',
      detail: 'Nothing was changed. If it is another one, give it a name that tells them apart.',
    },
  },
  'organisations-full': {
    ko: {
      title: '조직을 더 넣을 수 없어요',
      detail: '한 네트워크에 {max}곳까지 넣을 수 있어요. 이미 넣은 조직은 그대로예요.',
    },
    en: {
      title: 'No more organisations fit in',
      detail: 'One network takes up to {max}. Those that are in already are not affected.',
    },
  },
} as const satisfies SentenceTable;
