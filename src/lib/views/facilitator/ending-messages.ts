import { defineMessages } from '#lib/i18n/messages.ts';

/** Ending and deleting a workshop. */
export const endingMessages = defineMessages({
  ko: {
    title: '마치기',
    close: '워크숍 끝내기',
    closeTitle: '워크숍을 끝낼까요?',
    closeCode: '번호와 QR로는 더 들어올 수 없고, 답을 더 쓰거나 고칠 수 없어요.',
    closeDelete: (date: string) => `이름과 답은 ${date}에 모두 지워져요.`,
    closeResults:
      '결과는 참여한 사람의 휴대전화에서 그날까지, 진행자 링크에서는 지울 때까지 볼 수 있어요.',
    closeUnrevealed:
      '아직 결과를 공개하지 않았어요. 끝낸 뒤에는 공개할 수 없어서 결과가 남지 않아요.',
    closeFinal: '끝낸 워크숍은 다시 열 수 없어요.',
    revealFirst: '먼저 결과 공개하기',
    keepGoing: '계속하기',
    closed: '이 워크숍은 끝났어요',
    closedDetail: (date: string) => `이름과 답은 ${date}에 지워져요. 결과는 여기에 남아 있어요.`,
    closedGone: (date: string) => `이름과 답은 ${date}에 지워졌어요. 결과는 여기에 남아 있어요.`,
    closedNothing: (date: string) =>
      `결과를 공개하지 않고 끝냈어요. 이름과 답은 ${date}에 지워져요.`,
    remove: '워크숍 지우기',
    removeTitle: '워크숍을 모두 지울까요?',
    removeEffect:
      '이름, 답, 결과가 지금 모두 지워지고, 참여한 사람도 더는 볼 수 없어요. 되살릴 수 없어요.',
    removeWord: '지우기',
    removeLabel: '정말 지우려면 ‘지우기’라고 써 주세요',
    removeMismatch: '‘지우기’라고 쓰면 지울 수 있어요.',
    removeNow: '모두 지우기',
    keep: '지우지 않기',
    removed: '워크숍을 지웠어요',
    removedDetail: '이름도 답도 결과도 남아 있지 않아요.',
    home: '처음 화면으로',
  },
  en: {
    title: 'Finishing',
    close: 'End workshop',
    closeTitle: 'End the workshop?',
    closeCode: 'The code and the QR stop working, and nobody can write or change answers any more.',
    closeDelete: (date) => `Names and answers are deleted on ${date}.`,
    closeResults:
      'Participants can see the results on their phones until then; the facilitator link shows them until you delete them.',
    closeUnrevealed:
      'The results are not revealed yet. They can’t be after the end, so there will be none.',
    closeFinal: 'A workshop that has ended can’t be opened again.',
    revealFirst: 'Reveal the results first',
    keepGoing: 'Carry on',
    closed: 'This workshop has ended',
    closedDetail: (date) => `Names and answers are deleted on ${date}. The results stay here.`,
    closedGone: (date) => `Names and answers were deleted on ${date}. The results are still here.`,
    closedNothing: (date) =>
      `It ended without revealing results. Names and answers are deleted on ${date}.`,
    remove: 'Delete workshop',
    removeTitle: 'Delete the whole workshop?',
    removeEffect:
      'Names, answers and results are deleted now, for the participants too. They can’t be brought back.',
    removeWord: 'delete',
    removeLabel: 'To really delete it, type “delete”',
    removeMismatch: 'Type “delete” to delete it.',
    removeNow: 'Delete everything',
    keep: 'Don’t delete',
    removed: 'The workshop is deleted',
    removedDetail: 'No names, no answers and no results are left.',
    home: 'To the first page',
  },
});
