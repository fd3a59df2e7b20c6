import { defineMessages } from '#lib/i18n/messages.ts';

/** The page that hands out the regional report. */
export const regionalReportMessages = defineMessages({
  ko: {
    pageTitle: '지역 보고서 · 이음판',
    title: '지역 보고서',
    lead: '시나 도에 건넬 보고서예요. 네트워크 이름과 세 곳보다 적은 수치는 들어가지 않아요.',
    whole: '모든 지역',
    print: '인쇄하기',
    files: { docx: '워드', hwpx: '한글(HWPX)', xlsx: '엑셀' },
  },
  en: {
    pageTitle: 'Regional report · Ieumpan',
    title: 'Regional report',
    lead: 'A report to hand to a city or province. It holds no network’s name and no figure of fewer than three.',
    whole: 'All regions',
    print: 'Print',
    files: { docx: 'Word', hwpx: 'Hangul (HWPX)', xlsx: 'Excel' },
  },
});
