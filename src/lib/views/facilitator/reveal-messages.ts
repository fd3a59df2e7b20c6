import { defineMessages } from '#lib/i18n/messages.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** The dialog before a reveal. */
export const revealMessages = defineMessages({
  ko: {
    title: '결과를 공개할까요?',
    finished: (finished: number, joined: number) =>
      `${finished === 0 ? '아직 마친 분이 없어요' : `${finished}명이 마쳤어요`}(모두 ${joined}명)`,
    nobody: '아직 들어온 사람이 없어요',
    progress: '마친 사람',
    final: '공개하면 되돌릴 수 없어요. 지금까지 고른 답으로 결과가 정해져요.',
    unfinished: (n: number) => `아직 하는 ${n}명의 답도 지금까지 고른 만큼 함께 세어요.`,
    late: (n: number) =>
      `공개한 뒤에 쓴 답은 누구 답인지 모르게, 같은 문항에 ${n}명의 답이 더 모이면 한꺼번에 넣어요.`,
    tooFew: (n: number) => `${n}명보다 적게 답한 문항은 몇 명이 답했는지만 보여요.`,
    unanimous:
      '모두 똑같이 답한 문항이 있어서, 공개하면 그 문항에서는 각자 무엇을 골랐는지 알게 돼요.',
    veiled: '이름을 가린 동안에는 진행자만 볼 알림도 가려요. 보려면 이름을 다시 보여 주세요.',
    reveal: '공개하기',
    wait: '더 기다리기',
  },
  en: {
    title: 'Reveal the results?',
    finished: (finished, joined) => `${finished} of ${people(joined)} have finished`,
    nobody: 'Nobody is in yet',
    progress: 'Finished',
    final: 'You can’t undo this. The results are based on the answers so far.',
    unfinished: (n) =>
      `${n === 1 ? 'One person is' : `${n} people are`} still answering. What they have chosen so far counts too.`,
    late: (n) =>
      `Answers given later are added once ${n} people have answered or changed the same item, so that nobody can tell whose they are.`,
    tooFew: (n) => `For items with fewer than ${n} answers, only the number of answers is shown.`,
    unanimous:
      'There is an item that everyone answered the same way, so revealing it shows what each person chose there.',
    veiled: 'While names are hidden, so are notes for you alone. Show the names to see them.',
    reveal: 'Reveal',
    wait: 'Wait a bit',
  },
});
