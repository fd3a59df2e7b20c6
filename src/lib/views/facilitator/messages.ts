import { defineMessages } from '#lib/i18n/messages.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const others = (n: number) => (n === 1 ? '1 person is' : `${n} people are`);

/** The frame of the console: where one is, what to do next, time, connection. */
export const messages = defineMessages({
  ko: {
    pageTitle: (title: string) => `진행 · ${title}`,
    loading: '워크숍을 열고 있어요',
    agenda: '순서',
    work: '진행',
    people: '들어온 사람',
    tabs: '보기',
    nowStep: (place: number, all: number) => `지금 순서 · ${place}/${all}`,
    movedByOther: '다른 진행자가 이 순서로 옮겼어요',
    changedUnderHand: '버튼이 방금 바뀌었어요. 읽어 보고 다시 눌러 주세요.',
    otherStep: (place: number, all: number) => `미리 보기 · ${place}/${all}`,
    done: '지남',
    now: '지금',
    revealed: '공개됨',
    total: (time: string) => `총 ${time}`,
    moveOn: (step: string) => `다음 순서로: ${step}`,
    moveOnBrief: '다음 순서로',
    cardsLeft: {
      open: '카드 마저 열기',
      leave: '그대로 넘어가기',
      flag: (n: number) => `카드 ${n}개 남음`,
    },
    moveHere: '이 순서로 옮기기',
    moveHereHint: (step: string) => `지금 모두는 ‘${step}’ 순서에 있어요.`,
    backToNow: '지금 순서로',
    revealAction: '결과 공개하기',
    notRevealed:
      '체크리스트 결과를 아직 공개하지 않았어요. 공개하면 큰 화면과 휴대전화에 이야기할 것이 나와요.',
    finishedOf: (finished: number, joined: number) =>
      joined === 0
        ? '아직 들어온 사람이 없어요'
        : finished === 0
          ? `아직 마친 분이 없어요(모두 ${joined}명)`
          : `${finished}명이 마쳤어요(모두 ${joined}명)`,
    joinedSoFar: (joined: number) =>
      joined === 0 ? '아직 들어온 사람이 없어요' : `${joined}명이 들어왔어요`,
    progress: '마친 사람',
    justRevealed: '결과를 공개했어요',
    justRevealedDetail: '큰 화면과 휴대전화에 함께 보여요.',
    seeResults: '여기서도 보기',
    movedTo: (step: string) => `이제 ‘${step}’ 순서예요.`,
    timer: {
      title: '시간',
      less: '5분 줄이기',
      more: '5분 늘리기',
      start: (minutes: number) => `${minutes}분 시작`,
      extend: (minutes: number) => `+${minutes}분`,
      stop: '그만 재기',
      over: '시간이 다 됐어요. 휴대전화는 잠기지 않아요.',
    },
    lock: {
      stop: '잠시 멈추기',
      start: '다시 시작하기',
      explain: '모두의 휴대전화에서 답을 쓰고 고치는 것을 멈춰요. 쓴 답은 그대로예요.',
      locked: '지금은 모두 멈춰 있어요',
      lockedDetail: '아무도 답을 쓰거나 고칠 수 없어요. 쓴 답은 그대로 있어요.',
    },
    link: {
      starting: '연결하고 있어요',
      connected: '연결됨',
      away: '연결 끊김',
      title: '서버와 연결이 끊겼어요',
      detail:
        '보이는 이름과 숫자는 끊기기 전의 것이에요. 저절로 다시 이어져요. 참여자가 그사이 고른 답은 각자 휴대전화에 남아 있다가 이어지면 저장돼요.',
    },
    veil: {
      hide: '이름 가리기',
      show: '이름 보이기',
      key: 'H',
      hidden: '이름을 가렸어요',
      hiddenDetail:
        '이 화면을 큰 화면에 그대로 비추어도 누가 들어왔고 누가 마쳤는지 보이지 않아요.',
    },
    wall: {
      title: '큰 화면 넘기기',
      shows: (slide: number, of: number) => `큰 화면 · ${slide}/${of}장`,
      back: '이전',
      next: '다음',
      keys: '큰 화면에서는 ← → 키나 발표용 리모컨으로도 넘길 수 있어요.',
    },
    shortcuts: {
      label: '단축키 쓰기',
      detail: 'H를 누르면 이름을 가리거나 다시 보여요.',
    },
    settings: '화면',
    settingsElsewhere: 'Language',
    settingsTitle: '화면과 언어',
    home: '이음판 첫 화면',
  },
  en: {
    pageTitle: (title) => `Console · ${title}`,
    loading: 'Opening the workshop',
    agenda: 'Agenda',
    work: 'Run',
    people: 'Who was in',
    tabs: 'View',
    nowStep: (place, all) => `Now · step ${place} of ${all}`,
    movedByOther: 'another facilitator moved on',
    changedUnderHand: 'This button has just changed. Read it and press again.',
    otherStep: (place, all) => `Preview · step ${place} of ${all}`,
    done: 'Done',
    now: 'Now',
    revealed: 'Revealed',
    total: (time) => `${time} in total`,
    moveOn: (step) => `Next step: ${step}`,
    moveOnBrief: 'Next step',
    cardsLeft: {
      open: 'Open them first',
      leave: 'Go on all the same',
      flag: (n) => `Cards left: ${n}`,
    },
    moveHere: 'Move everyone here',
    moveHereHint: (step) => `Everyone is at “${step}” right now.`,
    backToNow: 'Back to the current step',
    revealAction: 'Reveal the results',
    notRevealed:
      'The results of the checklist aren’t revealed yet. Once they are, the projector and the phones show what to talk about.',
    finishedOf: (finished, joined) =>
      joined === 0 ? 'Nobody is in yet' : `${finished} of ${people(joined)} have finished`,
    joinedSoFar: (joined) => (joined === 0 ? 'Nobody is in yet' : `${others(joined)} in`),
    progress: 'Finished',
    justRevealed: 'The results are out',
    justRevealedDetail: 'They are on the projector and the phones now.',
    seeResults: 'See them here',
    movedTo: (step) => `The step is now “${step}”.`,
    timer: {
      title: 'Time',
      less: '5 minutes less',
      more: '5 minutes more',
      start: (minutes) => `Start ${minutes} min`,
      extend: (minutes) => `+${minutes} min`,
      stop: 'Stop',
      over: 'Time is up. Phones stay open.',
    },
    lock: {
      stop: 'Pause answers',
      start: 'Resume',
      explain: 'Nobody can answer or change answers meanwhile. Answers so far are kept.',
      locked: 'Everyone is paused',
      lockedDetail: 'Nobody can answer or change answers. Answers so far are kept.',
    },
    link: {
      starting: 'Connecting',
      connected: 'Connected',
      away: 'No connection',
      title: 'Connection lost',
      detail:
        'You see the names and numbers from before. It reconnects by itself. What participants choose meanwhile is kept on their phones and saved later.',
    },
    veil: {
      hide: 'Hide names',
      show: 'Show names',
      key: 'H',
      hidden: 'Names are hidden',
      hiddenDetail: 'You can mirror this screen: nobody sees who is in and who has finished.',
    },
    wall: {
      title: 'Turn the projector',
      shows: (slide, of) => `Projector · slide ${slide} of ${of}`,
      back: 'Back',
      next: 'Next',
      keys: 'On the projector, the ← → keys or a presenter turn it too.',
    },
    shortcuts: {
      label: 'Use keyboard shortcuts',
      detail: 'H hides or shows the names.',
    },
    settings: 'Display',
    settingsElsewhere: '한국어',
    settingsTitle: 'Display and language',
    home: 'Ieumpan’s start page',
  },
});
