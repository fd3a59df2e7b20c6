import { maxNameLength, maxOrganisations, maxTitleLength } from '#lib/domain/bounds.ts';
import { furthestDeadlineDays } from '#lib/domain/deadline.ts';
import { defineMessages } from '#lib/i18n/messages.ts';
import { withParticle } from '#lib/i18n/korean.ts';
import { resultFileMessages } from '../report/result-file-messages.ts';

/** Opening a workshop. */
export const messages = defineMessages({
  ko: {
    pageTitle: '워크숍 열기 · 이음판',
    title: '워크숍 열기',
    lead: '어떤 네트워크인지, 어느 단계인지, 시간이 얼마나 있는지만 정하면 열 수 있어요. 나머지는 비워 두어도 괜찮아요.',
    network: {
      title: '어떤 네트워크인가요?',
      search: '네트워크 이름',
      searchHint:
        '전국 166개 네트워크에서 찾아요. ‘ㅊㅇ’처럼 첫소리만 써도 되고, 없으면 새로 쓸 수 있어요.',
      loading: '목록을 불러오고 있어요.',
      noList: '목록을 불러오지 못했어요. 이름을 그대로 써서 계속할 수 있어요.',
      found: (n: number, shown: number) =>
        n === 0
          ? '목록에는 없어요.'
          : n > shown
            ? `${n}개 찾아 ${shown}개만 보여 드려요. 이름을 더 적어 보세요.`
            : `${n}개 찾았어요.`,
      useNew: (name: string) => `‘${name}’ 새 네트워크로 쓰기`,
      listed: '목록에 있는 네트워크',
      isNew: '새 네트워크',
      change: '바꾸기',
      region: '지역',
      noRegion: '고르지 않음',
      regionHint: '같은 지역의 네트워크와 견주어 볼 때만 써요.',
      level: '어디까지 아우르나요?',
      levels: {
        basic: { name: '시·군·구', about: '한 시나 군, 구 안에서 모여요' },
        metropolitan: { name: '광역', about: '특별시·광역시나 도 전체에서 모여요' },
        national: { name: '전국', about: '전국에서 모여요' },
        sector: { name: '업종·부문', about: '지역보다 하는 일이 같아서 모여요' },
      },
    },
    earlier: {
      title: '지난 워크숍이 있나요?',
      text: '이어서 하면 지난번 계획부터 함께 돌아봐요. 처음이면 비워 두세요.',
      link: '지난 워크숍의 진행자 링크',
      linkHint: '진행 화면의 주소예요. ‘…/console/…#…’ 모양이고, 끝까지 복사해야 해요.',
      file: '결과 파일 고르기',
      fileHint:
        '다른 곳에 설치된 이음판에서 했다면, 그 진행 화면에서 받은 결과 파일을 넣어 주세요.',
      removeFile: '파일 빼기',
      tasks: (n: number) => (n === 0 ? '계획 없음' : `계획 ${n}개`),
      faults: {
        ...resultFileMessages.ko,
        'file-other-version':
          '다른 판의 이음판에서 만든 파일이라 읽을 수 없어요. 진행자 링크를 쓰거나 비워 두세요.',
        'file-rehearsal': '해 보기에서 받은 파일이에요. 가상의 회원이 세운 계획은 이어받지 않아요.',
      },
      found: '지난 계획을 돌아보는 순서가 맨 앞에 들어가요.',
    },
    stage: {
      title: '어느 단계인가요?',
      legend: '네트워크의 단계',
      founding: {
        name: '설립·초기',
        about: '모임을 준비하고 있거나, 규칙과 회비, 함께할 일을 아직 정하고 있어요.',
        items: '22문항',
      },
      operating: {
        name: '운영',
        about: '정기 모임과 회비가 있고, 함께하는 일이 이미 돌아가고 있어요.',
        items: '31문항',
      },
      unsure: '잘 모르겠으면',
      unsureText:
        '지난 1년 동안 정기 모임이나 공동사업을 이어 왔다면 ‘운영’이 맞아요. 오래 쉬었다가 다시 시작한다면 ‘설립·초기’가 더 잘 맞아요.',
      unsureMore:
        '어느 쪽을 골라도 같은 다섯 가지 성공요인으로 보기 때문에, 나중에 단계가 바뀌어도 흐름을 이어 볼 수 있어요.',
    },
    pace: {
      title: '어떻게 모이나요?',
      legend: '진행 방식',
      full: {
        name: '모여서 제대로',
        founding: '답하고, 공개하고, 갈라진 것부터 충분히 이야기해요.',
        operating: '문항이 많은 만큼 이야기할 시간도 넉넉히 잡아요.',
        unknown: '설립·초기 단계는 60분, 운영 단계는 120분이에요.',
      },
      checkup: { name: '짧게 점검', about: '정기 모임 앞부분에서 빠르게 답하고 결과만 훑어봐요.' },
      days: {
        name: '며칠에 걸쳐',
        about: '각자 편한 때에 답하고, 마감 뒤에 함께 봐요. 나중에 모여서 이어가도 돼요.',
        aside: '1주쯤',
        until: (day: string, time: string) => `${day} ${time}까지`,
        planNote:
          '체크리스트와 바라는 것은 각자 마감까지 하고, 이야기부터는 공개한 뒤에 해요. 모이면 적힌 시간만큼 걸려요.',
      },
      minutes: (n: number) => `${n}분`,
      plan: '순서',
      planNote: '시간은 계획일 뿐이에요. 진행하면서 늘리거나 건너뛸 수 있어요.',
    },
    people: {
      title: '누가 함께하나요?',
      members: '함께하는 조직',
      membersHint:
        '한 줄에 하나씩, 또는 쉼표로 나누어 붙여 넣으세요. 참여자가 들어올 때 여기에서 골라요. 비워 두면 들어오면서 직접 적어요.',
      membersExample: '한살림가람지부\n가람마을돌봄협동조합\n두레누리',
      read: (n: number) => `${n}곳을 읽었어요.`,
      repeated: (n: number, names: string) => `겹친 이름 ${n}개는 하나로 묶었어요: ${names}`,
      tooLong: (names: string) => `${maxNameLength}자가 넘는 이름이 있어요: ${names}`,
      showAll: '읽은 이름 모두 보기',
      eligible: '진단에 함께할 수 있는 사람 수',
      eligibleHint:
        '함께하지 못하는 분까지 모두 더한 수예요. 적어 두면 결과가 전체를 얼마나 담는지 더 정확하게 셈해요. 모르면 비워 두세요.',
      and: (names: string, more: number) => `${names} 외 ${more}개`,
    },
    finish: {
      title: '마지막으로',
      workshopTitle: '워크숍 제목',
      titleHint: '참여자의 휴대전화와 큰 화면에 네트워크 이름과 함께 보여요.',
      prefilled: (year: number) => `${year}년 자가진단`,
      minGroup: '몇 명부터 결과를 보여 줄까요?',
      minGroupHint:
        '한 문항에 답한 사람이 이보다 적으면 몇 명이 답했는지만 보여요. 연 뒤에는 바꿀 수 없어요.',
      three: { name: '3명부터', about: '열 명 안팎의 모임에 알맞아요.' },
      five: {
        name: '5명부터',
        about: '더 조심스러워요. 서로 잘 아는 사이에서 민감한 이야기를 할 때 골라요.',
      },
    },
    summary: {
      title: '이렇게 열려요',
      network: '네트워크',
      stage: '단계',
      time: '시간',
      members: '조직',
      notYet: '아직 정하지 않음',
      later: '들어오면서 적기',
      places: (n: number) => `${n}곳`,
      gets: '열면 바로 QR과 참여 번호, 큰 화면, 진행 화면이 만들어져요. 계정은 만들지 않아요.',
      link: '나중에 다시 열려면 진행자 링크가 있어야 해요. 진행 화면의 ‘QR과 링크’에서 복사해 두세요.',
      go: '워크숍 열기',
    },
    rehearse: {
      go: '해 보기: 가상의\u00a0회원과 혼자\u00a0연습하기',
      about: (stage: string) =>
        `‘${stage}’ 단계로 연습해요. 적을 것은 없고, 가상의 회원 열 명이 들어와 답해요.`,
      overDays: '며칠을 기다리지 않아도 돼요. 마감은 언제든 당길 수 있어요.',
      title: '연습 워크숍',
      network: '가람시 사회적경제네트워크',
    },
    faults: {
      some: (n: number) => `고칠 곳이 ${n}군데 있어요`,
      someText: '적은 내용은 그대로 있어요. 아래를 고치고 다시 눌러 주세요.',
      'network-missing': '네트워크를 목록에서 고르거나 이름을 적어 주세요.',
      'network-not-chosen': '찾은 네트워크를 고르거나 ‘새 네트워크로 쓰기’를 눌러 주세요.',
      'network-too-long': `네트워크 이름은 ${maxNameLength}자까지 쓸 수 있어요. 줄인 이름으로 적어 주세요.`,
      'earlier-no-link':
        '진행자 링크가 아니에요. 지난 워크숍의 진행 화면을 열고 주소를 끝까지 복사해 넣거나, 비워 두세요.',
      'earlier-other-link':
        '참여하거나 화면을 띄우는 링크예요. 지난 계획을 이어받으려면 진행자 링크가 있어야 해요.',
      'earlier-cut-link': '링크의 뒷부분이 잘렸어요. ‘#’ 뒤까지 모두 복사해 주세요.',
      'earlier-not-found':
        '이 링크로는 지난 워크숍을 찾지 못했어요. 이미 지웠거나, 다른 곳에서 연 워크숍일 수 있어요. 링크를 비우면 새로 시작할 수 있어요.',
      'stage-missing': '설립·초기나 운영 단계를 골라 주세요.',
      'deadline-missing': '마감 날짜와 시각을 모두 정해 주세요.',
      'deadline-past': '마감이 이미 지난 때예요. 앞으로 올 때로 정해 주세요.',
      'deadline-far': `마감은 오늘부터 ${furthestDeadlineDays}일 안으로 정해 주세요.`,
      'members-too-long': `조직 이름은 ${maxNameLength}자까지 쓸 수 있어요. 긴 이름을 줄여 주세요.`,
      'members-too-many': `조직은 ${maxOrganisations}곳까지 넣을 수 있어요. 목록을 줄여 주세요.`,
      'eligible-not-a-number': '사람 수를 1 이상의 숫자로 적어 주세요. 모르면 비워 두세요.',
      'title-empty': '참여자가 알아볼 수 있는 제목을 적어 주세요.',
      'title-too-long': `제목은 ${maxTitleLength}자까지 쓸 수 있어요. 조금 줄여 주세요.`,
    },
    opened: {
      title: '워크숍이 열렸어요',
      text: (name: string) => `${withParticle(name, '을/를')} 진행 화면으로 옮겨 가고 있어요.`,
      go: '진행 화면 열기',
    },
    restored: '조금 전에 적던 내용을 이어서 보여 드려요.',
    startOver: '처음부터 다시',
  },
  en: {
    pageTitle: 'Open a workshop · Ieumpan',
    title: 'Open a workshop',
    lead: 'All you need: which network, which stage, and how much time you have. You can leave the rest empty.',
    network: {
      title: 'Which network?',
      search: 'Name of the network',
      searchHint:
        'Searches 166 networks across Korea, in Korean or English. If yours isn’t there, just type its name.',
      loading: 'Loading the list…',
      noList: 'The list didn’t load. You can carry on with the name you typed.',
      found: (n, shown) =>
        n === 0
          ? 'Not in the list.'
          : n > shown
            ? `${n} found, ${shown} shown. Type more of the name.`
            : `${n} found.`,
      useNew: (name) => `Use “${name}” as a new network`,
      listed: 'From the directory',
      isNew: 'New network',
      change: 'Change',
      region: 'Region',
      noRegion: 'None chosen',
      regionHint: 'Only used to compare with networks of the same region.',
      level: 'How wide is it?',
      levels: {
        basic: { name: 'Local', about: 'within one city, county or district' },
        metropolitan: { name: 'Metropolitan', about: 'across a metropolitan city or province' },
        national: { name: 'National', about: 'across the country' },
        sector: {
          name: 'Sector',
          about: 'brought together by what members do, not where they are',
        },
      },
    },
    earlier: {
      title: 'Was there a workshop before?',
      text: 'Then the first thing will be to look back at its plan together. Leave this empty if it is your first.',
      link: 'Facilitator link of that workshop',
      linkHint: 'The address of its console, like “…/console/…\u2060#…”. Copy all of it.',
      file: 'Choose a result file',
      fileHint:
        'If it was held on another installation, use the result file that its console gave you.',
      removeFile: 'Remove the file',
      tasks: (n) => (n === 0 ? 'no plan' : n === 1 ? '1 task planned' : `${n} tasks planned`),
      faults: {
        ...resultFileMessages.en,
        'file-other-version':
          'The file comes from another version of Ieumpan and can’t be read. Use the facilitator link, or leave it out.',
        'file-rehearsal':
          'This file comes from a rehearsal. A plan of made-up members isn’t carried over.',
      },
      found: 'Looking back at the last plan becomes the first step.',
    },
    stage: {
      title: 'What stage is it at?',
      legend: 'Stage of the network',
      founding: {
        name: 'Founding and early',
        about: 'You’re getting started, or still working out rules, dues and what to do together.',
        items: '22 items',
      },
      operating: {
        name: 'Operating',
        about: 'You meet regularly, pay dues, and already work on things together.',
        items: '31 items',
      },
      unsure: 'Not sure?',
      unsureText:
        'If you’ve kept up regular meetings or a joint project over the past year, choose “Operating”. If you’re starting again after a long break, “Founding and early” fits better.',
      unsureMore:
        'Both look at the same five success factors, so you can still compare when your network moves on.',
    },
    pace: {
      title: 'How do you meet?',
      legend: 'How it goes',
      full: {
        name: 'A proper workshop',
        founding: 'Answer, see the results together, and take time to talk where you disagree.',
        operating: 'More items, and more time to talk about them.',
        unknown: '60 minutes for the founding stage, 120 for the operating stage.',
      },
      checkup: {
        name: 'A quick check-up',
        about: 'At the start of a regular meeting: answer quickly and glance at the results.',
      },
      days: {
        name: 'Over days',
        about:
          'People answer in their own time until a deadline. You may meet and go on from there.',
        aside: 'about a week',
        until: (day, time) => `by ${day}, ${time}`,
        planNote:
          'People do the checklist and the wants on their own by the deadline; the rest comes after the reveal. The minutes are for when you meet.',
      },
      minutes: (n) => `${n} min`,
      plan: 'Order',
      planNote: 'The times are only a plan. You can stretch or skip as you go.',
    },
    people: {
      title: 'Who’s taking part?',
      members: 'Member organisations',
      membersHint:
        'Paste them one per line, or with commas between. People pick theirs when they join. If you leave this empty, they type their own.',
      membersExample: 'Hansalim Garam\nGaram Care Co-op\nDurenuri',
      read: (n) => (n === 1 ? '1 organisation found.' : `${n} organisations found.`),
      repeated: (n, names) =>
        n === 1
          ? `One name came up twice; we kept one: ${names}`
          : `${n} names came up twice; we kept one of each: ${names}`,
      tooLong: (names) => `Longer than ${maxNameLength} characters: ${names}`,
      showAll: 'Show all the names',
      eligible: 'How many people could take part?',
      eligibleHint:
        'Count everyone, also those who can’t take part. It helps the results say how much of the network they stand for. Leave it empty if you don’t know.',
      and: (names, more) => `${names} and ${more} more`,
    },
    finish: {
      title: 'Almost done',
      workshopTitle: 'Name of the workshop',
      titleHint: 'Shown on phones and on the big screen, next to the network’s name.',
      prefilled: (year) => `Self-assessment ${year}`,
      minGroup: 'How many answers before results are shown?',
      minGroupHint:
        'If fewer people have answered an item, we only show how many did. You can’t change this once the workshop is open.',
      three: { name: 'At least three', about: 'Good for a group of about ten.' },
      five: {
        name: 'At least five',
        about: 'More careful: for sensitive topics among people who know each other well.',
      },
    },
    summary: {
      title: 'Your workshop',
      network: 'Network',
      stage: 'Stage',
      time: 'Time',
      members: 'Organisations',
      notYet: 'not chosen yet',
      later: 'typed when joining',
      places: (n) => `${n}`,
      gets: 'You get a QR and a code for joining, a page for the big screen, and your console. No account needed.',
      link: 'To open the console again later you need your facilitator link. Copy it there, under “QR & links”.',
      go: 'Open the workshop',
    },
    rehearse: {
      go: 'Try it: rehearse alone with made-up members',
      about: (stage) =>
        `A rehearsal for “${stage}”. Nothing to type: ten made-up members join and answer.`,
      overDays: 'No days of waiting: the deadline can be brought forward at any time.',
      title: 'Practice workshop',
      network: 'Garam City social-economy network',
    },
    faults: {
      some: (n) => (n === 1 ? 'One thing to fix' : `${n} things to fix`),
      someText: 'Everything you typed is still here. Fix what’s below and press the button again.',
      'network-missing': 'Choose a network from the list or type its name.',
      'network-not-chosen': 'Choose one from the list, or press “as a new network”.',
      'network-too-long': `A network’s name can be up to ${maxNameLength} characters long. Please use a shorter form.`,
      'earlier-no-link':
        'This is no facilitator link. Open the console of the last workshop and copy its whole address, or leave this empty.',
      'earlier-other-link':
        'This link is for joining or for the big screen. To carry a plan over you need the facilitator link.',
      'earlier-cut-link':
        'The end of the link is missing. Copy all of it, also what follows the “#”.',
      'earlier-not-found':
        'No workshop was found by this link. It may have been deleted, or held on another installation. Leave the link empty to start afresh.',
      'stage-missing': 'Choose one of the two stages.',
      'deadline-missing': 'Choose a date and a time for the deadline.',
      'deadline-past': 'That deadline has passed. Choose a time still to come.',
      'deadline-far': `Choose a deadline within the next ${furthestDeadlineDays} days.`,
      'members-too-long': `An organisation’s name can be up to ${maxNameLength} characters long. Please shorten the long ones.`,
      'members-too-many': `You can list up to ${maxOrganisations} organisations. Please shorten the list.`,
      'eligible-not-a-number': 'Type a number from 1 up, or leave it empty.',
      'title-empty': 'Give it a name that people will recognise.',
      'title-too-long': `The name can be up to ${maxTitleLength} characters long. Please shorten it a little.`,
    },
    opened: {
      title: 'Your workshop is open',
      text: (name) => `Taking you to the console of “${name}”.`,
      go: 'Open the console',
    },
    restored: 'We kept what you were typing a moment ago.',
    startOver: 'Start over',
  },
});
