import { withParticle } from '#lib/i18n/korean.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** The ways in: for participants, the projector and other facilitators. */
export const inviteMessages = defineMessages({
  ko: {
    title: '참여 방법',
    code: '참여 번호',
    qr: '참여자가 들어오는 QR',
    showAll: 'QR과 링크',
    openScreen: '큰 화면 열기',
    joinLink: '참여 링크',
    joinLinkHint: '단체 대화방에 올리면 눌러서 바로 들어올 수 있어요.',
    copyJoin: '참여 링크 복사',
    poster: '문 앞 안내문 인쇄하기',
    screenLink: '큰 화면 링크',
    screenLinkHint: '다른 컴퓨터에 빔프로젝터가 있으면 거기서 여세요. 보기만 하는 화면이에요.',
    copyScreen: '큰 화면 링크 복사',
    facilitatorLink: '진행자 링크',
    facilitatorLinkHint:
      '이 화면을 나중에 다시 열거나, 다른 노트북이나 휴대전화에서 진행하거나, 함께 진행할 사람에게 줄 때 쓰는 링크예요. 꼭 보관해 두세요.',
    facilitatorWarning:
      '이 링크를 가진 사람은 누구나 이 워크숍을 진행하고, 끝내고, 지울 수 있어요. 믿는 사람에게만 보내고 큰 화면에 띄우지 마세요.',
    facilitatorHidden: '이름을 가린 동안에는 진행자 링크도 숨겨요.',
    copyFacilitator: '진행자 링크 복사',
    phoneQr: '내 휴대전화로 열기 (QR)',
    phoneQrLabel: '진행자 링크의 QR',
    address: (host: string) =>
      `주소창에 ${withParticle(host, '을/를')} 넣고 참여 번호를 써도 돼요.`,
    closed: '끝난 워크숍이라 새로 들어올 수 없어요.',
    loading: '링크를 불러오고 있어요',
  },
  en: {
    title: 'How to join',
    code: 'Join code',
    qr: 'QR for participants to join',
    showAll: 'QR & links',
    openScreen: 'Projector',
    joinLink: 'Join link',
    joinLinkHint: 'Post it in a group chat: one tap and they are in.',
    copyJoin: 'Copy the join link',
    poster: 'Print a door poster',
    screenLink: 'Projector link',
    screenLinkHint:
      'For another computer that the projector is plugged into. It can only show, not steer.',
    copyScreen: 'Copy the projector link',
    facilitatorLink: 'Facilitator link',
    facilitatorLinkHint:
      'For coming back later, for running the workshop from another laptop or your phone, or for a second facilitator. Keep it safe.',
    facilitatorWarning:
      'Whoever has this link can run, end and delete this workshop. Give it only to people you trust, and never show it on the projector.',
    facilitatorHidden: 'The facilitator link is hidden while names are hidden.',
    copyFacilitator: 'Copy the facilitator link',
    phoneQr: 'Open on my phone (QR)',
    phoneQrLabel: 'QR of the facilitator link',
    address: (host) => `Or go to ${host} and type the code.`,
    closed: 'This workshop has ended, so nobody new can join.',
    loading: 'Loading the links',
  },
});
