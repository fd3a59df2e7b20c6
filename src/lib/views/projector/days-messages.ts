import { defineMessages } from '#lib/i18n/messages.ts';

/** What the wall says of a workshop that goes over days. */
export const daysMessages = defineMessages({
  ko: {
    title: '편한 때에 휴대전화로 함께해요',
    door: 'QR을 찍거나, 이 주소에서 참여 번호를 넣어 주세요',
    progress: (step: string) => `${step}: 마친 사람`,
    finished: (people: number, organisations: number) =>
      people === 0
        ? '아직 마친 사람이 없어요'
        : `${people}명이 마쳤어요${organisations > 0 ? ` · 조직 ${organisations}곳` : ''}`,
    turnout: (people: number, present: number, all: number) =>
      people === 0
        ? '아직 들어온 사람이 없어요'
        : present === 0
          ? `${people}명이 들어왔어요`
          : `${people}명이 들어왔어요 · 조직 ${present}곳${present < all ? `(모두 ${all}곳)` : ''}`,
    past: '곧 결과를 함께 봐요. 공개하기 전까지는 지금 답해도 들어가요.',
  },
  en: {
    title: 'Take part on your phone, whenever it suits you',
    door: 'Scan the QR, or open this address and type the code',
    progress: (step) => `${step}: people who have finished`,
    finished: (people, organisations) =>
      people === 0
        ? 'Nobody has finished yet'
        : `${people} finished${organisations > 0 ? `, from ${organisations} organisation${organisations === 1 ? '' : 's'}` : ''}`,
    turnout: (people, present, all) =>
      people === 0
        ? 'Nobody is in yet'
        : present === 0
          ? `${people} in`
          : `${people} in, from ${present === all ? `all ${all}` : `${present} of ${all}`} organisations`,
    past: 'The results come soon. Until they are revealed, answers still count.',
  },
});
