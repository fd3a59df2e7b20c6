import { defineMessages } from '#lib/i18n/messages.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** What a look back says on phones, consoles and walls alike. */
export const messages = defineMessages({
  ko: {
    titleOf: (about: string | null) => (about ? `‘${about}’ 돌아보기` : '함께 돌아봐요'),
    privacy: {
      stored: '쓴 카드와 고른 답, 마쳤다는 표시가 저장돼요. 카드에도 답에도 이름이 붙지 않아요.',
      seen: '공개하기 전에는 나만 봐요. 공개하면 카드가 뒤섞여, 쓴 사람 표시 없이 모두에게 보여요. 글을 보고 짐작할 수는 있으니 사람 이름은 쓰지 말아 주세요.',
    },
    intro: {
      lead: '좋았던 점과 아쉬운 점을 카드에 써요. 한 장에 한 가지씩, 세 장까지예요.',
      how: '사람이 아니라 일을 떠올려 주세요. 지금은 서로 이야기하지 않고 각자 써요.',
    },
    write: {
      title: '돌아보며 한 장에 하나씩',
      hint: '',
      empty: '떠오르는 것을 한 가지 써 주세요',
      full: '세 장을 다 썼어요.',
    },
    sides: {
      liked: {
        name: '좋았던 점',
        hint: '예: 함께 장터를 열어 서로 알게 됐어요',
        full: '좋았던 점 세 장을 다 썼어요. 더 쓰고 싶으면 카드를 고치거나 빼 주세요.',
      },
      regretted: {
        name: '아쉬운 점',
        hint: '예: 준비를 몇 사람이 다 맡았어요',
        full: '아쉬운 점 세 장을 다 썼어요. 더 쓰고 싶으면 카드를 고치거나 빼 주세요.',
      },
    },
    moving: '어디로 이어 갈까요?',
    areas: '어디로 이어 갈까요?',
    nearest: '이어 갈 곳',
    noArea: '정하지 않음',
    areaNames: { keep: '이어 갈 것', change: '바꿀 것', start: '새로 해 볼 것' },
    review: {
      title: '협업사업 돌아보기',
      lead: (n: number) => `함께한 사업에 대해 ${n}가지를 물어요. 1에서 5까지 골라 주세요.`,
      seen: (n: number) =>
        `내 답은 나만 봐요. 공개되면 ${n}명 이상 답한 물음만, 몇 명이 어떻게 답했는지 숫자로 보여요.`,
      begin: '물음에 답하기',
      goOn: '이어서 답하기',
      change: '답 고치기',
      answered: (n: number, all: number) => `${n}개 답함 · 모두 ${all}개`,
      done: '다 답했어요',
      place: (n: number, all: number) => `${n}번째 물음 · 모두 ${all}개`,
      next: '다음',
      skip: '건너뛰기',
      back: '이전',
      finish: '마치기',
      unknown: '잘 모르겠어요',
      na: '우리에게는 해당 없음',
      see: '협업사업 돌아보기 결과',
      toCards: '카드로 돌아가기',
      ours: '우리',
      nation: (n: number) => `전국 참여기업 ${n}곳`,
      answers: (n: number) => `${n}명이 답했어요`,
      few: (n: number, least: number) => `${n}명만 답해서 보이지 않아요. ${least}명부터 보여요.`,
      people: (n: number) => `${n}명`,
      firms: (n: number) => `${n}곳`,
      mean: (text: string) => `평균 ${text}`,
      trustNote:
        '평균만 보면 놓치는 것이 있어요. 전국 조사에서 신뢰의 평균은 거의 그대로인데(4.05 → 4.08), 믿지 않는다는 곳이 0곳에서 4곳으로, 매우 믿는다는 곳이 11곳에서 16곳으로 늘어 둘로 갈렸어요. 그래서 평균이 아니라 퍼진 모양을 보여 드려요.',
      survivors: (n: number) =>
        `계속하고 있는 기업만 답한 수치예요(${n}곳). 그만둔 16곳은 빠져 있어서 실제보다 좋아 보여요.`,
      noCollaboration: (n: number) => `‘협업 안 함’ ${n}곳은 뺐어요.`,
      reference: '전국 수치는 견주어 보는 참고예요. 맞춰야 할 기준이 아니에요.',
      none: '아직 아무도 답하지 않았어요',
      late: (n: number) =>
        `공개한 뒤에 고친 답은 ${n}명 이상 모이면 한꺼번에 반영돼요. 그보다 적으면 반영되지 않아요.`,
    },
  },
  en: {
    titleOf: (about) => (about ? `Looking back at “${about}”` : 'Let’s look back together'),
    privacy: {
      stored:
        'Your cards and answers, and that you have finished. Your name is on neither cards nor answers.',
      seen: 'Only you, until the reveal. Then everyone sees all cards, shuffled, without authors. Wording can give people away, so please name nobody.',
    },
    intro: {
      lead: 'Write what went well and what could have been better. One thing per card, up to three cards of each.',
      how: 'Think of the work, not of people. Everyone writes alone for now, without talking.',
    },
    write: {
      title: 'Looking back, one thing per card',
      hint: '',
      empty: 'Please write one thing',
      full: 'All three cards are written.',
    },
    sides: {
      liked: {
        name: 'Liked',
        hint: 'For example: the market helped us get to know each other',
        full: 'All three cards of what you liked are written. Change or take out one to write another.',
      },
      regretted: {
        name: 'Regretted',
        hint: 'For example: a few people did all the preparing',
        full: 'All three cards of what you regretted are written. Change or take out one to write another.',
      },
    },
    moving: 'Where does each card lead?',
    areas: 'Where does it lead?',
    nearest: 'Leads to',
    noArea: 'None',
    areaNames: { keep: 'To keep', change: 'To change', start: 'To start' },
    review: {
      title: 'Reviewing the joint project',
      lead: (n) => `${n} questions about what you did together. Choose from 1 to 5.`,
      seen: (n) =>
        `Only you see your answers. Once shown, questions that ${n} or more answered appear as counts.`,
      begin: 'Answer the questions',
      goOn: 'Go on answering',
      change: 'Change answers',
      answered: (n, all) => `${n} of ${all} answered`,
      done: 'You have answered',
      place: (n, all) => `Question ${n} of ${all}`,
      next: 'Next',
      skip: 'Skip',
      back: 'Back',
      finish: 'Finish',
      unknown: 'I don’t know',
      na: 'Does not apply to us',
      see: 'Result of the review',
      toCards: 'Back to the cards',
      ours: 'Us',
      nation: (n) => `${n} firms nationwide`,
      answers: (n) => `${people(n)} answered`,
      few: (n, least) => `Only ${people(n)} answered; shown from ${least} on.`,
      people,
      firms: (n) => (n === 1 ? '1 firm' : `${n} firms`),
      mean: (text) => `mean ${text}`,
      trustNote:
        'A mean hides something here. In the national survey the mean of trust hardly moved (4.05 → 4.08), while firms that distrust grew from 0 to 4 and those with full trust from 11 to 16: it split in two. So you see how answers spread, not a mean alone.',
      survivors: (n) =>
        `Only firms that still go on answered (${n}). The 16 that stopped are missing, so it looks better than it was.`,
      noCollaboration: (n) => `${n} that did not work with the community are left out.`,
      reference: 'The national figures are there to compare with. They are not a target.',
      none: 'Nobody has answered yet',
      late: (n) =>
        `Answers changed after the reveal count together once ${n} people have changed some; fewer never do.`,
    },
  },
});
