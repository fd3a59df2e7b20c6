import { keptAfterCloseDays } from '#lib/domain/bounds.ts';
import { defineMessages } from '#lib/i18n/messages.ts';
import { lookbackTroubles } from './lookback-troubles.ts';

/** What usually goes wrong at each step: how it shows, and what to do or say. */
export const troubles = defineMessages({
  ko: {
    welcome: {
      scan: {
        sign: 'QR이 찍히지 않아요',
        act: '화면에서 한 걸음 떨어져 찍어 보고, 그래도 안 되면 큰 화면의 주소와 번호를 직접 넣게 해 주세요.',
      },
      network: {
        sign: '찍었는데 열리지 않아요',
        act: '휴대전화가 이 노트북과 같은 와이파이에 붙어 있는지 먼저 살펴 주세요.',
      },
      alone: {
        sign: '쓰기 어려워하는 분이 있어요',
        act: '옆에 앉은 분이 이름까지만 함께 넣어 주세요. 답은 본인이 고르게 해 주세요.',
      },
    },
    review: {
      blame: {
        sign: '못 한 사람을 탓해요',
        act: '“무엇이 있었으면 할 수 있었을까요?” 하고 물어 주세요.',
      },
      gone: {
        sign: '맡았던 분이 오지 않았어요',
        act: '아는 데까지만 표시하고, 그분께 물어볼 사람을 정해 주세요.',
      },
    },
    profile: {
      compare: {
        sign: '전국보다 낮다고 풀이 죽어요',
        act: '“전국 수치는 잘하고 못하고의 기준이 아닙니다. 우리에게 알맞은 것이 무엇인지 이야기해 봅시다.” 하고 말해 주세요.',
      },
      differ: {
        sign: '서로 다르게 알고 있어요',
        act: '다르게 아는 것 자체가 이야깃거리예요. 비워 두고 나중에 확인할 사람을 정해 주세요.',
      },
    },
    checklist: {
      together: {
        sign: '옆 사람과 의논하며 답해요',
        act: '“먼저 혼자 답하고, 이야기는 결과를 보면서 하겠습니다.” 하고 말해 주세요.',
      },
      middle: {
        sign: '“다 괜찮은데요” 하며 가운데만 골라요',
        act: '“지난 석 달에 실제로 있었던 일을 떠올려 보세요.” 하고 말해 주세요.',
      },
      meaning: {
        sign: '문항의 뜻을 물어요',
        act: '대신 풀이하지 말고, 떠오르는 대로 고르거나 ‘잘 모르겠어요’를 고르게 해 주세요.',
      },
    },
    revealed: {
      who: {
        sign: '“누가 이렇게 답했어?” 하고 찾아요',
        act: '“누가 골랐는지는 아무도 알 수 없고, 찾지도 않겠습니다.” 하고 바로 말해 주세요.',
      },
      low: {
        sign: '점수가 낮다고 실망해요',
        act: '등급이 아니라 이야기할 순서라고 말해 주세요. 낮은 점수는 솔직하게 답했다는 뜻이기도 해요.',
      },
      long: {
        sign: '한 사람이 길게 설명해요',
        act: '“한 사람씩 한 문장만 듣겠습니다.” 하고 옆으로 넘겨 주세요.',
      },
    },
    talk: {
      few: {
        sign: '몇 사람만 이야기해요',
        act: '혼자 1분 생각하고, 둘이 2분, 넷이 4분 나눈 다음 모두 앞에서 한 가지씩 들어 보세요.',
      },
      blame: {
        sign: '누군가를 탓하는 이야기가 돼요',
        act: '“사람이 아니라 일이 돌아가는 방식을 이야기하겠습니다.” 하고 돌려 주세요.',
      },
      verdict: {
        sign: '한 분이 결론을 내려 버려요',
        act: '“결론은 뒤로 미루고, 다르게 느낀 분의 이야기를 먼저 듣겠습니다.” 하고 말해 주세요.',
      },
      time: {
        sign: '시간이 모자라요',
        act: '5분을 늘리거나, 남은 것은 다음 모임에서 이야기할 것으로 적어 두세요.',
      },
    },
    wants: {
      names: {
        sign: '카드에 사람 이름을 적어요',
        act: '공개하기 전에 “사람이 아니라 바라는 일을 적어 주세요.” 하고 말해 주세요.',
      },
      long: {
        sign: '한 장에 여러 가지를 적어요',
        act: '한 장에 한 가지씩 나누어 적게 해 주세요. 그래야 묶을 수 있어요.',
      },
      stuck: {
        sign: '“바라는 게 없다”고 해요',
        act: '“내년 이맘때 무엇이 달라져 있으면 좋겠어요?” 하고 물어 주세요.',
      },
    },
    grouping: {
      one: {
        sign: '한 사람이 다 옮겨요',
        act: '둘씩 짝을 지어, 한 쌍이 한 묶음씩 맡게 해 주세요.',
      },
      argue: {
        sign: '어디에 넣을지 다퉈요',
        act: '“둘 다 맞습니다.” 하고 새 묶음을 하나 만들어 따로 두세요.',
      },
      big: {
        sign: '한 묶음이 너무 커져요',
        act: '그 안에서 다시 둘로 나누고, 이름을 더 또렷하게 붙여 주세요.',
      },
    },
    voting: {
      all: {
        sign: '“다 중요하다”고 해요',
        act: '“올해 안에 하나만 된다면 무엇일까요?” 하고 물어 주세요.',
      },
      peek: {
        sign: '옆 사람 화면을 봐요',
        act: '휴대전화를 자기 쪽으로 돌리고 말없이 붙이게 해 주세요. 셀 때까지 바꿀 수 있어요.',
      },
      group: {
        sign: '묶음이 잘못됐다고 해요',
        act: '‘다시 모으기로’를 눌러 고친 다음 다시 열어 주세요. 붙인 점은 남아 있어요.',
      },
      paper: {
        sign: '휴대전화가 없는 분이 있어요',
        act: '‘종이로 답 받기’에서 점 종이를 인쇄해 드리고, 세기 전에 걷어 넣어 주세요.',
      },
    },
    counted: {
      few: {
        sign: '점이 적은 카드를 쓴 사람이 서운해해요',
        act: '“적게 나온 것도 계획을 세울 때 다시 볼 수 있습니다.” 하고 말해 주세요.',
      },
      tie: {
        sign: '같은 순위가 많아요',
        act: '동점은 동점이에요. 함께 할 수 있는 것부터 이야기해 주세요.',
      },
    },
    relations: {
      names: {
        sign: '“우리를 모른다고 한 데가 어디냐”고 따져요',
        act: '“누구를 탓하는 지도가 아닙니다. 오늘 알게 되면 됩니다.” 하고 말해 주세요.',
      },
      two: {
        sign: '같은 조직 사람끼리 다르게 표시해요',
        act: '괜찮아요. 더 가까운 쪽으로 그려지고, 누가 골랐는지는 나오지 않아요.',
      },
      centre: {
        sign: '가운데 있는 곳만 칭찬하거나 걱정해요',
        act: '“이 한 곳이 쉬어도 이어지려면 누가 먼저 만나면 좋을까요?” 하고 물어 주세요.',
      },
    },
    ...lookbackTroubles.ko,
    plan: {
      vague: {
        sign: '“열심히 하자” 같은 말만 나와요',
        act: '“누가 누구에게 언제 전화할까요?”처럼 손에 잡히는 첫걸음을 물어 주세요.',
      },
      same: {
        sign: '늘 하던 곳만 맡아요',
        act: '조직마다 맡은 수를 함께 보고, 둘이 나누어 맡을 수 있는지 물어 주세요.',
      },
      late: {
        sign: '날짜를 정하지 않으려 해요',
        act: '다음 모임 날을 그대로 날짜로 적어 두세요.',
      },
    },
    close: {
      nobody: {
        sign: '아무도 맡겠다고 하지 않아요',
        act: '“다음 모임 전까지 전화 한 통”처럼 더 작은 일로 나누어 보세요.',
      },
      many: {
        sign: '할 일이 너무 많아져요',
        act: '“석 달 안에 할 것 하나만 남기겠습니다.” 하고 나머지는 다음으로 미뤄 주세요.',
      },
      keep: {
        sign: '결과를 가져가고 싶어 해요',
        act: `오늘 쓴 휴대전화에서 ${keptAfterCloseDays}일 동안 다시 볼 수 있다고 말해 주세요.`,
      },
    },
  },
  en: {
    welcome: {
      scan: {
        sign: 'The QR does not scan',
        act: 'Step back a little and try again, or type the address and the code from the projector.',
      },
      network: {
        sign: 'It scans but does not open',
        act: 'Check that the phone is on the same Wi-Fi as this laptop.',
      },
      alone: {
        sign: 'Someone finds it difficult',
        act: 'Let a neighbour help with the name. The answers should be their own.',
      },
    },
    review: {
      blame: {
        sign: 'They blame whoever did not manage',
        act: 'Ask: “What would have made it possible?”',
      },
      gone: {
        sign: 'Whoever took it on is not here',
        act: 'Mark what you know, and decide who asks them.',
      },
    },
    profile: {
      compare: {
        sign: 'They lose heart because the nation is higher',
        act: 'Say: “The national figures are no mark for us. Let’s talk about what suits our network.”',
      },
      differ: {
        sign: 'They know different figures',
        act: 'That is worth a word in itself. Leave it empty and decide who looks it up.',
      },
    },
    checklist: {
      together: {
        sign: 'People discuss their answers',
        act: 'Say: “Let’s answer alone first, and talk when we see the results.”',
      },
      middle: {
        sign: '“It’s all fine”: they choose the middle',
        act: 'Say: “Think of what really happened in the last three months.”',
      },
      meaning: {
        sign: 'They ask what an item means',
        act: 'Don’t explain it for them: they can go by their first thought, or choose “I don’t know”.',
      },
    },
    revealed: {
      who: {
        sign: '“Who answered that?”',
        act: 'Say right away: “Nobody can know, and we won’t try to find out.”',
      },
      low: {
        sign: 'Low scores disappoint them',
        act: 'They are no grade, just an order to talk in. Low scores also mean that people were honest.',
      },
      long: {
        sign: 'One person goes on for long',
        act: 'Say: “One sentence each, please”, and turn to the next person.',
      },
    },
    talk: {
      few: {
        sign: 'Only a few people talk',
        act: 'Let them think alone for 1 minute, talk in twos for 2 and in fours for 4, then hear one thing from each group.',
      },
      blame: {
        sign: 'It turns into blaming someone',
        act: 'Say: “Let’s talk about how things work here, not about people.”',
      },
      verdict: {
        sign: 'Someone settles it for everyone',
        act: 'Say: “Let’s leave the conclusion for later and hear from those who see it differently.”',
      },
      time: {
        sign: 'Time is running out',
        act: 'Add 5 minutes, or note what is left for your next meeting.',
      },
    },
    wants: {
      names: {
        sign: 'They write people’s names on cards',
        act: 'Before you reveal, say: “Write what you want, not who should do it.”',
      },
      long: {
        sign: 'They write several things on one card',
        act: 'Ask for one thing per card, so that similar ones can be put together.',
      },
      stuck: {
        sign: '“I don’t want anything”',
        act: 'Ask: “What should be different a year from now?”',
      },
    },
    grouping: {
      one: {
        sign: 'One person moves everything',
        act: 'Let people work in pairs, one group each.',
      },
      argue: {
        sign: 'They argue where a card belongs',
        act: 'Say: “You are both right”, and start a new group for it.',
      },
      big: {
        sign: 'One group gets too big',
        act: 'Split it in two, and give each a clearer name.',
      },
    },
    voting: {
      all: {
        sign: 'Everything matters, they say',
        act: 'Ask: “If only one of these happens this year, which?”',
      },
      peek: {
        sign: 'People look at each other’s phones',
        act: 'Ask them to turn their phones away and give dots quietly. Dots can be changed until the count.',
      },
      group: {
        sign: 'Someone says a group is wrong',
        act: 'Press “Back to grouping”, mend it and open the vote again. The dots stay.',
      },
      paper: {
        sign: 'Someone has no phone',
        act: 'Print dots on paper from “Answers on paper”, and put the sheets in before the count.',
      },
    },
    counted: {
      few: {
        sign: 'Someone’s card has few dots and they are disappointed',
        act: 'Say: “What has few dots can come back when we plan.”',
      },
      tie: {
        sign: 'Many share a rank',
        act: 'A tie is a tie. Start with what can be done together.',
      },
    },
    relations: {
      names: {
        sign: 'Someone asks who said they don’t know us',
        act: 'Say: “This map blames nobody. Today is a good day to get to know each other.”',
      },
      two: {
        sign: 'People of one organisation mark differently',
        act: 'That is fine: the closer tie is drawn, and nobody sees who chose it.',
      },
      centre: {
        sign: 'All the praise or worry goes to the one in the middle',
        act: 'Ask: “If it took a rest, who would need to meet so that we stay together?”',
      },
    },
    ...lookbackTroubles.en,
    plan: {
      vague: {
        sign: 'It stays at “let’s try harder”',
        act: 'Ask for something concrete: “Who calls whom, and when?”',
      },
      same: {
        sign: 'The usual organisations take it all on',
        act: 'Look at how much each has taken on, and ask whether two can share.',
      },
      late: {
        sign: 'Nobody wants to set a date',
        act: 'Use the date of your next meeting.',
      },
    },
    close: {
      nobody: {
        sign: 'Nobody wants to take it on',
        act: 'Make it smaller, such as “one phone call before our next meeting”.',
      },
      many: {
        sign: 'There are too many tasks',
        act: 'Say: “Let’s keep one thing to do in the next three months”, and leave the rest for later.',
      },
      keep: {
        sign: 'They want to take the results home',
        act: `They can see them on the phone they used today for ${keptAfterCloseDays} days.`,
      },
    },
  },
});
