import { defineMessages } from '#lib/i18n/messages.ts';

/**
 * One short guide per step: words to say aloud, what the phones show, and what to do when it goes slowly.
 * A checklist has a second one for after its reveal.
 */
export const guideWords = defineMessages({
  ko: {
    say: '이렇게 말해 보세요',
    phones: '휴대전화에서는',
    talkFirst: '먼저 이야기할 것',
    nothingFirst:
      '뚜렷하게 갈리거나 무겁게 본 문항이 없어요. 성공요인 점수가 낮은 것부터 이야기해 보세요.',
    allFirst: '질문과 함께 모두 보기',
    slow: {
      welcome: '아직 적게 들어왔다면',
      checklist: '마친 사람이 적다면',
      revealed: '화면이 어렵다고 하면',
      talk: '말이 막히면',
      close: '끝내기 전에',
    },
    welcome: {
      say: '“오늘은 우리 네트워크가 지금 어디쯤 와 있는지 함께 봅니다. 각자 휴대전화로 답하고, 결과는 다 같이 봅니다. 누가 무엇을 골랐는지는 진행자인 저도 볼 수 없습니다.”',
      phones:
        'QR을 찍거나 여섯 자리 번호를 넣고, 불릴 이름과 조직을 적으면 들어와요. 앱도 회원 가입도 없어요.',
      slow: '번호를 한 자리씩 두 번 불러 주세요. 휴대전화가 없는 분은 옆 사람 휴대전화로 함께 들어올 수 있어요.',
    },
    checklist: {
      say: '“문항이 우리 네트워크에 얼마나 들어맞는지 느낀 대로 골라 주세요. 맞고 틀린 답은 없습니다. 모르겠으면 ‘잘 모르겠다’를 고르세요.”',
      phones:
        '한 화면에 한 문항씩 나와요. 고르면 바로 저장되고, 앞으로 돌아가 고칠 수도 있어요. 다른 사람의 답은 보이지 않아요.',
      slow: '시간을 5분 늘리고, 아직 하는 분께 도움이 필요한지 물어봐 주세요. 다 못 해도 괜찮아요. 그때까지 고른 답은 결과에 들어가요.',
    },
    revealed: {
      say: '“결과가 나왔습니다. 먼저 1분 동안 말없이 화면을 봅시다. 그다음 무엇이 눈에 띄는지 한 사람씩 이야기하겠습니다.”',
      phones: '큰 화면과 같은 결과를 각자 휴대전화에서도 볼 수 있어요.',
      slow: '성공요인 다섯 줄만 먼저 읽어 주세요. 점이 오른쪽에 있을수록 우리에게 힘이 되는 것이에요.',
    },
    talk: {
      say: '“답이 가장 갈린 것부터 이야기하겠습니다. 누가 몇 점을 골랐는지는 묻지 않습니다. 왜 서로 다르게 느꼈을까요?”',
      phones: '문항마다 답이 어떻게 나뉘었는지 각자 펼쳐 볼 수 있어요.',
      slow: '화면에 있는 질문을 소리 내어 읽고, 옆 사람과 2분 동안 먼저 이야기하게 해 주세요. 한 문항에 10분쯤이 알맞아요.',
    },
    close: {
      say: '“오늘 나온 과제 가운데 먼저 해 볼 것 하나, 맡을 사람, 날짜를 정하고 마치겠습니다. 결과는 오늘 쓴 휴대전화에서 다시 볼 수 있습니다.”',
      phones: '결과와 먼저 해 볼 과제가 보여요.',
      slow: '끝내면 답을 더 쓸 수 없어요. 더 하실 분이 없는지 한 번 물어봐 주세요.',
    },
  },
  en: {
    say: 'You could say',
    phones: 'On the phones',
    talkFirst: 'To talk about first',
    nothingFirst:
      'No item divides the room or weighs on it clearly. Begin with the lowest success factor.',
    allFirst: 'See all, with their questions',
    slow: {
      welcome: 'If few are in yet',
      checklist: 'If few have finished',
      revealed: 'If the screen seems hard to read',
      talk: 'If the talk gets stuck',
      close: 'Before you end',
    },
    welcome: {
      say: '“Today we look at where our network stands. Everyone answers on their own phone, and we see the results together. Nobody can see who chose what, not even I.”',
      phones:
        'Scan the QR or type the six digits, write a name to be called by and the organisation: that is all. No app, no account.',
      slow: 'Read the digits out twice, one by one. Those without a phone can join on a neighbour’s.',
    },
    checklist: {
      say: '“Choose how well each sentence fits our network, as you feel it. No answer is right or wrong. If you don’t know, choose ‘Don’t know’.”',
      phones:
        'One item per screen. A choice is saved at once and can be changed by going back. Nobody sees another’s answers.',
      slow: 'Add 5 minutes and ask those still answering whether they need help. Not finishing is fine: what they have chosen by then counts.',
    },
    revealed: {
      say: '“Here are the results. Let us look at the screen for one minute without talking. Then each of us says what stands out.”',
      phones: 'Everyone can see the same results on their own phone.',
      slow: 'Start by reading out just the five success factors. The further right the dot, the more it carries us.',
    },
    talk: {
      say: '“We start with what divides us most. We do not ask who chose what. Why might we have felt it so differently?”',
      phones: 'Everyone can unfold each item and see how the answers are spread.',
      slow: 'Read the question on the screen aloud and let neighbours talk in pairs for 2 minutes first. About 10 minutes per item is right.',
    },
    close: {
      say: '“Let us choose one task to begin with, who takes it on, and a date. You can see the results again on the phone you used today.”',
      phones: 'They show the results and the tasks to begin with.',
      slow: 'After the end nothing more can be answered. Ask once whether anyone still wants to.',
    },
  },
});
