import { defineMessages } from '#lib/i18n/messages.ts';

const items = (n: number) => (n === 1 ? '1 item' : `${n} items`);

/** What a phone says on the way to the first answer, and what it must be able to say without a connection. */
export const messages = defineMessages({
  ko: {
    pageTitle: (title: string) => `${title} · 이음판`,
    plainTitle: '워크숍 · 이음판',
    loading: '워크숍을 열고 있어요',
    openingChecklist: '문항을 불러오고 있어요',
    menu: '메뉴',
    strip: '진행과 저장 상태',
    back: '이전',
    hello: (name: string) => `${name} 님`,
    save: {
      opening: '불러오고 있어요',
      saving: '저장하고 있어요',
      'on-device': '이 기기에 저장됨',
      'on-server': '서버에 저장됨',
      'cannot-save': '저장 못 함',
      nothing: '연결됨',
      lost: '일부 저장 못 함',
    },
    offline: {
      title: '연결하지 못하고 있어요',
      text: '저절로 다시 해 보고 있어요. 전에 고른 답은 저장된 그대로예요.',
      again: '지금 다시 해 보기',
    },
    missing: {
      title: '화면의 일부를 불러오지 못했어요',
      text: '인터넷이 끊겼을 수 있어요. 고른 답은 그대로예요.',
      again: '다시 불러오기',
    },
    privacy: {
      title: '무엇이 저장되고 누가 보나요?',
      stored: '고른 답과 마쳤다는 표시가 저장돼요. 답에는 이름이 붙지 않아요.',
      seen: (n: number) =>
        `내 답은 나만 봐요. 진행자도 못 봐요. 공개되면 ${n}명 이상 답한 문항만, 몇 명이 어떻게 답했는지 숫자로 보여요.`,
    },
    intro: {
      title: '각자 답해 볼까요?',
      lead: (n: number) => `문항 ${n}개를 한 화면에 하나씩 보여 드려요.`,
      how: '우리 네트워크가 그런지, 1\u00A0매우 아니다부터 5\u00A0매우 그렇다까지 고르면 돼요. 모르면 ‘잘\u00A0모르겠어요’도 좋아요.',
      begin: '시작하기',
      goOnTitle: '이어서 답할까요?',
      goOnLead: (answered: number, all: number) => `${answered}개에 답했어요(모두 ${all}개).`,
      goOn: '이어서 답하기',
    },
    item: {
      progress: '답한 문항',
      answered: (n: number, all: number) => `${n}개 답함 · 모두 ${all}개`,
      title: (place: number, all: number) => `문항 ${place}/${all}`,
      unknown: '잘 모르겠어요',
      na: '우리에게는 해당\u00A0없음',
      next: '다음',
      skip: '건너뛰기',
      toEnd: '마치러 가기',
      source: '이 문항은 어디에서 왔나요?',
      all: '문항 모두 보기',
    },
  },
  en: {
    pageTitle: (title) => `${title} · Ieumpan`,
    plainTitle: 'Workshop · Ieumpan',
    loading: 'Opening the workshop…',
    openingChecklist: 'Loading the items…',
    menu: 'Menu',
    strip: 'Progress and saving',
    back: 'Back',
    hello: (name) => name,
    save: {
      opening: 'Loading',
      saving: 'Saving',
      'on-device': 'Saved on this device',
      'on-server': 'Saved on server',
      'cannot-save': 'Not saved',
      nothing: 'Connected',
      lost: 'Some not saved',
    },
    offline: {
      title: 'No connection',
      text: 'We keep trying. The answers you already gave are safe.',
      again: 'Try again now',
    },
    missing: {
      title: 'Part of this page didn’t load',
      text: 'You may be offline. Your answers are safe.',
      again: 'Load again',
    },
    privacy: {
      title: 'What is stored, and who sees it?',
      stored: 'Your answers, and whether you’ve finished. Your name is never next to your answers.',
      seen: (n) =>
        `Only you can see your answers; not even the facilitator can. After the reveal, items with at least ${n} answers show how many people chose what.`,
    },
    intro: {
      title: 'Ready to answer?',
      lead: (n) => `${items(n)}, one at a time.`,
      how: 'Is this true of your network? Choose from 1 (strongly disagree) to 5 (strongly agree). “I don’t know” is fine too.',
      begin: 'Start',
      goOnTitle: 'Carry on answering?',
      goOnLead: (answered, all) => `You have answered ${answered} of ${all}.`,
      goOn: 'Carry on',
    },
    item: {
      progress: 'Items answered',
      answered: (n, all) => `${n}/${all} answered`,
      title: (place, all) => `${place} of ${all}`,
      unknown: 'I don’t know',
      na: 'Does not apply to us',
      next: 'Next',
      skip: 'Skip',
      toEnd: 'Go to finish',
      source: 'Where does this item come from?',
      all: 'All items',
    },
  },
});
