import { defineMessages } from '#lib/i18n/messages.ts';

/** Dots on paper: the sheet that is printed, and typing it in. */
export const paperMessages = defineMessages({
  ko: {
    title: '점 붙이기 종이',
    lead: '휴대전화가 없는 분께 드려요. 투표를 연 지금의 묶음이 그대로 들어 있고, 장마다 순서가 달라요.',
    notOpen: '투표를 연 다음에 인쇄할 수 있어요. 그때의 묶음이 종이에 들어가요.',
    over: '점을 이미 세어서 종이를 더 쓸 일이 없어요.',
    name: '바라는 것에 점 붙이기',
    how: {
      dots: (budget: number, most: number) =>
        `마음에 드는 묶음의 동그라미를 칠해 주세요. 모두 ${budget}개, 한 묶음에 ${most}개까지예요.`,
      once: '이름은 쓰지 마세요. 휴대전화로 이미 점을 붙이셨다면 이 종이는 쓰지 마세요.',
      seen: '진행자가 이 종이를 보고 컴퓨터에 옮겨 넣어요. 다 칠하면 접어서 내 주세요.',
    },
    more: (n: number) => `외 ${n}장`,
    tab: '점',
    deskLead: '한 장씩 번호를 적고, 칠한 동그라미 수를 옮겨 주세요. 종이와 같은 순서로 나와요.',
    keys: '키보드: 0·1·2 점 · Enter 다음 · Backspace 앞 묶음',
    typed: (n: number, budget: number) =>
      n > budget ? `점이 ${n}개예요. ${budget}개까지 붙일 수 있어요.` : `점 ${n}개 / ${budget}개`,
    choice: (n: number) => (n === 0 ? '점 없음' : `점 ${n}개`),
    counted: '점을 이미 세어서 더 넣을 수 없어요.',
    revealed: '투표가 열려 있어요. 점을 세기 전까지 넣은 종이가 함께 들어가요.',
    honest:
      '종이로 넣은 점도 함께 세고, 결과에 ‘종이’라고 적어요. ‘몇 명부터 보여 줄지’를 따질 때는 빼고 세요. 넣은 점은 여기서 다시 열어 볼 수 없어요.',
  },
  en: {
    title: 'Dots on paper',
    lead: 'For people without a phone. It has the groups of the open vote, in another order on each sheet.',
    notOpen: 'Open the vote first: the sheet has the groups as they are then.',
    over: 'The dots have been counted: no more sheets are needed.',
    name: 'Give dots to what we want',
    how: {
      dots: (budget, most) =>
        `Fill the circles of the groups you like: ${budget} in all, at most ${most} for one group.`,
      once: 'Please don’t write your name. If you’ve given dots on a phone, please don’t use this sheet.',
      seen: 'The facilitator will read this sheet and type it in. Please fold it when you hand it in.',
    },
    more: (n) => `and ${n} more`,
    tab: 'Dots',
    deskLead:
      'Type each sheet’s number, then how many circles are filled. The groups come in the order of that sheet.',
    keys: 'Keys: 0, 1, 2 dots · Enter next · Backspace go back',
    typed: (n, budget) =>
      n > budget ? `${n} dots: only ${budget} can be given.` : `${n} of ${budget} dots`,
    choice: (n) => (n === 0 ? 'No dots' : n === 1 ? '1 dot' : `${n} dots`),
    counted: 'The dots have been counted, so no more sheets can go in.',
    revealed: 'The vote is open. Sheets that are in before the count are counted.',
    honest:
      'Paper dots are counted with the others and marked as paper, but not towards the smallest group. Once they are in, nobody can open them here again.',
  },
});
