import { defineMessages } from '#lib/i18n/messages.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const places = (n: number) => (n === 1 ? '1 organisation' : `${n} organisations`);

/** What the console says while a workshop goes over days. */
export const boardMessages = defineMessages({
  ko: {
    questions: '협업사업 물음',
    eyebrow: '며칠에 걸쳐',
    title: '각자 하고 있어요',
    titlePast: '마감이 지났어요',
    lead: '참여자는 편한 때에 링크를 열어 할 일을 하나씩 해요. 마감까지 온 것을 모아 함께 공개해요.',
    leadPast:
      '이제 공개할 수 있어요. 공개할 때까지 온 답은 모두 들어가고, 더 기다리려면 마감을 늦추면 돼요.',
    rehearsal: {
      title: '해 보기에서는 며칠을 기다리지 않아도 돼요',
      text: '가상의 회원들이 지금 답하고 카드를 쓰고 있어요. 1분쯤 뒤에 마감하고 결과를 공개해 보세요.',
    },
    titleOut: '결과를 함께 보고 있어요',
    leadOut:
      '참여자는 각자 휴대전화에서 결과를 보고 생각을 남길 수 있어요. 모여서 이어가려면 아래의 ‘지금부터 모여서’를 누르세요.',
    change: '마감 바꾸기',
    joined: (n: number) => (n === 0 ? '아직 아무도 들어오지 않았어요' : `${n}명이 들어왔어요`),
    eligible: (n: number) => `함께할 수 있는 사람 ${n}명`,
    present: (n: number, all: number) =>
      n === 0
        ? `조직 ${all}곳을 기다리고 있어요`
        : n === all
          ? `조직 ${all}곳 모두`
          : `조직 ${n}곳(모두 ${all}곳)`,
    finished: (n: number, joined: number) =>
      n === 0 ? '아직 마친 분이 없어요' : `${n}명이 마쳤어요(모두 ${joined}명)`,
    progress: '마친 사람',
    reveal: '결과 공개하기',
    revealed: '공개했어요. 참여자도 각자 휴대전화에서 봐요.',
    seeResults: '결과 보기',
    together: '모여서 이어갈 때 함께 공개해요.',
    organisations: {
      title: '조직별로 보기',
      note: '들어오고 마친 수만 보여요. 누가 무엇을 답했는지는 누구도 볼 수 없어요.',
      hidden: '이름을 가린 동안에는 조직별 수도 보이지 않아요.',
      none: '아직 조직이 없어요. 들어오는 사람이 적은 조직이 여기에 나와요.',
      name: '조직',
      joined: '들어옴',
      finished: (step: string) => `${step} 마침`,
      noOrganisation: '조직을 적지 않은 사람',
      group: {
        nobody: (n: number) => `아직 아무도 들어오지 않음 · ${n}곳`,
        working: (n: number) => `하고 있음 · ${n}곳`,
        done: (n: number) => `모두 마침 · ${n}곳`,
      },
      people: (n: number) => `${n}명`,
      remind: (name: string) => `${name}에 보낼 글`,
      copy: '알림 글 복사',
    },
    remind: {
      inviteTitle: '먼저 초대 글을 보내세요',
      perOrganisation: '조직마다 따로 보내려면 아래 표에서 조직 이름을 넣은 글을 복사하세요.',
      nearTitle: '이 링크는 같은 와이파이에서만 열려요',
      near: '집에서도 답하려면 인터넷 주소가 있는 이음판에서 워크숍을 열어야 해요. 여기에서 계속하면, 모두 같은 와이파이에 있고 이 컴퓨터가 켜져 있을 때만 답할 수 있어요.',
      title: '알림 글 보내기',
      lead: '복사해서 카카오톡이나 문자에 붙여 넣으세요. 링크를 누르면 바로 들어와요.',
      all: '모두에게',
      allHint: '단체 대화방에 보내기 좋아요.',
      results: '결과를 알리는 글',
      absent: (n: number) => `아직 아무도 들어오지 않은 조직 ${n}곳에`,
      absentHint: '조직마다 따로 보내세요. 아래 표에서는 조직 이름을 넣은 글을 복사할 수 있어요.',
      copyAll: '모두에게 보낼 글 복사',
      copyAbsent: '조직에 보낼 글 복사',
    },
    keep: {
      title: '며칠 뒤 이 화면을 다시 열려면',
      text: '이 브라우저에서는 이 주소를 다시 열면 돼요. 다른 컴퓨터나 휴대전화에서는 진행자 링크가 있어야 하니, 지금 나에게 보내 두세요. 이 링크를 가진 사람은 누구나 진행자가 되니 대화방에는 올리지 마세요.',
      copy: '진행자 링크 복사',
    },
    meet: {
      title: '모여서 이어가기',
      text: '모임을 시작할 때 누르세요. 지금까지 낸 답과 카드는 그대로 있고, 휴대전화가 진행 화면을 따라 함께 움직여요.',
      action: '지금부터 모여서',
      ask: '지금부터 모여서 할까요?',
      kept: '며칠 동안 낸 답, 카드, 붙인 점, 적은 글은 모두 그대로예요.',
      together: (step: string) =>
        `모두 함께 ‘${step}’부터 시작해요. 이미 마친 순서는 바로 넘길 수 있어요.`,
      late: '오지 못한 사람도 같은 링크로 들어와 답할 수 있어요.',
      go: '모여서 시작하기',
      wait: '계속 각자 하기',
      done: '이제 모여서 함께해요',
      doneText: '휴대전화가 진행 화면을 따라와요. 잘못 눌렀다면 다시 각자 하도록 되돌릴 수 있어요.',
      back: '다시 며칠에 걸쳐',
    },
    deadline: {
      title: '마감 바꾸기',
      backTitle: '다시 며칠에 걸쳐 할까요?',
      later: '늦추기',
      by: (days: number) => `+${days}일`,
      now: '지금 마감하기',
      nowHint: '마감이 지난 것으로 하고, 바로 공개할 수 있게 해요.',
      told: '바뀐 마감은 참여자의 휴대전화에 바로 보여요. 이미 보낸 알림 글은 바뀌지 않아요.',
      save: '이때까지로 하기',
      cancel: '그대로 두기',
    },
    early: {
      title: '아직 마감 전이에요',
      text: (when: string) =>
        `${when}까지라고 알렸어요. 지금 공개하면 아직 답하지 않은 분은 결과를 보고 답하게 돼요. 그래도 하려면 먼저 마감해 주세요.`,
      line: (when: string) =>
        `마감은 ${when}이에요. 지금 공개하면 아직 쓰지 않은 분은 다른 사람의 카드를 보고 쓰게 돼요.`,
      now: '지금 마감하기',
    },
  },
  en: {
    questions: 'Joint project',
    eyebrow: 'Over days',
    title: 'Everyone at their own pace',
    titlePast: 'The deadline has passed',
    lead: 'People open the link whenever it suits them and do one thing after the other. What has come by the deadline is revealed together.',
    leadPast:
      'You can reveal now. Everything that comes before the reveal counts; to wait longer, move the deadline.',
    rehearsal: {
      title: 'No need to wait for days here',
      text: 'The made-up members are answering and writing cards now. Give them a minute, end the days, and reveal.',
    },
    titleOut: 'Everyone looks at the results',
    leadOut:
      'People see the results on their own phones and can leave their thoughts. To go on in one room, press “Meet from now on” below.',
    change: 'Move the deadline',
    joined: (n) => (n === 0 ? 'Nobody has joined yet' : `${people(n)} joined`),
    eligible: (n) => `${people(n)} could take part`,
    present: (n, all) => (n === 0 ? `waiting for ${places(all)}` : `${n} of ${places(all)}`),
    finished: (n, joined) =>
      n === 0 ? 'Nobody has finished yet' : `${n} of ${people(joined)} have finished`,
    progress: 'Finished',
    reveal: 'Reveal the results',
    revealed: 'Revealed. Everyone sees it on their own phone.',
    seeResults: 'See the results',
    together: 'This is revealed together, when you meet.',
    organisations: {
      title: 'By organisation',
      note: 'Only how many have joined and finished. Nobody can see who answered what.',
      hidden: 'While names are hidden, organisations are too.',
      none: 'No organisations yet. Those that people name when they join appear here.',
      name: 'Organisation',
      joined: 'Joined',
      finished: (step) => `${step} done`,
      noOrganisation: 'No organisation named',
      group: {
        nobody: (n) => `Nobody in yet · ${n}`,
        working: (n) => `At it · ${n}`,
        done: (n) => `All done · ${n}`,
      },
      people: (n) => `${n}`,
      remind: (name) => `Text for ${name}`,
      copy: 'Copy a reminder',
    },
    remind: {
      inviteTitle: 'First, send the invitation',
      perOrganisation:
        'To write to each organisation, copy a text with its name from the table below.',
      nearTitle: 'This link opens on the same Wi-Fi only',
      near: 'For people to answer at home, open the workshop on an Ieumpan with an internet address. If you go on here, they can answer only on the same Wi-Fi and while this computer is on.',
      title: 'Reminders',
      lead: 'Copy and paste into a messenger or a text message. One tap on the link and they are in.',
      all: 'For everybody',
      allHint: 'Good for a group chat.',
      results: 'Say that the results are out',
      absent: (n) =>
        n === 1
          ? 'For the organisation that nobody has joined from'
          : `For the ${places(n)} that nobody has joined from`,
      absentHint:
        'Send it to each of them. The table below has texts with the organisation’s name.',
      copyAll: 'Copy for everybody',
      copyAbsent: 'Copy for organisations',
    },
    keep: {
      title: 'To open this screen again another day',
      text: 'In this browser, open this address again. On another computer or phone you need the facilitator link: send it to yourself now. Whoever has it can run the workshop, so keep it out of group chats.',
      copy: 'Copy the facilitator link',
    },
    meet: {
      title: 'Go on together',
      text: 'Press this when you meet. All answers and cards stay, and from then on the phones follow your console.',
      action: 'Meet from now on',
      ask: 'Meet from now on?',
      kept: 'All answers, cards, dots and texts of these days stay as they are.',
      together: (step) =>
        `Everyone begins together at “${step}”. What is done already can be passed over at once.`,
      late: 'Whoever can’t come may still join with the same link and answer.',
      go: 'Start together',
      wait: 'Go on over days',
      done: 'You are meeting now',
      doneText: 'The phones follow your console. Pressed by mistake? You can go back to over days.',
      back: 'Back to over days',
    },
    deadline: {
      title: 'Move the deadline',
      backTitle: 'Go on over days again?',
      later: 'Later by',
      by: (days) => `+${days} day${days === 1 ? '' : 's'}`,
      now: 'End it now',
      nowHint: 'As if the deadline were over, so that you can reveal at once.',
      told: 'Phones show the new deadline at once. Reminders that were sent don’t change.',
      save: 'Set this deadline',
      cancel: 'Leave it',
    },
    early: {
      title: 'The deadline is still to come',
      text: (when) =>
        `People were told ${when}. If you reveal now, those who haven’t answered will see the results first. If you still want to, end it first.`,
      line: (when) =>
        `The deadline is ${when}. If you reveal now, those who haven’t written will see the others’ cards first.`,
      now: 'End it now',
    },
  },
});
