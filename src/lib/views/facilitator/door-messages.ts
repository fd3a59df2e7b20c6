import { defineMessages } from '#lib/i18n/messages.ts';

/** Why the console can't be shown. */
export const doorMessages = defineMessages({
  ko: {
    notFacilitator: '이 브라우저는 이 워크숍의 진행자가 아니에요',
    notFacilitatorDetail:
      '진행자 링크를 이 브라우저에서 열어 주세요. 링크는 워크숍을 연 사람이 가지고 있어요.',
    toParticipant: '참여자 화면으로',
    gone: '이 워크숍은 지워졌어요',
    goneDetail: '다른 진행자가 지웠어요. 이름도 답도 결과도 남아 있지 않아요.',
    shut: '연결이 끝났어요',
    shutDetail: '이 화면을 새로 고쳐 주세요. 저장된 답은 그대로 있어요.',
    again: '다시 하기',
    retrying: '서버에 닿지 않아 다시 해 보고 있어요',
    retryingDetail:
      '인터넷 연결을 살펴봐 주세요. 이어지면 저절로 열려요. 저장된 답은 그대로 있어요.',
    failed: '열지 못했어요',
    failedDetail: '잠시 뒤 다시 해 주세요. 저장된 답은 그대로 있어요.',
    unreached: '서버에 닿지 않았어요',
    unreachedDetail: '방금 누른 것이 되지 않았을 수 있어요. 연결을 살펴보고 다시 눌러 주세요.',
    home: '첫 화면으로',
  },
  en: {
    notFacilitator: 'You aren’t a facilitator here yet',
    notFacilitatorDetail:
      'Open the facilitator link in this browser. The person who set up the workshop has it.',
    toParticipant: 'Go to the participant page',
    gone: 'This workshop was deleted',
    goneDetail: 'Another facilitator deleted it. Names, answers and results are all gone.',
    shut: 'The connection has ended',
    shutDetail: 'Please reload this page. Everything saved is kept.',
    again: 'Try again',
    retrying: 'Can’t reach the server. Trying again…',
    retryingDetail:
      'Check the internet connection. The page opens by itself once it is back. Everything saved is kept.',
    failed: 'This could not be opened',
    failedDetail: 'Try again in a moment. Everything saved is kept.',
    unreached: 'Can’t reach the server',
    unreachedDetail: 'That may not have worked. Check the connection and press again.',
    home: 'Back to the start page',
  },
});
