import { defineMessages } from '#lib/i18n/messages.ts';

/** Ending and deleting a workshop. */
export const endingMessages = defineMessages({
  ko: {
    title: '멈추기와 끝내기',
    close: '워크숍 끝내기',
    closeTitle: '워크숍을 끝낼까요?',
    closeCode: '참여 번호와 QR로는 더 들어올 수 없고, 답을 더 쓰거나 고칠 수 없어요.',
    closeUnrevealed:
      '아직 결과를 공개하지 않았어요. 끝낸 뒤에는 공개할 수 없어서 결과가 남지 않아요.',
    closeFinal: '끝낸 워크숍은 다시 열 수 없어요.',
    revealFirst: '먼저 결과 공개하기',
    keepGoing: '계속하기',
    ended: '끝났어요',
    endedWith: (joined: number, finished: number) =>
      joined === 0
        ? '들어온 사람이 없었어요.'
        : joined === finished
          ? `${joined}명이 함께했고 모두 끝까지 답했어요.`
          : `${joined}명이 함께했고 ${finished}명이 끝까지 답했어요.`,
    left: {
      results: '결과',
      resultsHere: '지울 때까지 여기에서 볼 수 있어요.',
      noResults: '공개하지 않고 끝내서 결과가 없어요.',
      answers: '이름과 답',
      answersGone: (date: string) => `${date}에 지워졌어요.`,
      next: '다음 워크숍',
      nextHow:
        '다음 워크숍을 열 때 진행자 링크나 위의 결과 파일(JSON)을 넣으면 이번 계획부터 돌아봐요.',
      again: '다시 보려면',
      againHow: '진행자 링크가 있어야 이 화면을 다시 열 수 있어요.',
      copy: '진행자 링크 복사',
    },
    remove: '모두 지우기…',
    removeShort: '이름, 답, 결과가 바로 사라지고 되살릴 수 없어요.',
    removeTitle: '워크숍을 모두 지울까요?',
    removeEffect:
      '이름, 답, 결과가 지금 모두 지워지고, 참여한 사람도 더는 볼 수 없어요. 되살릴 수 없어요. 센터에 보낸 결과가 있으면 먼저 거두거나 확인 링크를 적어 두세요.',
    removeWord: '지우기',
    removeLabel: '정말 지우려면 ‘지우기’라고 써 주세요',
    removeMismatch: '‘지우기’라고 쓰면 지울 수 있어요.',
    removeNow: '모두 지우기',
    keep: '지우지 않기',
    removed: '워크숍을 지웠어요',
    removedDetail: '이름도 답도 결과도 남아 있지 않아요.',
    home: '첫 화면으로',
  },
  en: {
    title: 'Pause and end',
    close: 'End workshop',
    closeTitle: 'End the workshop?',
    closeCode: 'The code and the QR stop working, and nobody can answer or change answers.',
    closeUnrevealed:
      'You haven’t revealed the results yet. After the end you can’t, so there would be none.',
    closeFinal: 'An ended workshop can’t be reopened.',
    revealFirst: 'Reveal the results first',
    keepGoing: 'Carry on',
    ended: 'That’s it',
    endedWith: (joined, finished) =>
      joined === 0
        ? 'Nobody joined.'
        : `${joined === 1 ? '1 person' : `${joined} people`} took part, and ${
            joined === finished ? 'all' : finished
          } answered to the end.`,
    left: {
      results: 'Results',
      resultsHere: 'They stay here until you delete them.',
      noResults: 'There are none: the workshop ended before they were revealed.',
      answers: 'Names and answers',
      answersGone: (date) => `They were deleted on ${date}.`,
      next: 'The next workshop',
      nextHow:
        'Give the facilitator link or the result file (JSON) above when you open the next one, and it begins with this plan.',
      again: 'To come back',
      againHow: 'You need the facilitator link to open this page again.',
      copy: 'Copy the facilitator link',
    },
    remove: 'Delete everything…',
    removeShort: 'Names, answers and results are gone at once, for good.',
    removeTitle: 'Delete the whole workshop?',
    removeEffect:
      'Names, answers and results are deleted now, for participants too. This can’t be undone. If a result was sent to a center, withdraw it first or keep its receipt.',
    removeWord: 'delete',
    removeLabel: 'To confirm, type “delete”',
    removeMismatch: 'Please type “delete”.',
    removeNow: 'Delete everything',
    keep: 'Don’t delete',
    removed: 'The workshop is deleted',
    removedDetail: 'Names, answers and results are all gone.',
    home: 'Back to the start page',
  },
});
