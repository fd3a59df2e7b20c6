import { defineMessages } from '#lib/i18n/messages.ts';

/** Typing in what people wrote on paper. */
export const messages = defineMessages({
  ko: {
    pageTitle: '종이 답 넣기 · 이음판',
    title: '종이로 받은 답 넣기',
    lead: '한 장씩 번호를 적고, 1번 문항부터 숫자를 눌러 주세요. 누르면 다음 문항으로 넘어가요.',
    print: '종이 인쇄하기',
    back: '진행 화면으로',
    loading: '불러오고 있어요.',
    failed: '이 화면은 진행자만 열 수 있어요. 진행자 링크를 먼저 열어 주세요.',
    notLoaded: '문항을 불러오지 못했어요. 인터넷을 확인하고 화면을 새로 고쳐 주세요.',
    closed: '워크숍이 끝나 더 넣을 수 없어요.',
    revealed:
      '이미 공개한 결과예요. 지금 넣는 답은 3장(5명 기준이면 5장) 이상 모일 때만 결과에 들어가요.',
    number: '종이 번호',
    numberHint: '종이 오른쪽 위에 있어요. 예: 4821-7',
    numberWrong: '그런 번호의 종이는 없어요. 다시 보고 적어 주세요.',
    already: '이미 넣은 종이예요. 고치려는 것이 아니라면 번호를 다시 봐 주세요.',
    keys: '키보드: 1~5 답 · 0 모름 · 빼기(-) 해당 없음 · Enter 건너뛰기 · Backspace 앞 문항',
    unknown: '모름',
    na: '해당 없음',
    item: (place: number) => `${place}번 문항`,
    save: '이 종이 넣기',
    replace: '고쳐 넣기',
    answered: (n: number, all: number) => `${n}/${all}문항`,
    entered: (n: number) => (n === 0 ? '아직 넣은 종이가 없어요.' : `넣은 종이 ${n}장`),
    saved: (number: string) => `${number}번 종이를 넣었어요.`,
    which: '어느 순서의 종이인가요?',
    whichOfWants: '무엇을 받았나요?',
    cards: {
      tab: '카드',
      lead: '한 장씩 번호를 적고, 종이에 적힌 그대로 한 칸에 하나씩 옮겨 주세요.',
      hint: 'Enter를 누르면 다음 칸으로 넘어가요. 빈 칸은 그대로 두세요.',
      place: (place: number) => `${place}번 칸`,
      typed: (n: number) => `카드 ${n}장`,
      revealed:
        '카드를 이미 공개했어요. 지금 넣는 카드는 종이가 3장(5명 기준이면 5장) 이상 모일 때만 한꺼번에 나와요.',
      honest:
        '종이로 넣은 카드도 공개하기 전에는 아무에게도 보이지 않고, 공개하면 다른 카드와 섞여 나와요. 다만 ‘몇 명이 써야 공개할 수 있는지’를 따질 때는 빼고 세요. 옮겨 넣은 사람은 그 카드를 알고 있기 때문이에요. 넣은 카드는 여기서 다시 열어 볼 수 없어요.',
    },
    honest:
      '종이로 넣은 답도 결과에 함께 세지만, ‘몇 명부터 보여 줄지’를 따질 때는 빼고 세요. 옮겨 넣은 사람은 그 답을 알고 있기 때문이에요. 넣은 답은 다시 열어 볼 수 없어요.',
  },
  en: {
    pageTitle: 'Type in paper answers · Ieumpan',
    title: 'Type in paper answers',
    lead: 'Type each sheet’s number, then press a number for each item from the first on. Each press moves to the next item.',
    print: 'Print sheets',
    back: 'Back to the console',
    loading: 'Loading…',
    failed: 'Only a facilitator can open this page. Please open the facilitator link first.',
    notLoaded: 'The items didn’t load. Check your connection and reload the page.',
    closed: 'The workshop is over, so no more sheets can go in.',
    revealed:
      'These results have been revealed. Sheets typed in now only count once at least three are in (five, if the workshop is set to five).',
    number: 'Sheet number',
    numberHint: 'At the top right of the sheet, like 4821-7',
    numberWrong: 'No sheet has that number. Please look again.',
    already: 'This sheet is in already. Unless you want to correct it, please check the number.',
    keys: 'Keys: 1–5 answer · 0 don’t know · minus (-) doesn’t apply · Enter skip · Backspace go back',
    unknown: 'Don’t know',
    na: 'Doesn’t apply',
    item: (place) => `Item ${place}`,
    save: 'Put in this sheet',
    replace: 'Replace it',
    answered: (n, all) => `${n} of ${all} items`,
    entered: (n) => (n === 0 ? 'No sheets in yet.' : n === 1 ? '1 sheet in' : `${n} sheets in`),
    saved: (number) => `Sheet ${number} is in.`,
    which: 'Which step are the sheets of?',
    whichOfWants: 'What is on the sheets?',
    cards: {
      tab: 'Cards',
      lead: 'Type each sheet’s number, then copy what is written, one box for one card.',
      hint: 'Enter moves to the next box. Leave empty boxes empty.',
      place: (place) => `Box ${place}`,
      typed: (n) => (n === 1 ? '1 card' : `${n} cards`),
      revealed:
        'The cards have been revealed. Cards typed in now only appear once at least three sheets are in (five, if the workshop is set to five).',
      honest:
        'Until the reveal nobody sees paper cards either, and then they are shuffled with the rest. They don’t count towards how many people must have written before a reveal: whoever typed them in knows what they say. Once they are in, nobody can open them here again.',
    },
    honest:
      'Paper answers count in the results, but not towards the smallest group: whoever typed them in knows what they say. Once they are in, nobody can open them again.',
  },
});
