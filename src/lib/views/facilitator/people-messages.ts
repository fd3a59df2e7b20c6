import { withParticle } from '#lib/i18n/korean.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** Who is in, and sending someone out. */
export const peopleMessages = defineMessages({
  ko: {
    paper: {
      sheets: (n: number) => `종이로 답한 분 ${n}명`,
      enter: '종이로 답 받기',
    },
    title: '들어온 사람',
    count: (n: number) => `${n}명`,
    working: (n: number) => `아직 하는 분 ${n}명`,
    unfinished: (n: number) => `다 마치지 않음 ${n}명`,
    finished: (n: number) => `마침 ${n}명`,
    observers: (n: number) => `참관인 ${n}명`,
    observersHint: '보기만 하고, 세지 않아요.',
    nobody: '아직 아무도 들어오지 않았어요',
    nobodyDetail: 'QR이나 번호로 들어오면 여기에 이름이 나와요.',
    noOrganisation: '조직 없음',
    send: (name: string) => `${name} 내보내기`,
    sendTitle: (name: string) => `${withParticle(name, '을/를')} 내보낼까요?`,
    sendEffect: '바로 이 워크숍에서 나가고, 같은 휴대전화로는 다시 들어오지 못해요.',
    sendRevealed: '이미 공개한 결과는 그대로예요. 이 사람의 답도 그 안에 남아요.',
    sendHidden:
      '아직 공개하지 않은 답은 결과에서 빠져요. 지금 연결되어 있으면 바로, 아니면 그 휴대전화가 다음에 이 워크숍을 열 때 빠져요.',
    sendWhy: '이름과 답이 따로 저장되어 있어서, 그 휴대전화 없이는 누구의 답인지 알 수 없어요.',
    sendAgain: '잘못 내보냈다면 QR이나 번호로 새로 들어올 수 있지만, 답은 처음부터 다시 해야 해요.',
    sendOut: '내보내기',
    keep: '그대로 두기',
    answerToo: '나도 답하기',
    answerTooHint: '새 탭에서 참여자로 들어가요.',
  },
  en: {
    paper: {
      sheets: (n) => (n === 1 ? '1 person on paper' : `${n} people on paper`),
      enter: 'Answers on paper',
    },
    title: 'Who is in',
    count: (n) => people(n),
    working: (n) => `Answering: ${n}`,
    unfinished: (n) => `Not finished: ${n}`,
    finished: (n) => `Finished: ${n}`,
    observers: (n) => `Observers: ${n}`,
    observersHint: 'They only watch and are not counted.',
    nobody: 'Nobody is in yet',
    nobodyDetail: 'People who join with the QR or the code appear here.',
    noOrganisation: 'No organisation',
    send: (name) => `Send ${name} out`,
    sendTitle: (name) => `Send ${name} out?`,
    sendEffect: 'They leave this workshop at once and can’t come back as the same person.',
    sendRevealed: 'Results that are already revealed stay as they are, including their answers.',
    sendHidden:
      'Their answers that aren’t revealed yet are taken out: right away if their phone is connected, otherwise when it next opens this workshop.',
    sendWhy:
      'Names and answers are stored apart, so without that phone nobody can tell which answers are theirs.',
    sendAgain:
      'Sent out by mistake? They can join again with the QR or the code, but have to answer from the start.',
    sendOut: 'Send out',
    keep: 'Keep them in',
    answerToo: 'Take part yourself',
    answerTooHint: 'Opens a new tab where you join as a participant.',
  },
});
