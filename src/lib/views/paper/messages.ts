import { defineMessages } from '#lib/i18n/messages.ts';

/** What is printed, and what stands around it on the screen. */
export const messages = defineMessages({
  ko: {
    pageTitle: (title: string) => `${title} · 이음판`,
    title: '종이 체크리스트',
    lead: '휴대전화가 없는 분께 나누어 드릴 종이예요. 휴대전화와 같은 문항이고, 글자가 커요.',
    count: '몇 부 뽑을까요?',
    countHint: (pages: number) => `한 사람에 한 부, A4 ${pages}쪽이에요. 흑백으로 뽑아도 돼요.`,
    language: '종이의 언어',
    print: '인쇄하기',
    loading: '문항을 불러오고 있어요.',
    failed: '문항을 불러오지 못했어요. 인터넷을 확인하고 화면을 새로 고쳐 주세요.',
    stage: { founding: '설립·초기 단계 체크리스트', operating: '운영 단계 체크리스트' },
    network: '네트워크',
    number: '종이 번호',
    code: '참여 번호',
    how: {
      circle: '우리 네트워크가 그런지, 알맞은 칸 하나에 동그라미를 쳐 주세요.',
      skip: '답하고 싶지 않은 문항은 비워 두세요. 이름은 쓰지 마세요.',
      once: '휴대전화로 이미 답하셨다면 이 종이는 쓰지 마세요.',
      seen: '진행자가 이 종이를 보고 컴퓨터에 옮겨 넣어요. 다 쓰면 접어서 내 주세요.',
    },
    unknown: '모르겠다',
    na: '해당 없음',
    page: (page: number, of: number) => `${page}쪽 / 모두 ${of}쪽`,
    cards: {
      title: '바라는 것을 쓰는 종이',
      lead: '휴대전화가 없는 분께 ‘바라는 것’ 순서에서 나누어 드릴 종이예요. 한 장에 다섯 칸이 있어요.',
      name: '바라는 것',
      how: {
        one: '한 칸에 한 가지씩, 다섯 칸까지 써 주세요. 다 채우지 않아도 돼요.',
        names: '이름은 쓰지 마세요. 다른 사람의 이름도 쓰지 마세요.',
        once: '휴대전화로 이미 쓰셨다면 이 종이는 쓰지 마세요.',
        seen: '진행자가 이 종이를 보고 컴퓨터에 옮겨 넣어요. 다른 카드와 섞어서, 쓴 사람 표시 없이 모두에게 보여요. 다 쓰면 접어서 내 주세요.',
      },
    },
  },
  en: {
    pageTitle: (title) => `${title} · Ieumpan`,
    title: 'Paper checklist',
    lead: 'For people without a phone. The same items as on the phones, in large print.',
    count: 'How many copies?',
    countHint: (pages) =>
      `One copy for each person, ${pages} pages of A4. Black and white is fine.`,
    language: 'Language on paper',
    print: 'Print',
    loading: 'Loading the items…',
    failed: 'The items didn’t load. Check your connection and reload the page.',
    stage: {
      founding: 'Checklist: founding and early stage',
      operating: 'Checklist: operating stage',
    },
    network: 'Network',
    number: 'Sheet number',
    code: 'Join code',
    how: {
      circle: 'Is this true of your network? Please circle one answer for each.',
      skip: 'Leave out any item you’d rather not answer. Please don’t write your name.',
      once: 'If you’ve already answered on a phone, please don’t use this sheet.',
      seen: 'The facilitator will read this sheet and type it in. Please fold it when you hand it in.',
    },
    unknown: 'Don’t know',
    na: 'Doesn’t apply',
    page: (page, of) => `Page ${page} of ${of}`,
    cards: {
      title: 'Paper cards for what we want',
      lead: 'For people without a phone, handed out at the step “What we want”. Each sheet has five boxes.',
      name: 'What we want',
      how: {
        one: 'Write one wish in each box, up to five. You need not fill them all.',
        names: 'Please don’t write your name, or anybody else’s.',
        once: 'If you’ve already written cards on a phone, please don’t use this sheet.',
        seen: 'The facilitator will read this sheet and type it in. Your cards are shuffled with all the others and shown to everyone without an author. Please fold the sheet when you hand it in.',
      },
    },
  },
});
