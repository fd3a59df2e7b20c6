import { defineMessages } from '#lib/i18n/messages.ts';

/** A result file that is opened again. */
export const openMessages = defineMessages({
  ko: {
    pageTitle: '결과 파일 열기 · 이음판',
    title: '결과 파일 열기',
    lead: '보고서에서 JSON으로 받아 둔 파일을 고르면 그때의 보고서를 다시 볼 수 있어요. 인쇄하거나 다른 파일로 받을 수도 있어요.',
    private:
      '파일은 이 브라우저 안에서만 열려요. 어디에도 올리지 않고, 이 창을 닫으면 아무것도 남지 않아요.',
    choose: '결과 파일 고르기',
    drop: '파일을 이 창에 끌어다 놓아도 돼요.',
    where: '결과 파일은 보고서의 ‘파일로 받기’에 있는 JSON이에요. 이름이 .json으로 끝나요.',
    reading: '파일을 읽는 중',
    opened: (name: string) =>
      `‘${name}’ 파일을 이 브라우저 안에서만 열었어요. 어디에도 올리지 않았어요.`,
    unverified:
      '점수는 파일에 적힌 답의 수로 다시 셈했어요. 누가 만든 파일인지는 확인할 수 없어요.',
    another: '다른 파일 열기',
    filesHow: '이 브라우저가 바로 만들어요. 서버에는 아무것도 보내지 않아요.',
  },
  en: {
    pageTitle: 'Open a result file · Ieumpan',
    title: 'Open a result file',
    lead: 'Choose a file that you took as JSON from a report, and read that report again. You can print it, or take it in another format.',
    private:
      'The file is opened in this browser alone. It is not uploaded anywhere, and nothing is left when you close this window.',
    choose: 'Choose a result file',
    drop: 'Or drop the file onto this window.',
    where: 'A result file is the JSON among a report’s files. Its name ends in .json.',
    reading: 'Reading the file',
    opened: (name) => `“${name}” is open in this browser alone. It was not uploaded anywhere.`,
    unverified:
      'Scores were worked out again from the answers counted in the file. Who made the file can’t be checked.',
    another: 'Open another file',
    filesHow: 'Made by this browser. Nothing is sent to the server.',
  },
});
