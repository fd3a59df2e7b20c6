import { keptAfterCloseDays } from '#lib/domain/bounds.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** How many things can be talked over in so many minutes, at ten each. */
const topics = (minutes: number) => Math.max(1, Math.round(minutes / 10));

/**
 * What helps a facilitator with no training through a step: words to say aloud, how long it takes, what the phones
 * show, what to do when it goes slowly, and what usually goes wrong. A checklist has a second guide for after its
 * reveal, a talk a speech for each ground that it can start from.
 */
export const guideWords = defineMessages({
  ko: {
    sayTitle: '이렇게 말해 보세요',
    phonesTitle: '휴대전화에서는',
    troublesTitle: '이럴 때는',
    talkFirst: '먼저 이야기할 것',
    lowestFirst: '가장 낮은 성공요인부터',
    nothingFirst: '보여 드릴 만큼 답이 모인 문항이 없어요. 숫자 없이 이야기해도 괜찮아요.',
    allFirst: '질문과 함께 모두 보기',
    slowTitle: {
      welcome: '아직 적게 들어왔다면',
      checklist: '마친 사람이 적다면',
      revealed: '화면이 어렵다고 하면',
      talk: '말이 막히면',
      close: '끝내기 전에',
    },
    say: {
      welcome:
        '“오늘은 우리 네트워크가 지금 어디쯤 와 있는지 함께 봅니다. 각자 휴대전화로 답하고, 결과는 다 같이 봅니다. 누가 무엇을 골랐는지는 진행자인 저도 볼 수 없습니다.”',
      checklist:
        '“문항이 우리 네트워크에 얼마나 들어맞는지 느낀 대로 골라 주세요. 맞고 틀린 답은 없습니다. 모르겠으면 ‘잘 모르겠다’를 고르세요.”',
      revealed:
        '“결과가 나왔습니다. 먼저 1분 동안 말없이 화면을 봅시다. 그다음 무엇이 눈에 띄는지 한 사람씩 이야기하겠습니다.”',
      split:
        '“답이 가장 갈린 것부터 이야기하겠습니다. 누가 몇 점을 골랐는지는 묻지 않습니다. 왜 서로 다르게 느꼈을까요?”',
      serious:
        '“크게 갈린 문항은 없습니다. 많은 분이 무겁게 느낀 것부터 이야기하겠습니다. 언제 가장 그렇게 느끼셨나요?”',
      level:
        '“크게 갈리거나 아주 무거운 문항은 없습니다. 점수가 가장 낮은 성공요인부터 이야기하겠습니다. 무엇이 있으면 조금 더 나아질까요?”',
      empty:
        '“아직 함께 볼 만큼 답이 모이지 않았습니다. 오늘은 숫자 없이 이야기하겠습니다. 요즘 우리 네트워크에서 가장 마음 쓰이는 일은 무엇인가요?”',
      unknown:
        '“이제 결과를 보며 이야기하겠습니다. 누가 몇 점을 골랐는지는 묻지 않습니다. 무엇이 가장 눈에 띄나요?”',
      close:
        '“오늘 나온 과제 가운데 먼저 해 볼 것 하나, 맡을 사람, 날짜를 정하고 마치겠습니다. 결과는 오늘 쓴 휴대전화에서 다시 볼 수 있습니다.”',
    },
    pace: {
      welcome: () => '늦는 분을 오래 기다리지 마세요. 나중에 들어와도 함께할 수 있어요.',
      checklist: () => '한 문항에 20~30초면 충분해요. 다 마칠 때까지 조용히 두세요.',
      revealed: () => '3분이면 돼요. 하나하나 따지는 것은 다음 순서에서 해요.',
      talk: (minutes: number) =>
        `한 문항에 10분쯤이 알맞아요. ${minutes}분이면 ${topics(minutes)}개쯤 이야기할 수 있어요.`,
      close: () => '과제 하나면 충분해요. 맡을 사람과 날짜까지 정하고 끝내세요.',
    },
    phones: {
      welcome:
        'QR을 찍거나 여섯 자리 번호를 넣고, 불릴 이름과 조직을 적으면 들어와요. 앱도 회원 가입도 없어요.',
      checklist:
        '한 화면에 한 문항씩 나와요. 고르면 바로 저장되고, 앞으로 돌아가 고칠 수도 있어요. 다른 사람의 답은 보이지 않아요.',
      revealed: '큰 화면과 같은 결과를 각자 휴대전화에서도 볼 수 있어요.',
      talk: '문항마다 답이 어떻게 나뉘었는지 각자 펼쳐 볼 수 있어요.',
      close: '결과와 먼저 해 볼 과제가 보여요.',
    },
    slow: {
      welcome:
        '번호를 한 자리씩 두 번 불러 주세요. 휴대전화가 없는 분은 옆 사람 휴대전화로 함께 들어올 수 있어요.',
      checklist:
        '시간을 5분 늘리고, 아직 하는 분께 도움이 필요한지 물어봐 주세요. 다 못 해도 괜찮아요. 그때까지 고른 답은 결과에 들어가요.',
      revealed:
        '성공요인 다섯 줄만 먼저 읽어 주세요. 점이 오른쪽에 있을수록 우리에게 힘이 되는 것이에요.',
      talk: '화면에 있는 질문을 소리 내어 읽고, 옆 사람과 2분 동안 먼저 이야기하게 해 주세요.',
      close: '끝내면 답을 더 쓸 수 없어요. 더 하실 분이 없는지 한 번 물어봐 주세요.',
    },
    troubles: {
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
          act: '대신 풀이하지 말고, 떠오르는 대로 고르거나 ‘잘 모르겠다’를 고르게 해 주세요.',
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
  },
  en: {
    sayTitle: 'You could say',
    phonesTitle: 'On the phones',
    troublesTitle: 'When things go wrong',
    talkFirst: 'Talk about these first',
    lowestFirst: 'Start with the lowest success factor',
    nothingFirst: 'There are too few answers to show any item. You can talk without figures.',
    allFirst: 'See them all, with questions to ask',
    slowTitle: {
      welcome: 'If only a few are in yet',
      checklist: 'If only a few have finished',
      revealed: 'If the screen is hard to read',
      talk: 'If nobody speaks',
      close: 'Before you end',
    },
    say: {
      welcome:
        '“Today we look at where our network stands. Everyone answers on their own phone, and we see the results together. Nobody can see who chose what, not even me.”',
      checklist:
        '“Choose how well each sentence fits our network, just as you feel it. There are no right or wrong answers. If you don’t know, choose ‘Don’t know’.”',
      revealed:
        '“Here are the results. Let’s look at the screen quietly for a minute. Then each of us says what stands out.”',
      split:
        '“Let’s start with what divides us most. We won’t ask who chose what. Why might we see it so differently?”',
      serious:
        '“Nothing divides us strongly. Let’s start with what many of us find serious. When do you feel it most?”',
      level:
        '“Nothing divides us strongly, and nothing stands out as serious. Let’s start with our lowest success factor. What would make it a little better?”',
      empty:
        '“There aren’t enough answers to show yet, so today we talk without figures. What worries you most about our network at the moment?”',
      unknown:
        '“Now let’s talk about the results. We won’t ask who chose what. What stands out to you?”',
      close:
        '“Before we go, let’s choose one task to start with, who takes it on, and a date. You can see the results again on the phone you used today.”',
    },
    pace: {
      welcome: () => 'Don’t wait long for latecomers. They can join at any time.',
      checklist: () =>
        'Each item takes 20 to 30 seconds. Keep the room quiet until everyone is done.',
      revealed: () => 'Three minutes are enough. The discussion comes in the next step.',
      talk: (minutes) =>
        `About 10 minutes per item is right: ${minutes} minutes are enough for ${topics(minutes)}.`,
      close: () => 'One task is enough, as long as it has a person and a date.',
    },
    phones: {
      welcome:
        'Scan the QR or type the six digits, enter a name and an organisation, and you are in. No app, no account.',
      checklist:
        'One item at a time. Every choice is saved at once, and you can go back and change it. Nobody sees anyone else’s answers.',
      revealed: 'Everyone can see the same results on their own phone.',
      talk: 'Everyone can open each item and see how the answers are spread.',
      close: 'The results and the tasks to start with.',
    },
    slow: {
      welcome:
        'Read the digits out twice, one by one. Anyone without a phone can join on a neighbour’s.',
      checklist:
        'Add 5 minutes and ask whether anyone needs a hand. Not finishing is fine: whatever has been chosen by then counts.',
      revealed:
        'Just read out the five success factors. The further right the dot, the more it helps us.',
      talk: 'Read the question on the screen aloud, and let neighbours talk in pairs for 2 minutes first.',
      close: 'Nobody can answer after the end. Ask once whether anyone still wants to.',
    },
    troubles: {
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
          act: 'Don’t explain it for them: they can go by their first thought, or choose “Don’t know”.',
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
  },
});
