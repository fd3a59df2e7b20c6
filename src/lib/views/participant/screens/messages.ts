import { defineMessages } from '#lib/i18n/messages.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** Everything that a phone says beside the way to the first answer. */
export const messages = defineMessages({
  ko: {
    shut: '닫기',
    observing: '참관 · 답하지 않고 보기만 해요',
    notice: {
      'only-on-screen': {
        title: '저장 못 함: 인터넷이 끊겼어요',
        text: '이 기기에도 저장할 수 없어요. 이 화면을 닫지 마세요. 연결되면 저절로 보내요.',
      },
      'store-fails': {
        title: '저장 못 함: 서버에 문제가 생겼어요',
        text: '고른 답은 이 기기에 있어요. 서버가 나아지면 저절로 보내요. 계속되면 진행자에게 알려 주세요.',
      },
      'store-fails-here-too': {
        title: '저장 못 함: 서버에 문제가 생겼어요',
        text: '이 기기에도 저장할 수 없어요. 이 화면을 닫지 마세요. 서버가 나아지면 저절로 보내요.',
      },
      'ballot-shut': {
        title: '서버가 답을 더 받지 않아요',
        text: '전에 서버에 저장된 답은 그대로예요. 계속되면 진행자에게 알려 주세요.',
      },
      closed: {
        title: '워크숍이 끝났어요',
        text: '볼 수만 있고 고칠 수는 없어요.',
        go: '마무리 보기',
      },
      locked: {
        title: '진행자가 잠시 멈췄어요',
        text: '지금은 고칠 수 없어요. 고른 답은 그대로예요.',
      },
      offline: {
        title: '인터넷이 끊겼어요',
        text: '답은 이 기기에 저장되고, 연결되면 저절로 보내요.',
      },
      'offline-observer': {
        title: '인터넷이 끊겼어요',
        text: '연결되면 저절로 새로워져요.',
      },
      'finish-refused': {
        title: '마쳤다고 전하지 못했어요',
        text: '답은 그대로예요. 한 번 더 눌러 주세요.',
      },
      again: '다시 연결하기',
    },
    way: {
      movedOn: (step: string) => `다음 순서로 넘어갔어요: ${step}`,
      go: '함께 가기',
      elsewhere: (step: string) => `모두는 지금 ‘${step}’에 있어요`,
      goNow: '지금 순서로 가기',
      revealed: '결과가 공개됐어요',
      see: '결과 보기',
      cards: '모두의 카드가 공개됐어요',
      seeCards: '카드 보기',
      seeWants: '우리가 바라는 것 보기',
      arrived: (step: string) => `지금 순서: ${step}`,
    },
    draft: { title: '쓰다 만 메모가 있어요', go: '이어 쓰기' },
    lost: {
      title: (n: number) => `서버에 들어가지 못한 답이 ${n}개 있어요`,
      'read-only': '멈추거나 끝난 사이에 고른 답을 이 기기에 보관해 두었어요.',
      gone: '서버에서 지운 뒤에 고른 답이에요. 이 화면에만 남아 있어요.',
      other: '서버가 받지 않은 답이에요. 이 기기에 보관해 두었어요.',
      putBack: '보관한 답 다시 넣기',
      show: '보관한 답 보기',
      wait: '진행자가 다시 열면 넣을 수 있어요.',
      tooLate: '워크숍이 끝나 다시 넣을 수 없어요. 글로 복사해 둘 수 있어요.',
      copy: '글로 복사',
      letGo: '보관한 답 버리기',
      kept: '지금 답',
      none: '답 없음',
    },
    welcome: {
      hello: (name: string) => `${name} 님, 어서 오세요`,
      waiting: '진행자가 시작하면 화면이 저절로 바뀌어요.',
      joined: (n: number) => `지금까지 ${n}명이 들어왔어요`,
      agenda: '오늘의 순서',
      now: '지금',
      keepLink: '다시 들어오는 링크 받아 두기',
    },
    list: {
      title: '문항 모두 보기',
      none: '아직 답하지 않음',
      toEnd: '마치러 가기',
    },
    end: {
      allTitle: '모두 답했어요',
      allText: '‘마치기’를 누르면 진행자에게 마쳤다는 것만 전해져요. 그 뒤에도 고칠 수 있어요.',
      someTitle: (n: number) => `답하지 않은 문항이 ${n}개 있어요`,
      someText: '비워 둔 채 마쳐도 괜찮아요. 답하지 않은 문항은 세지 않아요.',
      fill: '남은 문항 답하기',
      done: '마치기',
      doneAnyway: '이대로 마치기',
      look: '답 다시 보기',
      missing: '답하지 않은 문항',
      more: (n: number) => `이 밖에 ${n}개는 ‘답 다시 보기’에 있어요.`,
    },
    waiting: {
      title: '답을 마쳤어요',
      finishedOf: (finished: number, joined: number) =>
        joined === 0
          ? '아직 들어온 분이 없어요'
          : `${finished === 0 ? '아직\u00A0마친\u00A0분이\u00A0없어요' : `${finished}명이 마쳤어요`}(모두 ${joined}명)`,
      text: '진행자가 결과를 공개하면 이 화면이 저절로 바뀌어요.',
      unheard: '마쳤다는 것을 아직 전하지 못했어요. 연결되면 저절로 전해요.',
      change: '답 다시 보거나 고치기',
    },
    results: {
      title: '함께 보는 결과',
      loading: '결과를 불러오고 있어요',
      late: (n: number) =>
        `공개된 뒤에 고치거나 새로 고른 답은 ${n}명 이상 모일 때만 결과에 들어가요.`,
      mine: '내 답 보기·고치기',
      mineClosed: '내 답 보기',
    },
    talk: {
      title: '함께 이야기해요',
      notYetTitle: '아직 결과가 공개되지 않았어요',
      notYet: '진행자가 공개하면 여기에 저절로 나와요.',
      answerMore: '아직 답할 수 있어요',
    },
    close: {
      title: '마무리해요',
      thanks: '함께해 주셔서 고맙습니다',
      lastly: '오늘 나눈 이야기를 함께 정리해요.',
      ended: '워크숍이 끝났어요. 답은 더 고칠 수 없어요.',
      take: '내 답 가져가기·지우기',
      link: '다시 들어오는 링크',
    },
    left: {
      title: '이 휴대전화에서 나갔어요',
      text: '서버에 저장된 답은 그대로예요. 다시 들어오려면 받아 둔 링크를 열어 주세요.',
      join: '다른 사람으로 들어가기',
    },
    together: {
      text: '이 순서는 휴대전화 없이 함께해요. 큰 화면과 진행자를 봐 주세요.',
    },
    observer: {
      checklist: '모두 답하고 있어요',
    },
  },
  en: {
    shut: 'Close',
    observing: 'Watching · not counted',
    notice: {
      'only-on-screen': {
        title: 'Not saved: no connection',
        text: 'This device can’t save either. Please keep this page open: your answers go out once you’re back online.',
      },
      'store-fails': {
        title: 'Not saved: the server has a problem',
        text: 'Your answers are on this device and are sent once the server is well. If this goes on, tell the facilitator.',
      },
      'store-fails-here-too': {
        title: 'Not saved: the server has a problem',
        text: 'This device can’t save either. Keep this page open: answers are sent once the server is well.',
      },
      'ballot-shut': {
        title: 'The server isn’t taking more answers',
        text: 'What was saved before is safe. If this doesn’t go away, tell the facilitator.',
      },
      closed: {
        title: 'The workshop is over',
        text: 'You can still look, but not change anything.',
        go: 'See the ending',
      },
      locked: {
        title: 'The facilitator has paused',
        text: 'You can’t change anything right now. Your answers are safe.',
      },
      offline: {
        title: 'No connection',
        text: 'Your answers are saved on this device and go out once you’re back online.',
      },
      'offline-observer': {
        title: 'No connection',
        text: 'This page updates by itself once you’re back online.',
      },
      'finish-refused': {
        title: 'We couldn’t say that you’ve finished',
        text: 'Your answers are safe. Please press once more.',
      },
      again: 'Reconnect',
    },
    way: {
      movedOn: (step) => `Everyone has moved on: ${step}`,
      go: 'Join them',
      elsewhere: (step) => `Everyone is now at “${step}”`,
      goNow: 'Go there',
      revealed: 'The results are out',
      see: 'See results',
      cards: 'Everyone’s cards are out',
      seeCards: 'See cards',
      seeWants: 'What we want',
      arrived: (step) => `We are now at: ${step}`,
    },
    draft: { title: 'You left a note half written', go: 'Finish it' },
    lost: {
      title: (n) =>
        n === 1 ? '1 answer didn’t reach the server' : `${n} answers didn’t reach the server`,
      'read-only': 'Chosen while things were paused or over, and kept on this device.',
      gone: 'Chosen after your answers were deleted on the server. Nothing but this screen has it.',
      other: 'Not taken by the server, but kept on this device.',
      putBack: 'Put it back in',
      show: 'Show what was kept',
      wait: 'You can put it back in once the facilitator carries on.',
      tooLate: 'The workshop is over, so nothing more goes in. You can copy it as text.',
      copy: 'Copy as text',
      letGo: 'Throw it away',
      kept: 'Now',
      none: 'no answer',
    },
    welcome: {
      hello: (name) => `Welcome, ${name}`,
      waiting: 'This page changes by itself when the facilitator starts.',
      joined: (n) => `${people(n)} here so far`,
      agenda: 'What’s ahead',
      now: 'Now',
      keepLink: 'Save a link to come back',
    },
    list: {
      title: 'All items',
      none: 'Not answered yet',
      toEnd: 'Go to finish',
    },
    end: {
      allTitle: 'You’ve answered everything',
      allText:
        '“Finish” only tells the facilitator that you’ve finished. You can still change answers afterwards.',
      someTitle: (n) => (n === 1 ? '1 item has no answer' : `${n} items have no answer`),
      someText: 'It’s fine to leave them empty. Items without an answer aren’t counted.',
      fill: 'Answer the rest',
      done: 'Finish',
      doneAnyway: 'Finish anyway',
      look: 'See my answers',
      missing: 'Items without an answer',
      more: (n) => `You’ll find ${n} more in “See my answers”.`,
    },
    waiting: {
      title: 'You’ve finished',
      finishedOf: (finished, joined) =>
        joined === 0 ? 'Nobody is in yet' : `${finished} of ${people(joined)} have finished`,
      text: 'This page changes by itself when the facilitator reveals the results.',
      unheard:
        'We haven’t been able to say that you’ve finished. It goes out once you’re back online.',
      change: 'See or change my answers',
    },
    results: {
      title: 'Our results',
      loading: 'Loading the results…',
      late: (n) =>
        `Answers changed or added after the reveal are only counted once at least ${n} people have some.`,
      mine: 'See or change my answers',
      mineClosed: 'See my answers',
    },
    talk: {
      title: 'Let’s talk',
      notYetTitle: 'The results aren’t out yet',
      notYet: 'They’ll appear here when the facilitator reveals them.',
      answerMore: 'You can still answer',
    },
    close: {
      title: 'Closing',
      thanks: 'Thank you for being here',
      lastly: 'Let’s bring together what we talked about.',
      ended: 'The workshop is over. Answers can’t be changed any more.',
      take: 'Take or delete my answers',
      link: 'My come-back link',
    },
    left: {
      title: 'You’ve left on this phone',
      text: 'Everything saved on the server is safe. To come back, open the link you saved.',
      join: 'Join as someone else',
    },
    together: {
      text: 'We do this part together, without phones. Please look at the big screen and the facilitator.',
    },
    observer: {
      checklist: 'Everyone is answering',
    },
  },
});
