import { defineMessages } from '#lib/i18n/messages.ts';

const cards = (n: number) => (n === 1 ? '1 card' : `${n} cards`);

/** What the console says at the wants exercise. */
export const consoleMessages = defineMessages({
  ko: {
    part: {
      writing: '카드 쓰기',
      grouping: '카드 모으기',
      voting: '점 붙이기',
      counted: '결과',
    },
    parts: '이 순서의 네 단계',
    vote: {
      action: '투표 열기',
      title: '투표를 열까요?',
      groups: (n: number, budget: number) =>
        `카드가 있는 묶음 ${n}개로 투표해요. 한 사람이 점 ${budget}개를 붙여요.`,
      loose: (n: number) => `아직 안 모은 카드 ${n}장은 투표에 나오지 않아요.`,
      tooFew: '카드가 있는 묶음이 두 개는 되어야 투표할 수 있어요.',
      frozen: '여는 동안 묶음은 그대로 있어요. 다시 모으기로 돌아갈 수 있어요.',
      go: '투표 열기',
      wait: '더 모으기',
    },
    voting: {
      back: '다시 모으기로',
      backHint: '붙인 점은 그대로 남아 있다가, 다시 열면 같은 묶음에 그대로 붙어 있어요.',
    },
    count: {
      action: '점 세기',
      title: '점을 셀까요?',
      final: '세면 되돌릴 수 없어요. 지금까지 붙인 점으로 결과가 정해져요.',
      unfinished: (n: number) => `아직 마치지 않은 ${n}명의 점도 지금까지 붙인 만큼 세어요.`,
      tooFew: (n: number) =>
        `점을 붙인 사람이 ${n}명보다 적으면 점의 수는 아무에게도 보이지 않아요.`,
      go: '점 세기',
      wait: '더 기다리기',
    },
    counted: {
      mirror: '다른 지역과 나란히',
    },
  },
  en: {
    part: {
      writing: 'Writing cards',
      grouping: 'Grouping cards',
      voting: 'Giving dots',
      counted: 'Result',
    },
    parts: 'The four parts of this step',
    vote: {
      action: 'Open the vote',
      title: 'Open the vote?',
      groups: (n, budget) =>
        `There are ${n} groups with cards to vote on. Each person gives ${budget} dots.`,
      loose: (n) => `${cards(n)} not grouped yet will not be voted on.`,
      tooFew: 'A vote needs at least two groups with cards.',
      frozen: 'The groups stay as they are while it is open. You can go back to grouping.',
      go: 'Open the vote',
      wait: 'Go on grouping',
    },
    voting: {
      back: 'Back to grouping',
      backHint: 'The dots stay; when the vote opens again they are still on the same groups.',
    },
    count: {
      action: 'Count the dots',
      title: 'Count the dots?',
      final: 'A count can’t be undone. The result is made of the dots given so far.',
      unfinished: (n) =>
        `${n === 1 ? 'One person has' : `${n} people have`} not finished; the dots they have given so far count too.`,
      tooFew: (n) => `If fewer than ${n} people gave dots, nobody sees any figures.`,
      go: 'Count',
      wait: 'Wait a little',
    },
    counted: {
      mirror: 'Beside other places',
    },
  },
});
