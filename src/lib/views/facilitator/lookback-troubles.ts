import { defineMessages } from '#lib/i18n/messages.ts';

/** What usually goes wrong at a look back: while people write, and once the cards are put where they lead. */
export const lookbackTroubles = defineMessages({
  ko: {
    retrospective: {
      blame: {
        sign: '아쉬운 점에 사람 이름을 적어요',
        act: '공개하기 전에 “사람이 아니라 일을 적어 주세요.” 하고 말해 주세요.',
      },
      nice: {
        sign: '좋았던 점만 적어요',
        act: '“아쉬운 점도 한 장씩은 적어 봅시다. 다음에 더 잘하려는 것입니다.” 하고 말해 주세요.',
      },
      away: {
        sign: '그때 함께하지 않은 분이 있어요',
        act: '“밖에서 보기에 어땠는지 적어 주시면 됩니다.” 하고 말해 주세요. 물음은 ‘우리에게는 해당 없음’을 골라도 돼요.',
      },
    },
    leading: {
      who: {
        sign: '“이거 누가 썼어?” 하고 찾아요',
        act: '“누가 썼는지는 찾지 않겠습니다. 무엇을 바꿀지만 이야기하겠습니다.” 하고 바로 말해 주세요.',
      },
      excuse: {
        sign: '아쉬운 점에 변명이 길어져요',
        act: '“까닭은 짧게 듣고, 다음에는 어떻게 할지 이야기하겠습니다.” 하고 돌려 주세요.',
      },
      few: {
        sign: '물음에 답한 사람이 적어요',
        act: '사람이 너무 적은 물음은 숫자가 나오지 않아요. 더 기다리거나, 숫자 없이 이야기해 주세요.',
      },
    },
  },
  en: {
    retrospective: {
      blame: {
        sign: 'They write people’s names on cards',
        act: 'Before you reveal, say: “Write about the work, not about people.”',
      },
      nice: {
        sign: 'They only write what was good',
        act: 'Say: “Let’s each write one thing that could have been better, too. It helps us do better next time.”',
      },
      away: {
        sign: 'Someone was not part of it',
        act: 'Say: “Just write how it looked from outside.” For the questions they can choose “Does not apply to us”.',
      },
    },
    leading: {
      who: {
        sign: '“Who wrote that?”',
        act: 'Say right away: “We won’t try to find out. Let’s only talk about what to change.”',
      },
      excuse: {
        sign: 'Excuses get long',
        act: 'Say: “Let’s keep the reasons short, and talk about what we do next time.”',
      },
      few: {
        sign: 'Few have answered the questions',
        act: 'A question with too few answers shows no figures. Wait a little, or talk without figures.',
      },
    },
  },
});
