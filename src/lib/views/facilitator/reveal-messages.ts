import { defineMessages } from '#lib/i18n/messages.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** The dialog before a reveal. */
export const revealMessages = defineMessages({
  ko: {
    title: '결과를 공개할까요?',
    finished: (finished: number, joined: number) => `${joined}명 가운데 ${finished}명이 마쳤습니다`,
    nobody: '아직 들어온 사람이 없습니다',
    progress: '마친 사람',
    checking: '확인하는 중이에요',
    final: '공개하면 되돌릴 수 없어요. 지금까지 고른 답으로 결과가 정해져요.',
    unfinished: (n: number) => `아직 하는 ${n}명의 답도 지금까지 고른 만큼 함께 세어요.`,
    late: (n: number) =>
      `나중에 쓰거나 고친 답은 한 문항에 ${n}명 것이 모일 때마다 한꺼번에 더해요. 그보다 적으면 더하지 않아요.`,
    tooFew: (n: number) => `${n}명보다 적게 답한 문항은 몇 명이 답했는지만 보여요.`,
    unanimous:
      '모두 똑같이 답한 문항이 있어서, 공개하면 그 문항에서는 각자 무엇을 골랐는지 알게 돼요.',
    reveal: '공개하기',
    wait: '더 기다리기',
  },
  en: {
    title: 'Reveal the results?',
    finished: (finished, joined) => `${finished} of ${people(joined)} have finished`,
    nobody: 'Nobody is in yet',
    progress: 'Finished',
    checking: 'Checking',
    final: 'A reveal can’t be undone. The results are made of what has been chosen by now.',
    unfinished: (n) =>
      `${n === 1 ? 'One person is' : `${n} people are`} still answering; what they have chosen so far counts too.`,
    late: (n) =>
      `Later answers and changes are added to an item together, each time those of ${n} people have gathered. Fewer are never added.`,
    tooFew: (n) => `An item with fewer than ${n} answers shows nothing but their number.`,
    unanimous:
      'On some item everyone gave the same answer, so revealing it tells what each person chose there.',
    reveal: 'Reveal',
    wait: 'Wait a little',
  },
});
