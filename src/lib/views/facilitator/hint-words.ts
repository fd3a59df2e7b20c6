import { defineMessages } from '#lib/i18n/messages.ts';
import type { Hint } from './hint.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const are = (n: number) => (n === 1 ? '1 person is' : `${n} people are`);

/** Hints in words, each with the numbers that it rests on. */
export const hintWords = defineMessages({
  ko: {
    say(hint: Hint): string {
      switch (hint.kind) {
        case 'few-in':
          return `답할 수 있는 분은 ${hint.eligible}명인데 ${hint.joined}명이 들어왔어요. 절반이 넘으면 네트워크의 뜻에 더 가까워요.`;
        case 'too-few-to-show':
          return `지금 ${hint.joined}명이에요. 한 문항에 ${hint.minGroup}명은 답해야 결과를 보여 드려요.`;
        case 'too-few-for-verdicts':
          return `지금 ${hint.joined}명이에요. ${hint.least}명은 답해야 의견이 갈렸는지 말할 수 있어요.`;
        case 'all-finished':
          return `${hint.joined}명 모두 마쳤어요. 이제 공개해도 좋아요.`;
        case 'time-up':
          return `시간이 다 됐고, ${hint.waiting}명이 아직 하고 있어요(모두 ${hint.joined}명). 조금 늘리거나 지금 공개할 수 있어요.`;
        case 'slow':
          return `시간이 절반 지났는데 ${hint.finished}명이 마쳤어요(모두 ${hint.joined}명). 5분을 늘려 보세요.`;
      }
    },
  },
  en: {
    say(hint) {
      switch (hint.kind) {
        case 'few-in':
          return `${hint.joined} of the ${people(hint.eligible)} who could answer are in. With more than half, the results speak for the network.`;
        case 'too-few-to-show':
          return `${are(hint.joined)} in. An item is shown only once ${hint.minGroup} have answered it.`;
        case 'too-few-for-verdicts':
          return `${are(hint.joined)} in. It takes ${hint.least} answers to tell whether you are divided.`;
        case 'all-finished':
          return `All ${hint.joined} have finished. You can reveal the results now.`;
        case 'time-up':
          return `Time is up, and ${hint.waiting} of ${people(hint.joined)} are still answering. Add a little time, or reveal now.`;
        case 'slow':
          return `Half the time is gone and ${hint.finished} of ${people(hint.joined)} have finished. You could add 5 minutes.`;
      }
    },
  },
});
