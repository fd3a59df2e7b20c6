import { defineMessages } from '#lib/i18n/messages.ts';

/** The menu's pages. They are loaded apart from the way to the first answer. */
export const messages = defineMessages({
  ko: {
    title: '메뉴',
    back: '돌아가기',
    pages: {
      order: '순서 보기',
      link: '다시 들어오는 링크',
      'hand-on': '다음 분에게 넘기기',
      answers: '내 답 가져가기·지우기',
      privacy: '무엇이 저장되고 누가 보나요?',
      reading: '글자 크기와 언어(English)',
      people: '다른 사람으로 바꾸기',
      leave: '이 휴대전화에서 나가기',
    },
    order: {
      text: '지나온 순서는 언제든 다시 볼 수 있어요. 앞으로는 모두 함께 가요.',
    },
    link: {
      lead: (name: string) =>
        `${name} 님만의 링크예요. 휴대전화를 바꾸거나 다시 들어올 때 이 링크를 열면 같은 사람으로 이어져요.`,
      warning: '이 링크를 가진 사람은 내 답을 볼 수 있어요. 다른 사람에게 주지 마세요.',
      field: '내 링크',
      copy: '링크 복사',
      qr: '다시 들어오는 링크의 QR',
      scan: '내 다른 휴대전화로 찍으면 바로 이어져요.',
      loading: '링크를 불러오고 있어요',
    },
    answers: {
      lead: (n: number, all: number) => `${n}개에 답했어요(모두 ${all}개). 이 화면은 나만 봐요.`,
      none: '아직 고른 답이 없어요.',
      download: '파일로 내려받기',
      data: '프로그램용 파일(JSON)',
      downloaded: '파일을 내려받았어요.',
      copy: '글로 복사',
      file: '이음판-내-답',
      unheard: '아직 서버에 닿지 않은 답이 있어요. 파일에는 서버에 저장된 답이 들어가요.',
      letter: {
        title: '내 답',
        savedOn: (date: string) => `${date}에 내려받음`,
        unanswered: (n: number) => `답하지 않은 문항 ${n}개`,
        end: '이음판에 저장된 내 답 그대로예요. 이 파일에는 이름이 없어요.',
      },
      remove: '내 답 모두 지우기',
      removeTitle: '내 답을 모두 지울까요?',
      removeText: (n: number) =>
        `답 ${n}개를 서버와 이 기기에서 지워요. 되돌릴 수 없어요. 이름과 자리는 남아요.`,
      removeRevealed:
        '이미 공개된 결과는 그때 모습 그대로 남아요. 거기에는 이름도, 누가 무엇을 골랐는지도 없어요.',
      removeOpen: '아직 공개되지 않은 결과에서는 빠져요.',
      removeYes: '모두 지우기',
      removeNo: '그대로 두기',
      removed: '답을 모두 지웠어요.',
    },
    privacy: {
      lead: '솔직하게 답할 수 있도록 이렇게 지켜요.',
      storedTitle: '무엇이 저장되나요?',
      stored:
        '불릴 이름과 조직, 고른 답, 어느 순서를 마쳤는지가 저장돼요. 이름과 답은 서로 이어지지 않게 따로 저장해요. 전화번호나 위치는 모으지 않아요.',
      seenTitle: '누가 보나요?',
      seen: '내 답은 나만 열 수 있어요. 진행자도, 다른 참여자도 볼 수 없어요. 진행자는 이름과 마쳤는지만 봐요.',
      revealTitle: '공개하면 무엇이 보이나요?',
      reveal: (n: number) =>
        `${n}명 이상 답한 문항만 몇 명이 어떻게 답했는지 숫자로 보여요. 그보다 적으면 몇 명이 답했는지만 보여요.`,
      late: (n: number) =>
        `공개된 뒤에 고친 답은 ${n}명 이상 모일 때만 결과에 들어가요. 몇 사람만 고치면 누구인지 드러날 수 있어서예요.`,
      deletedTitle: '언제 지우나요?',
      honestTitle: '지켜 드리지 못하는 것',
      honest:
        '서버를 직접 운영하는 사람이 돌아가는 프로그램을 들여다보면 알아낼 수도 있어요. 옆 사람이 화면을 볼 수도 있으니 살짝 가리고 답해 주세요.',
    },
    people: {
      text: '이 휴대전화로 들어온 분들이에요. 저마다 자기 답만 열려요.',
      join: '다른 사람으로 새로 들어가기',
      observer: '참관',
    },
    leave: {
      lead: '여럿이 쓰는 휴대전화라면 마친 뒤에 나가 주세요. 다음 사람이 내 답을 열 수 없게 돼요.',
      kept: '서버에 저장된 답은 그대로 남고, 결과에도 그대로 들어가요.',
      linkFirst: '다시 들어오려면 링크가 꼭 있어야 해요. 먼저 받아 두세요.',
      unsent: '아직 서버에 닿지 않은 답이 있어요. 지금 나가면 그 답은 사라져요.',
      go: '나가기',
      getLink: '링크 먼저 받기',
    },
    again: '다시 해 보기',
  },
  en: {
    title: 'Menu',
    back: 'Go back',
    pages: {
      order: 'What’s ahead',
      link: 'My come-back link',
      'hand-on': 'Pass the phone on',
      answers: 'Take or delete my answers',
      privacy: 'What is stored, and who sees it?',
      reading: 'Text size and language (한국어)',
      people: 'Switch to someone else',
      leave: 'Leave this phone',
    },
    order: {
      text: 'You can look back at earlier parts any time. We move forward together.',
    },
    link: {
      lead: (name) =>
        `This link is only for ${name}. Open it on a new phone, or to come back, and you carry on as the same person.`,
      warning: 'Anyone with this link can see your answers. Please don’t share it.',
      field: 'My link',
      copy: 'Copy link',
      qr: 'QR of your come-back link',
      scan: 'Scan it with your other phone to carry on there.',
      loading: 'Loading the link…',
    },
    answers: {
      lead: (n, all) => `You’ve answered ${n} of ${all}. Only you can see this page.`,
      none: 'No answers yet.',
      download: 'Download as a file',
      data: 'File for programs (JSON)',
      downloaded: 'The file has been downloaded.',
      copy: 'Copy as text',
      file: 'ieumpan-my-answers',
      unheard: 'Some answers haven’t reached the server yet. The file has the ones that did.',
      letter: {
        title: 'My answers',
        savedOn: (date) => `Downloaded on ${date}`,
        unanswered: (n) => (n === 1 ? '1 item without an answer' : `${n} items without an answer`),
        end: 'These are your answers as stored by Ieumpan. Your name is not in this file.',
      },
      remove: 'Delete all my answers',
      removeTitle: 'Delete all your answers?',
      removeText: (n) =>
        `${n === 1 ? '1 answer' : `${n} answers`} will be deleted on the server and on this device. You can’t undo this. Your name and seat stay.`,
      removeRevealed:
        'Results that have been revealed stay as they were. They hold no names and don’t say who chose what.',
      removeOpen: 'Results that haven’t been revealed yet won’t include them.',
      removeYes: 'Delete all',
      removeNo: 'Keep them',
      removed: 'All your answers have been deleted.',
    },
    privacy: {
      lead: 'So that you can answer honestly, this is how we look after your answers.',
      storedTitle: 'What is stored?',
      stored:
        'The name you go by and your organisation, the answers you choose, and which parts you’ve finished. Names and answers are kept apart, with nothing linking them. No phone numbers, no location.',
      seenTitle: 'Who sees it?',
      seen: 'Only you can open your answers. The facilitator and other participants can’t. The facilitator only sees names and who has finished.',
      revealTitle: 'What does a reveal show?',
      reveal: (n) =>
        `Items with at least ${n} answers show how many people chose what. With fewer, only how many answered.`,
      late: (n) =>
        `Answers changed after the reveal are only counted once at least ${n} people have changed some. With just a few, people could guess who it was.`,
      deletedTitle: 'When is it deleted?',
      honestTitle: 'What we can’t protect',
      honest:
        'Someone who runs the server could find out by looking into the running program. And the person next to you may see your screen, so shield it a little.',
    },
    people: {
      text: 'These people joined on this phone. Each can only open their own answers.',
      join: 'Join as someone else',
      observer: 'Observer',
    },
    leave: {
      lead: 'If several people use this phone, leave once you’ve finished. Then the next person can’t open your answers.',
      kept: 'What is saved on the server stays there and still counts.',
      linkFirst: 'You’ll need your link to come back. Save it first.',
      unsent: 'Some answers haven’t reached the server yet. If you leave now, they’ll be lost.',
      go: 'Leave',
      getLink: 'Get the link first',
    },
    again: 'Try again',
  },
});
