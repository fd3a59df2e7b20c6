import { defineMessages } from '#lib/i18n/messages.ts';

/** Sheets of ties: on paper, and typed in. */
export const paperMessages = defineMessages({
  ko: {
    title: '관계를 적는 종이',
    lead: '휴대전화가 없는 분께 ‘관계 그리기’ 순서에서 나누어 드릴 종이예요. 지금 지도에 있는 조직이 가나다순으로 들어 있어요.',
    name: '관계 그리기',
    own: '우리 조직',
    how: {
      one: '조직마다 네 단계 가운데 하나에 동그라미를 쳐 주세요. 모르는 곳은 비워 두어도 돼요.',
      named: '관계는 지도에 조직 이름으로 나와요. 사람 이름은 쓰지 마세요.',
      once: '휴대전화로 이미 표시하셨다면 이 종이는 쓰지 마세요.',
      seen: '진행자가 이 종이를 보고 컴퓨터에 옮겨 넣어요. 종이로 받은 답이라고 표시돼요.',
    },
    needsWorkshop: '워크숍의 진행 화면에서 열면 조직 이름이 들어간 종이가 나와요.',
    deskLead: '종이에 적힌 조직을 고르고, 조직마다 단계를 눌러 주세요.',
    whose: '어느 조직의 종이인가요?',
    choose: '조직 고르기',
    typed: (n: number) => `${n}곳`,
    revealed: '지도를 펼쳤어요. 지금 넣는 종이는 바로 지도에 그려져요.',
    honest: '종이는 누가 적었는지 남지 않아요. 지도에는 조직 이름과 ‘종이’라는 표시로 나와요.',
  },
  en: {
    title: 'Sheets for ties',
    lead: 'For people without a phone, handed out at the step “Drawing our ties”. They list the organisations that are on the map now.',
    name: 'Drawing our ties',
    own: 'Our organisation',
    how: {
      one: 'Circle one of the four levels for each organisation. Those you don’t know may stay empty.',
      named: 'The map names organisations. Please write no names of people.',
      once: 'If you’ve already marked your ties on a phone, please don’t use this sheet.',
      seen: 'The facilitator will read this sheet and type it in. It is marked as an answer on paper.',
    },
    needsWorkshop: 'Opened from a workshop’s console, the sheet lists its organisations.',
    deskLead: 'Choose whose sheet it is, then press a level for each organisation.',
    whose: 'Whose sheet is it?',
    choose: 'Choose an organisation',
    typed: (n) => (n === 1 ? '1 organisation' : `${n} organisations`),
    revealed: 'The map is open. A sheet that is typed in now is drawn at once.',
    honest:
      'Nothing says who wrote a sheet. The map shows it by organisation, and marks it as paper.',
  },
});
