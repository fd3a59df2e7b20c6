import { defineMessages } from '#lib/i18n/messages.ts';

/** A look back on paper: the sheet that is printed, and typing it in. */
export const paperMessages = defineMessages({
  ko: {
    title: '돌아보기 종이',
    lead: '휴대전화가 없는 분께 ‘돌아보기’ 순서에서 나누어 드려요. 좋았던 점과 아쉬운 점을 세 칸씩 적어요. 협업사업 물음도 함께 묻기로 했다면 둘째 쪽에 나와요.',
    name: (about: string | null) => (about ? `‘${about}’ 돌아보기` : '돌아보기'),
    how: {
      one: '한 칸에 한 가지씩 써 주세요. 다 채우지 않아도 돼요.',
      names:
        '사람이 아니라 일을 떠올려 주세요. 이름은 쓰지 마세요. 다른 사람의 이름도 쓰지 마세요.',
      once: '휴대전화로 이미 쓰셨다면 이 종이는 쓰지 마세요.',
      seen: '진행자가 이 종이를 보고 컴퓨터에 옮겨 넣어요. 다른 카드와 섞어서, 쓴 사람 표시 없이 모두에게 보여요. 다 쓰면 접어서 내 주세요.',
    },
    circle: '알맞은 칸 하나에 동그라미를 쳐 주세요. 답하고 싶지 않은 물음은 비워 두세요.',
    tab: '물음',
    deskLead:
      '한 장씩 번호를 적고, 종이에 적힌 그대로 한 칸에 하나씩 옮겨 주세요. 물음은 같은 번호로 따로 넣어요.',
    questionsLead: '카드와 같은 종이 번호를 적고, 1번 물음부터 숫자를 눌러 주세요.',
  },
  en: {
    title: 'Paper sheet for looking back',
    lead: 'For people without a phone, handed out at the step “Looking back”: three boxes for what went well and three for what could be better. If you also ask about a joint project, the questions are on the second page.',
    name: (about) => (about ? `Looking back at “${about}”` : 'Looking back'),
    how: {
      one: 'Write one thing in each box. You need not fill them all.',
      names:
        'Think of the work, not of people. Please write no names, neither your own nor anybody else’s.',
      once: 'If you’ve already written on a phone, please don’t use this sheet.',
      seen: 'The facilitator will read this sheet and type it in. Your cards are shuffled with all the others and shown to everyone without an author. Please fold the sheet when you hand it in.',
    },
    circle: 'Circle one answer each. Leave out any question you don’t want to answer.',
    tab: 'Questions',
    deskLead:
      'Type each sheet’s number, then copy what is written, one box for one card. The questions go in apart, under the same number.',
    questionsLead:
      'Type the same sheet number as for the cards, then press a number for each question.',
  },
});
