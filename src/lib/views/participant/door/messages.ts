import { defineMessages } from '#lib/i18n/messages.ts';

/** What is said to a browser that is not, or no longer, or not yet someone in this workshop. */
export const messages = defineMessages({
  ko: {
    stranger: {
      title: '이 휴대전화는 아직 이\u00A0워크숍에 들어와 있지 않아요',
      newcomer: '처음 오셨나요?',
      newcomerText: '큰 화면의 QR을 찍거나 참여 번호 여섯 자리를 눌러 들어오세요.',
      join: '번호로 들어가기',
      returning: '전에 들어왔었나요?',
      returningText:
        '받아 둔 ‘다시 들어오는 링크’를 열면 답이 그대로 있어요. 링크가 없으면 진행자에게 말해 주세요.',
      note: '카카오톡 같은 앱 안에서 열었다면, 처음 들어왔던 브라우저로 열어 보세요. 지워진 워크숍은 다시 열 수 없어요.',
    },
    gone: {
      title: '이 워크숍은 지워졌어요',
      text: '진행자가 워크숍을 지웠어요. 이름과 답도 서버에서 모두 지워졌어요.',
      home: '첫 화면으로',
    },
    removed: {
      title: '이 휴대전화는 더 이상 이\u00A0워크숍에 있지 않아요',
      text: '이 휴대전화에서 나갔거나, 진행자가 내보냈거나, 보관 기간이 끝나 이름과 답이 지워졌을 수 있어요. 잘못된 것 같으면 진행자에게 말해 주세요.',
      join: '다시 들어가기',
    },
    trouble: {
      title: '연결이 끊어졌고 저절로 이어지지 않아요',
      text: '서버에 저장된 답은 그대로예요. 다시 연결해 보고, 계속되면 진행자에게 알려 주세요.',
      again: '다시 연결하기',
    },
    failed: {
      title: '워크숍을 열지 못했어요',
      text: '저장된 답은 그대로예요. 잠시 뒤 다시 해 주세요.',
      again: '다시 해 보기',
    },
    who: {
      title: '누구신가요?',
      text: '이 휴대전화로 여러 분이 들어왔어요. 이름을 눌러 주세요.',
      observer: '참관',
      join: '다른 사람으로 새로 들어가기',
    },
    none: {
      facilitatorTitle: '진행자로 들어와 있어요',
      facilitatorText:
        '이 화면은 답하는 분들의 화면이에요. 진행자도 답하려면 번호로 한 번 더 들어오세요.',
      console: '진행 화면으로',
      screenTitle: '이 브라우저는 큰 화면이에요',
      screenText: '답하려면 휴대전화로 QR을 찍어 들어오세요.',
      screen: '큰 화면으로',
      join: '참여자로 들어가기',
    },
  },
  en: {
    stranger: {
      title: 'This phone isn’t in this workshop yet',
      newcomer: 'New here?',
      newcomerText: 'Scan the QR on the big screen, or type the six digits.',
      join: 'Join with the code',
      returning: 'Been here before?',
      returningText:
        'Open the come-back link you saved, and your answers will be there. If you have no link, ask the facilitator.',
      note: 'If you opened this inside an app like KakaoTalk, try the browser you first joined with. A deleted workshop can’t be opened again.',
    },
    gone: {
      title: 'This workshop was deleted',
      text: 'The facilitator deleted it. Names and answers are gone from the server as well.',
      home: 'First page',
    },
    removed: {
      title: 'This phone is no longer in this workshop',
      text: 'You may have left on this phone, the facilitator may have removed your seat, or names and answers may have been deleted because their time was up. If that seems wrong, tell the facilitator.',
      join: 'Join again',
    },
    trouble: {
      title: 'The connection dropped and isn’t coming back by itself',
      text: 'Everything saved on the server is safe. Try reconnecting; if that doesn’t help, tell the facilitator.',
      again: 'Reconnect',
    },
    failed: {
      title: 'The workshop didn’t open',
      text: 'Saved answers are safe. Please try again in a moment.',
      again: 'Try again',
    },
    who: {
      title: 'Who are you?',
      text: 'Several people joined on this phone. Tap your name.',
      observer: 'Observer',
      join: 'Join as someone else',
    },
    none: {
      facilitatorTitle: 'You’re here as the facilitator',
      facilitatorText:
        'This page is for the people answering. If you want to answer too, join again with the code.',
      console: 'Go to the console',
      screenTitle: 'This browser is the big screen',
      screenText: 'To answer, scan the QR with a phone.',
      screen: 'Go to the big screen',
      join: 'Join as a participant',
    },
  },
});
