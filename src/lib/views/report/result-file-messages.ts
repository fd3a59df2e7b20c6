import { defineMessages } from '#lib/i18n/messages.ts';

/** Why a result file is not taken, wherever one is chosen. */
export const resultFileMessages = defineMessages({
  ko: {
    'file-too-large': '파일이 너무 커요. 결과 파일은 이렇게 크지 않아요.',
    'file-not-json': '결과 파일이 아니에요. 보고서에서 ‘JSON’으로 받은 .json 파일을 골라 주세요.',
    'file-not-a-result':
      '이음판의 결과 파일이 아니거나 안의 내용이 깨졌어요. 파일을 다시 받아 넣어 주세요.',
    'file-other-version': '다른 판의 이음판에서 만든 파일이라 읽을 수 없어요.',
    'file-not-read': '파일을 읽지 못했어요. 인터넷이 이어져 있는지 보고 다시 골라 주세요.',
  },
  en: {
    'file-too-large': 'The file is too large. A result file is never as large as this.',
    'file-not-json':
      'This is no result file. Choose the .json file that you took as “JSON” from a report.',
    'file-not-a-result':
      'This is no result file of Ieumpan, or what is in it is broken. Get the file once more.',
    'file-other-version': 'The file comes from another version of Ieumpan and can’t be read.',
    'file-not-read': 'The file could not be read. Check the connection and choose it again.',
  },
});
