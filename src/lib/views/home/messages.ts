import { keptAfterCloseDays } from '#lib/domain/bounds.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

/** The first page. */
export const messages = defineMessages({
  ko: {
    pageTitle: '이음판: 사회적경제 네트워크 자가진단 워크숍',
    description:
      '지역 사회적경제 네트워크가 어디쯤 와 있는지 구성원이 함께 진단하고 먼저 할 일을 정하는 워크숍 도구.',
    eyebrow: '사회적경제 네트워크 자가진단 워크숍',
    title: '우리 네트워크, 지금 어디쯤 와 있을까요?',
    lead: '구성원이 휴대전화로 각자 답하고, 결과를 함께 보고, 먼저 할\u00A0일을 정해요. 계정도 설치도 없이, 모인 자리에서 바로.',
    scene: '둥근 두레상에 여럿이 둘러앉아 서로 이어져 있는 그림',
    join: {
      title: '참여하기',
      text: '큰 화면에 보이는 여섯 자리 참여 번호를 눌러 주세요. 휴대전화 카메라로 QR을 찍으면 번호 없이 들어와요.',
      code: '참여 번호 여섯 자리',
      codeHint: '여섯 자리를 모두 누르면 바로 넘어가요.',
      short: (missing: number) => `${missing}자리를 더 눌러 주세요. 모두 여섯 자리예요.`,
      go: '참여하기',
    },
    open: {
      title: '워크숍 열기',
      text: '진행자라면 여기서 시작하세요. 1분이면 이런 것이 만들어져요.',
      go: '워크숍 열기',
      rehearse: '먼저 혼자 해 보기',
      goOn: (title: string) => `이어서 진행하기: ${title}`,
      lookBack: (title: string) => `지난 워크숍 보기: ${title}`,
      gets: {
        door: '참여자에게 보여 줄 QR과 참여 번호',
        screen: '모두가 함께 볼 큰 화면',
        console: '20분·60분·120분 순서를 따라가는 진행 화면',
      },
    },
    example: {
      title: '끝날 때 손에 남는 것',
      lead: '점수 매기기가 아니라, 이야기를 시작할 자리를 찾아요.',
      invented: '가상의 네트워크를 예로 들었어요. 14명이 답했어요.',
      factorsTitle: '어디에 서 있는지',
      factors: {
        'trust-communication': '소통과 신뢰',
        'shared-goal': '공동의 목표',
        'clear-roles': '역할과 전문성',
      },
      factorsText: '성공요인 다섯 가지를 1점에서 5점으로 봐요. 세 가지만 보여 드려요.',
      bands: { strength: '힘이 됩니다', discuss: '이야기해 볼 것', concern: '먼저 살필 것' },
      range: (low: string, high: string) => `${low}~${high}점 사이`,
      points: (score: string) => `${score}점`,
      splitTitle: '무엇이 우리를 가르는지',
      splitItem: '네트워크 일이 회장이나 사무국 등 몇 사람에게 몰려 있다.',
      splitText: (of: number, yes: number, no: number) =>
        `${of}명 가운데 ${yes}명은 그렇다, ${no}명은 아니다. 이것부터 이야기해요.`,
      ends: { low: '매우 아니다', high: '매우 그렇다' },
      people: (n: number) => `${n}명`,
      scale: { 1: '매우 아니다', 2: '아니다', 3: '보통', 4: '그렇다', 5: '매우 그렇다' },
      taskTitle: '먼저 할 일',
      task: '네트워크의 민주적 운영을 위한 참여와 책임 강화',
      taskWhyLabel: '왜',
      taskWhy: '‘앞으로 네트워크를 이어 갈 사람이 부족하다’에 14명 가운데 10명이 그렇다고 했어요.',
      practiceLabel: '다른 네트워크는',
      practice:
        '은평구사회혁신기업네트워크 놀이분과는 대표를 한 곳에 맡기지 않고 해마다 돌아가며 맡아요.',
    },
    steps: {
      title: '이렇게 진행해요',
      all: {
        enter: { title: '들어오기', text: 'QR을 찍거나 참여 번호를 누르고, 불릴 이름을 적어요.' },
        answer: { title: '각자 답하기', text: '한 화면에 한 문항씩, 서로 보지 않고 혼자 답해요.' },
        look: {
          title: '함께 보기',
          text: '진행자가 공개하면 모두가 같은 결과를 봐요. 갈린 것부터 이야기해요.',
        },
        decide: {
          title: '할 일 정하기',
          text: '왜 그 과제인지, 다른 네트워크는 어떻게 했는지 보고 정해요.',
        },
      },
    },
    privacy: {
      title: '솔직하게 답할 수 있게',
      answers: '답은 본인만 열어 볼 수 있어요. 진행자도 볼 수 없어요.',
      reveal:
        '공개하기 전에는 마쳤는지만 알 수 있고, 공개한 뒤에도 3명 이상 답한 문항만 숫자로 보여요.',
      deletion: `이름과 답은 따로 보관하고, 워크숍을 마친 뒤 ${keptAfterCloseDays}일이 지나면 모두 지워요.`,
      more: '더 자세히: 누가 무엇을 볼 수 있나요?',
    },
    evidence:
      '문항과 과제는 전국 네트워크 조사(2023)와 충남 시군 네트워크 모니터링 자료(2022)를 바탕으로 만들었어요.',
  },
  en: {
    pageTitle: 'Ieumpan: a self-assessment workshop for social-economy networks',
    description:
      'A workshop tool that helps the members of a local social-economy network see together where it stands and what to do first.',
    eyebrow: 'A self-assessment workshop for social-\u2060economy networks',
    title: 'Where does our network stand?',
    lead: 'Everyone answers on their own phone, you look at the results together, and you decide what to do first. No accounts, nothing to install.',
    scene: 'People around a low round table, joined by lines across it',
    join: {
      title: 'Join a workshop',
      text: 'Type the six digits on the big screen. Or scan the QR with your phone’s camera and skip the code.',
      code: 'Six-digit code',
      codeHint: 'You’ll go straight in after the sixth digit.',
      short: (missing) =>
        missing === 1 ? 'One more digit, please.' : `${missing} more digits, please.`,
      go: 'Join',
    },
    open: {
      title: 'Open a workshop',
      text: 'If you’re the facilitator, start here. In a minute you’ll have:',
      go: 'Open a workshop',
      rehearse: 'Rehearse alone first',
      goOn: (title) => `Back to the console: ${title}`,
      lookBack: (title) => `Look at the last workshop: ${title}`,
      gets: {
        door: 'a QR and a six-digit code for members',
        screen: 'a page for the big screen',
        console: 'a console that guides you through 20, 60 or 120 minutes',
      },
    },
    example: {
      title: 'What you leave with',
      lead: 'Not a grade, but a place to start talking.',
      invented: 'A made-up network where 14 people answered.',
      factorsTitle: 'Where you stand',
      factors: {
        'trust-communication': 'Trust and communication',
        'shared-goal': 'Shared goal',
        'clear-roles': 'Roles and expertise',
      },
      factorsText: 'Five success factors, each from 1 to 5. Here are three of them.',
      bands: { strength: 'A strength', discuss: 'To talk about', concern: 'Look here first' },
      range: (low, high) => `between ${low} and ${high}`,
      points: (score) => score,
      splitTitle: 'What divides you',
      splitItem: 'The network’s work falls on a few people, such as the chair or the office.',
      splitText: (of, yes, no) =>
        `Of ${of} people ${yes} agree and ${no} disagree. Talk about this first.`,
      ends: { low: 'Strongly disagree', high: 'Strongly agree' },
      people: (n) => (n === 1 ? '1 person' : `${n} people`),
      scale: {
        1: 'Strongly disagree',
        2: 'Disagree',
        3: 'Neutral',
        4: 'Agree',
        5: 'Strongly agree',
      },
      taskTitle: 'What to do first',
      task: 'Participation and responsibility for democratic running',
      taskWhyLabel: 'Why',
      taskWhy: '10 of 14 people agreed that “there are too few people to carry the network on”.',
      practiceLabel: 'What others did',
      practice:
        'In the Eunpyeong network’s Play Division, the chair isn’t left to one co-\u2060op: it rotates every year.',
    },
    steps: {
      title: 'How it works',
      all: {
        enter: {
          title: 'Come in',
          text: 'Scan the QR or type six digits, and say what to call you.',
        },
        answer: {
          title: 'Answer alone',
          text: 'One item at a time, without seeing each other’s answers.',
        },
        look: {
          title: 'Look together',
          text: 'When the facilitator reveals them, everyone sees the same results. Start talking where you disagree.',
        },
        decide: {
          title: 'Decide what to do',
          text: 'See why a task is suggested and what other networks did, then choose.',
        },
      },
    },
    privacy: {
      title: 'So that you can be honest',
      answers: 'Only you can open your answers. The facilitator can’t.',
      reveal:
        'Before the reveal, others only know whether you’ve finished. After it, results appear only where at least three people answered.',
      deletion: `Names and answers are kept apart, and all of it is deleted ${keptAfterCloseDays} days after the workshop ends.`,
      more: 'More about who can see what',
    },
    evidence:
      'The items and tasks come from a national survey of networks (2023) and from visits to local networks in Chungnam (2022).',
  },
});
