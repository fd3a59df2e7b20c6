import { withParticle } from '#lib/i18n/korean.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

const organisations = (n: number) => (n === 1 ? '1 organisation' : `${n} organisations`);
const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** What the map of relations says on phones, consoles and walls alike. */
export const messages = defineMessages({
  ko: {
    title: '우리는 서로 얼마나 아나요?',
    level: {
      1: { short: '모른다', long: '모른다', what: '이름만 들었거나 처음 들어요.' },
      2: {
        short: '안다',
        long: '안다',
        what: '무엇을 하는 곳인지, 누구와 이야기하면 되는지 알아요.',
      },
      3: {
        short: '돕거나 거래',
        long: '서로 돕거나 거래했다',
        what: '물건을 사고팔거나 일손, 자리, 정보를 나눈 적이 있어요.',
      },
      4: {
        short: '공동사업',
        long: '공동사업을 했다',
        what: '함께 계획하고 함께 맡아서 한 사업이 있어요.',
      },
    },
    type: {
      cooperative: '협동조합',
      'social-enterprise': '사회적기업',
      'village-company': '마을기업',
      'self-support': '자활기업',
      civic: '시민·주민단체',
      support: '지원기관',
      public: '행정',
      other: '그 밖',
      none: '종류 모름',
    },
    layer: { awareness: '아는 사이', joint: '공동사업' },
    privacy: {
      title: '시작하기 전에 알아 두세요',
      named: (name: string) =>
        `관계는 이름 없는 답이 아니에요. 지도에 ‘${name}’의 관계로 나와요. 내 이름은 나오지 않아요.`,
      namedAny:
        '관계는 이름 없는 답이 아니에요. 지도에 조직 이름으로 나와요. 내 이름은 나오지 않아요.',
      hidden: '진행자가 지도를 펼치기 전에는 나만 봐요.',
      colleagues:
        '우리 조직에서 여러 명이 답하면 가장 가까운 관계로 그려요. 누가 무엇을 골랐는지는 나오지 않아요.',
      late: (n: number) =>
        `지도를 펼친 뒤에 보낸 답은 ${n}명이 모일 때마다 함께 그려져요. 그보다 적으면 그려지지 않아요.`,
      linked:
        '체크리스트의 답은 그대로 이름 없이 남아요. 다만 서버를 관리하는 사람이 저장된 것을 들여다보면, 내 응답지가 어느 조직의 것인지 알 수 있어요.',
    },
    start: {
      lead: (n: number) =>
        `다른 ${n}곳과 우리 조직이 어떤 사이인지 표시해요. 아는 만큼만 하면 돼요.`,
      whose: '어느 조직의 관계인가요?',
      choose: '조직을 골라 주세요',
      asOther: '다른 조직으로 답하기',
      begin: '표시하기 시작',
      goOn: '이어서 표시하기',
      none: '나는 조직이 없어요',
      nobody: '아직 지도에 있는 조직이 없어요. 진행자에게 조직을 넣어 달라고 말해 주세요.',
      tooFew: '아직 다른 조직이 없어요. 들어오는 대로 여기에 나와요.',
    },
    mark: {
      title: (name: string) => `${withParticle(name, '과/와')} 다른 조직`,
      find: '조직 찾기',
      findHint: '초성으로도 찾을 수 있어요 (ㄷㄹ)',
      order: '차례',
      byName: '가나다',
      byType: '종류별',
      onlyLeft: '남은 곳만',
      progress: (marked: number, left: number) =>
        left === 0 ? `${marked}곳을 모두 표시했어요` : `${marked}곳 표시 · ${left}곳 남음`,
      whatLevels: '네 단계는 이런 뜻이에요',
      noMatch: '그런 이름의 조직이 없어요',
      allMarked: '남은 곳이 없어요',
      done: '다 표시했어요',
      rest: (n: number) => `${n}곳이 남았어요`,
      restText:
        '모두 모르는 곳이라면 한꺼번에 표시할 수 있어요. 그대로 두면 ‘답하지 않음’으로 남아요.',
      restUnknown: (n: number) => `남은 ${n}곳은 모두 ‘모른다’로 하고 마치기`,
      restLeave: '답하지 않은 채로 마치기',
      restBack: '더 표시하기',
      lost: (n: number) => `서버에 들어가지 못한 표시가 ${n}곳 있어요`,
      putBack: '다시 넣기',
      letGo: '버리기',
      shut: '지금은 표시할 수 없어요.',
    },
    waiting: {
      title: '관계를 다 표시했어요',
      finishedOf: (finished: number, joined: number) =>
        `${finished === 0 ? '아직\u00A0다\u00A0한\u00A0분이\u00A0없어요' : `${finished}명이 다 했어요`}(모두 ${joined}명)`,
      text: '진행자가 지도를 펼치면 큰 화면과 여기에 나와요.',
      unheard: '다 했다는 것을 아직 전하지 못했어요. 연결되면 저절로 전해요.',
      mine: (marked: number) => `내가 표시한 곳 ${marked}곳`,
      more: '더 표시하거나 고치기',
    },
    drawn: {
      title: '우리의 관계망',
      layer: '무엇을 볼까요?',
      label: (layer: string, n: number) => `${layer} 지도, 조직 ${n}곳`,
      tap: '조직을 누르면 그곳과 이어진 곳이 보여요.',
      everyone: '지도 전체 보기',
      look: '조직을 골라 보기',
      all: '모든 조직',
      words: '모든 조직을 글로 보기',
      table: '표로 보기',
      partners: '함께 일한 곳',
      known: '서로 아는 곳',
      none: '아직 없어요',
    },
    observer: '다른 분들이 관계를 표시하고 있어요',
    state: {
      confirmed: '서로 그렇다고 함',
      'one-sided': '한쪽만 그렇다고 함',
      unknown: '다른 쪽은 아직 답하지 않음',
    },
    unanswered: '아직 답하지 않음',
    ownMark: '우리 조직',
    own: (name: string) => `${name} (우리)`,
    onPaper: '종이로 받음',
  },
  en: {
    title: 'How well do we know each other?',
    level: {
      1: { short: 'No', long: 'Don’t know them', what: 'We have heard the name at most.' },
      2: { short: 'Know', long: 'Know them', what: 'We know what they do and whom to talk to.' },
      3: {
        short: 'Helped',
        long: 'Helped or traded',
        what: 'We bought or sold, or shared hands, space or knowledge.',
      },
      4: {
        short: 'Project',
        long: 'Ran a joint project',
        what: 'We planned and carried something together.',
      },
    },
    type: {
      cooperative: 'Cooperative',
      'social-enterprise': 'Social enterprise',
      'village-company': 'Village company',
      'self-support': 'Self-support enterprise',
      civic: 'Civic group',
      support: 'Support organisation',
      public: 'Public body',
      other: 'Other',
      none: 'Kind unknown',
    },
    layer: { awareness: 'Knowing each other', joint: 'Joint projects' },
    privacy: {
      title: 'Before you begin',
      named: (name) =>
        `Ties are not anonymous. The map shows them as those of “${name}”. Your own name is not shown.`,
      namedAny:
        'Ties are not anonymous. The map shows them by organisation. Your own name is not shown.',
      hidden: 'Nobody but you sees them until the facilitator opens the map.',
      colleagues:
        'If several people of one organisation answer, the closest tie is drawn. Who chose what is not shown.',
      late: (n) =>
        `Once the map is open, ties are drawn each time ${n} people have handed theirs in. Fewer than that are not drawn.`,
      linked:
        'Your checklist answers stay without a name. But someone who runs the server and looks into its store could tell which organisation your ballot belongs to.',
    },
    start: {
      lead: (n) =>
        `Mark how your organisation relates to ${n === 1 ? '1 other' : `${n} others`}. As far as you know is enough.`,
      whose: 'Whose ties are these?',
      choose: 'Choose an organisation',
      asOther: 'Answer for another organisation',
      begin: 'Start marking',
      goOn: 'Go on marking',
      none: 'I have no organisation',
      nobody: 'There are no organisations on the map yet. Ask the facilitator to add some.',
      tooFew: 'There is no other organisation yet. They appear here as they come in.',
    },
    mark: {
      title: (name) => `${name} and the others`,
      find: 'Find an organisation',
      findHint: 'Part of a name is enough',
      order: 'Order',
      byName: 'A to Z',
      byType: 'By kind',
      onlyLeft: 'Only those left',
      progress: (marked, left) =>
        left === 0 ? `All ${marked} marked` : `${marked} marked · ${left} left`,
      whatLevels: 'What the four levels mean',
      noMatch: 'No organisation has that name',
      allMarked: 'None are left',
      done: 'I’m done',
      rest: (n) => `${organisations(n)} left`,
      restText:
        'If you know none of them, mark them all at once. If you leave them, they stay unanswered.',
      restUnknown: (n) => `Mark the ${n} left as “Don’t know” and finish`,
      restLeave: 'Finish and leave them unanswered',
      restBack: 'Go on marking',
      lost: (n) => `${n} of your marks did not reach the server`,
      putBack: 'Put them back',
      letGo: 'Drop',
      shut: 'Nothing can be marked now.',
    },
    waiting: {
      title: 'Your ties are marked',
      finishedOf: (finished, joined) => `${finished} of ${people(joined)} are done`,
      text: 'When the facilitator opens the map, it appears on the big screen and here.',
      unheard: 'The server has not heard yet that you are done. It will once you are connected.',
      mine: (marked) => `${organisations(marked)} marked`,
      more: 'Mark more, or change',
    },
    drawn: {
      title: 'Our relations',
      layer: 'What to look at',
      label: (layer, n) => `${layer}: a map of ${n} organisations`,
      tap: 'Tap an organisation to see whom it is tied to.',
      everyone: 'Back to everyone',
      look: 'Look at one organisation',
      all: 'All organisations',
      words: 'All organisations in words',
      table: 'As a table',
      partners: 'Worked together with',
      known: 'Know each other',
      none: 'None yet',
    },
    observer: 'The others are marking their ties',
    state: {
      confirmed: 'both say so',
      'one-sided': 'only one says so',
      unknown: 'the other has not answered',
    },
    unanswered: 'has not answered yet',
    ownMark: 'our organisation',
    own: (name) => `${name} (us)`,
    onPaper: 'on paper',
  },
});
