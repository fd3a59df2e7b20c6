import type { Locale } from './locale.ts';
import { agendaProblems } from './agenda-problems.ts';
import { centerProblems } from './center-problems.ts';
import { daysProblems } from './days-problems.ts';
import { inputProblems } from './input-problems.ts';
import { reportProblems } from './report-problems.ts';
import { relationsProblems } from './relations-problems.ts';
import { wantsProblems } from './wants-problems.ts';
import type { Sentence, SentenceTable } from './sentence.ts';

export type { Sentence } from './sentence.ts';

/** Everything that can go wrong between a person and the server, once, in both languages. */
const sentences = {
  'unknown-code': {
    ko: {
      title: '그 번호로 열린 워크숍이 없어요',
      detail:
        '여섯 자리를 다시 확인해 주세요. 화면의 QR을 찍으면 번호 없이 들어올 수 있어요. 끝난 워크숍에는 번호로도 QR로도 들어올 수 없어요.',
    },
    en: {
      title: 'No open workshop has that code',
      detail:
        'Check the six digits again. Scanning the QR on the screen needs no code. Once a workshop has ended, neither its code nor its QR lets anyone in.',
    },
  },
  'workshop-closed': {
    ko: {
      title: '이 워크숍은 끝났어요',
      detail: '지금까지의 답과 결과는 그대로 있어요. 이제는 볼 수만 있고 바꿀 수는 없어요.',
    },
    en: {
      title: 'This workshop has ended',
      detail:
        'Answers and results so far are kept. They can still be seen, but nothing can be changed.',
    },
  },
  'too-many-tries': {
    ko: {
      title: '틀린 번호가 너무 여러 번 들어왔어요',
      detail:
        '같은 인터넷에서 틀린 번호가 이어져 잠깐 막았어요. 1분쯤 뒤에 다시 해 주세요. 화면의 QR을 찍으면 지금 바로 들어올 수 있고, 이미 들어온 분은 그대로 하시면 돼요.',
    },
    en: {
      title: 'Too many wrong codes',
      detail:
        'Wrong codes kept coming from this internet connection, so codes are paused. Try again in about a minute, or scan the QR on the screen to join right now. Everyone already in can carry on.',
    },
  },
  ...inputProblems,
  ...agendaProblems,
  ...wantsProblems,
  ...daysProblems,
  ...reportProblems,
  ...relationsProblems,
  ...centerProblems,
  'workshop-full': {
    ko: {
      title: '이 워크숍은 자리가 모두 찼어요',
      detail:
        '{max}명까지 들어올 수 있어요. 진행자에게 알려 주세요. 이미 들어왔던 분은 다시 들어오는 링크로 들어올 수 있고, 답도 그대로 있어요.',
    },
    en: {
      title: 'This workshop is full',
      detail:
        'It takes up to {max} people. Please tell the facilitator. If you were in already, your come-back link still works and your answers are kept.',
    },
  },
  'wrong-key': {
    ko: {
      title: '이 링크로는 들어올 수 없어요',
      detail:
        '링크의 뒷부분이 잘렸거나 워크숍이 지워졌을 수 있어요. 받은 링크를 끝까지 복사해 다시 열거나, 보내 준 분에게 한 번 더 부탁해 주세요.',
    },
    en: {
      title: 'This link does not open anything',
      detail:
        'Its end may be cut off, or the workshop may have been deleted. Open the whole link again, or ask for it once more.',
    },
  },
  'not-signed-in': {
    ko: {
      title: '이 브라우저로는 이 워크숍에 들어와 있지 않아요',
      detail:
        'QR이나 번호로 들어오거나, 전에 들어왔다면 다시 들어오는 링크를 열어 주세요. 저장된 답은 그대로 있어요. 지워진 워크숍은 다시 열 수 없어요.',
    },
    en: {
      title: 'This browser is not in this workshop',
      detail:
        'Join by the QR or the code, or open your come-back link if you were in before: saved answers are kept. A workshop that was deleted can’t be opened again.',
    },
  },
  forbidden: {
    ko: {
      title: '여기서는 할 수 없는 일이에요',
      detail: '바뀐 것은 없어요. 필요한 일이라면 진행자에게 부탁해 주세요.',
    },
    en: {
      title: 'This is not yours to do',
      detail: 'Nothing was changed. Ask the facilitator if it needs doing.',
    },
  },
  'not-found': {
    ko: {
      title: '찾는 것이 여기에 없어요',
      detail: '이미 없어졌거나 주소가 다를 수 있어요. 앞 화면으로 돌아가 다시 해 주세요.',
    },
    en: {
      title: 'There is nothing here',
      detail: 'It may be gone already, or the address is another. Go back and try again.',
    },
  },
  'method-not-allowed': {
    ko: {
      title: '이 주소로는 할 수 없는 요청이에요',
      detail: '바뀐 것은 없어요. 어떤 요청이 되는지는 /api/openapi.json에 있어요.',
    },
    en: {
      title: 'This address does not take such a request',
      detail: 'Nothing was changed. /api/openapi.json tells what can be asked here.',
    },
  },
  'not-revealed': {
    ko: {
      title: '아직 결과가 공개되지 않았어요',
      detail: '진행자가 공개하면 모두가 함께 볼 수 있어요. 답은 잘 저장되어 있어요.',
    },
    en: {
      title: 'The results are not revealed yet',
      detail: 'Everyone will see them when the facilitator reveals. The answers are kept safe.',
    },
  },
  'not-revealable': {
    ko: {
      title: '이 순서에는 공개할 결과가 없어요',
      detail: '바뀐 것은 없어요. 답을 모으는 순서에서만 결과를 공개할 수 있어요.',
    },
    en: {
      title: 'This step has no results to reveal',
      detail: 'Nothing was changed. Only steps that collect answers can be revealed.',
    },
  },
  'unknown-step': {
    ko: {
      title: '이 워크숍에는 그런 순서가 없어요',
      detail: '바뀐 것은 없어요. 화면을 새로 고치고 다시 해 주세요.',
    },
    en: {
      title: 'This workshop has no such step',
      detail: 'Nothing was changed. Reload the page and try again.',
    },
  },
  'sheet-number-wrong': {
    ko: {
      title: '그런 번호의 종이는 없어요',
      detail: '종이 위쪽에 찍힌 다섯 자리 번호를 다시 보고 적어 주세요. 아직 저장하지 않았어요.',
    },
    en: {
      title: 'No sheet has that number',
      detail: 'Please look again at the five digits at the top of the sheet. Nothing is saved yet.',
    },
  },
  'sheet-entered': {
    ko: {
      title: '이 번호의 종이는 이미 넣었어요',
      detail:
        '같은 종이라면 다시 넣지 않아도 돼요. 잘못 옮겨 고치려는 것이라면 ‘고쳐 넣기’를 골라 주세요.',
    },
    en: {
      title: 'This sheet is already in',
      detail:
        'If it is the same sheet, there is nothing to do. If you want to correct it, choose to replace it.',
    },
  },
  'too-many-people-here': {
    ko: {
      title: '이 브라우저에는 더 들어올 수 없어요',
      detail:
        '한 브라우저에는 {max}명까지 들어올 수 있어요. 다른 휴대전화나 브라우저를 써 주세요. 이미 들어온 분들은 그대로예요.',
    },
    en: {
      title: 'No one else can join on this browser',
      detail:
        'One browser holds up to {max} people. Please use another phone or browser. Everyone already in stays in.',
    },
  },
  'too-many-workshops': {
    ko: {
      title: '짧은 시간에 워크숍을 너무 많이 열었어요',
      detail:
        '한 시간에 {max}개까지 열 수 있어요. 조금 뒤에 다시 해 주세요. 이미 연 워크숍은 그대로 쓸 수 있어요.',
    },
    en: {
      title: 'Too many workshops in a short time',
      detail:
        'Up to {max} can be opened in an hour. Try again a little later. Those already open are not affected.',
    },
  },
  'body-too-large': {
    ko: {
      title: '보낸 내용이 너무 커요',
      detail: '저장하지 않았어요. 내용을 줄여서 다시 보내 주세요.',
    },
    en: {
      title: 'What was sent is too large',
      detail: 'It was not saved. Send less and try again.',
    },
  },
  'bad-json': {
    ko: {
      title: '보낸 내용을 읽을 수 없어요',
      detail: '저장하지 않았어요. 화면을 새로 고치고 다시 해 주세요.',
    },
    en: {
      title: 'What was sent can’t be read',
      detail: 'It is not JSON, and was not saved. Reload the page and try again.',
    },
  },
  'not-json': {
    ko: {
      title: '보낸 내용의 형식이 맞지 않아요',
      detail: '저장하지 않았어요. Content-Type을 application/json으로 보내 주세요.',
    },
    en: {
      title: 'What was sent has another format',
      detail: 'It was not saved. Send it with the Content-Type application/json.',
    },
  },
  invalid: {
    ko: {
      title: '보낸 내용을 다시 확인해 주세요',
      detail: '‘{field}’ 값이 맞지 않아 아무것도 하지 않았어요. 고쳐서 다시 보내 주세요.',
    },
    en: {
      title: 'Please check what was sent',
      detail: 'The value of “{field}” does not fit, so nothing was done. Correct it and try again.',
    },
  },
  'server-error': {
    ko: {
      title: '서버에 문제가 생겼어요',
      detail:
        '방금 한 일이 안 되었을 수 있어요. 이미 저장된 답은 그대로 있어요. 잠시 뒤 다시 해 주세요.',
    },
    en: {
      title: 'Something went wrong on the server',
      detail:
        'What you just did may not have worked. Everything saved before is kept. Try again in a moment.',
    },
  },
  'store-failed': {
    ko: {
      title: '지금은 서버가 저장하지 못하고 있어요',
      detail:
        '방금 한 일은 저장되지 않았어요. 이미 저장된 답은 그대로 있어요. 잠시 뒤 다시 하고, 계속되면 진행자에게 알려 주세요.',
    },
    en: {
      title: 'The server can’t save right now',
      detail:
        'What you just did was not saved. Everything saved before is kept. Try again in a moment, and tell the facilitator if it goes on.',
    },
  },
  'wrong-origin': {
    ko: {
      title: '다른 사이트에서 온 요청이라 막았어요',
      detail: '바뀐 것은 없어요. 이음판을 직접 열어서 다시 해 주세요.',
    },
    en: {
      title: 'This came from another site and was stopped',
      detail: 'Nothing was changed. Open Ieumpan itself and try again.',
    },
  },
} as const satisfies SentenceTable;

export type ProblemCode = keyof typeof sentences;

export const problemCodes = Object.keys(sentences) as readonly ProblemCode[];

export const isProblemCode = (value: unknown): value is ProblemCode =>
  problemCodes.includes(value as ProblemCode);

/** What the `{…}` of a sentence stand for. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** What to tell a person. `facts`: `max` where a limit is named, `field` where an input is. */
export function problemSentence(
  code: ProblemCode,
  locale: Locale,
  facts: ProblemFacts = {},
): Sentence {
  const { title, detail } = sentences[code][locale];
  return { title: fill(title, facts), detail: fill(detail, facts) };
}

const fill = (text: string, facts: ProblemFacts): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
