import { defineMessages } from '#lib/i18n/messages.ts';
import type { Gathered } from './gathered.ts';

/** What stands on the wall: few words, readable from the back row. */
export const messages = defineMessages({
  ko: {
    pageTitle: (title: string) => `큰 화면 · ${title}`,
    loading: '큰 화면을 열고 있어요',
    lobby: {
      qr: '휴대전화로 찍어서 들어오는 QR',
      scan: '휴대전화로 QR을 찍어 주세요',
      orType: '또는 이 주소에서 참여 번호를 넣어 주세요',
      thenCode: '참여 번호',
      joined: (n: number) => (n === 0 ? '기다리고 있어요' : `${n}명이 들어왔어요`),
    },
    late: '지금 들어오려면 QR을 찍거나',
    lateCode: '에서 참여 번호 넣기',
    finishedOf: (finished: number, joined: number) =>
      joined === 0
        ? '기다리고 있어요'
        : finished === 0
          ? `아직 마친 분이 없어요(모두 ${joined}명)`
          : `${finished}명이 마쳤어요(모두 ${joined}명)`,
    allFinished: (n: number) => `${n}명 모두 마쳤어요`,
    progress: '마친 사람',
    private: '각자 휴대전화로 답해요. 서로의 답은 보이지 않아요.',
    paused: '잠시 멈췄어요',
    pausedDetail: '쓴 답은 그대로 있어요.',
    revealed: '결과가 나왔어요',
    gathered: ({ answered, joined }: Gathered) =>
      answered === 0
        ? '아직 모인 답이 없어요'
        : answered === joined
          ? joined === 1
            ? '한 분의 답이 모였어요'
            : `${joined}명 모두의 답이 모였어요`
          : `${answered}명의 답이 모였어요(모두 ${joined}명)`,
    soon: '곧 결과를 함께 봐요',
    loadingResults: '결과를 불러오고 있어요',
    resultsLate: '결과를 불러오지 못해 다시 해 보고 있어요',
    thanks: '함께해 주셔서 고맙습니다',
    deleted: (date: string) => `이름과 답은 ${date}에 지워졌어요`,
    away: '연결이 끊겨 잠시 전의 화면이에요',
    slides: '결과 슬라이드',
    previous: '이전',
    next: '다음',
    place: (slide: number, of: number) => `${slide} / ${of}`,
    fullscreen: '전체 화면',
    leaveFullscreen: '전체 화면 끝내기',
    theme: '화면 밝기',
    themes: { system: '기기 설정', light: '밝게', dark: '어둡게' },
    shortcutsDetail:
      '→ ← 로 슬라이드를 넘기고, F는 전체 화면, D는 밝게·어둡게, T는 관계 지도에서 조직의 종류예요.',
    notScreen: '이 브라우저는 큰 화면으로 쓸 수 없어요',
    notScreenDetail:
      '진행 화면에서 ‘큰 화면 열기’를 누르거나, 큰 화면 링크를 이 브라우저에서 열어 주세요.',
  },
  en: {
    pageTitle: (title) => `Projector · ${title}`,
    loading: 'Opening the projector',
    lobby: {
      qr: 'QR to scan with a phone and join',
      scan: 'Scan the QR with your phone',
      orType: 'or open this address and type the code',
      thenCode: 'Join code',
      joined: (n) =>
        n === 0 ? 'Waiting for you' : n === 1 ? '1 person is in' : `${n} people are in`,
    },
    late: 'To join now, scan the QR or go to',
    lateCode: ' and type',
    finishedOf: (finished, joined) =>
      joined === 0 ? 'Waiting for you' : `${finished} of ${joined} finished`,
    allFinished: (n) => (n === 1 ? 'The one person in has finished' : `All ${n} have finished`),
    progress: 'Finished',
    private: 'Answer on your own phone. Nobody else sees your answers.',
    paused: 'Paused for a moment',
    pausedDetail: 'Everything written so far is kept.',
    revealed: 'Here are the results',
    gathered: ({ answered, joined }) =>
      answered === 0
        ? 'No answers yet'
        : answered === joined
          ? joined === 1
            ? 'One person’s answers'
            : `Everyone’s answers, all ${joined}`
          : `Answers from ${answered} of ${joined} people`,
    soon: 'We’ll look at the results together in a moment',
    loadingResults: 'Loading the results',
    resultsLate: 'The results didn’t load. Trying again…',
    thanks: 'Thank you for taking part',
    deleted: (date) => `Names and answers were deleted on ${date}`,
    away: 'Connection lost. This is how it looked a moment ago.',
    slides: 'Result slides',
    previous: 'Back',
    next: 'Next',
    place: (slide, of) => `${slide} / ${of}`,
    fullscreen: 'Full screen',
    leaveFullscreen: 'Leave full screen',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    shortcutsDetail:
      '→ and ← turn the slides, F is full screen, D is light or dark, T turns the kinds of organisation on the map.',
    notScreen: 'This browser can’t be the projector',
    notScreenDetail:
      'Press “Projector” in the console, or open the projector link in this browser.',
  },
});
