import { formats } from '#lib/i18n/format.ts';
import type { SameShape } from '#lib/i18n/messages.ts';
import { josa } from './josa.ts';

const places = (n: number): string => `${formats.ko.number(n)}곳`;
const pairs = (n: number): string => `${formats.ko.number(n)}쌍`;
const name = (one: string): string => `‘${one}’`;

/** What the report says of the map of relations in Korean. Suggestions are invitations, never grades. */
export const ko = {
  named: '관계는 조직의 이름으로 모았습니다. 사람의 이름은 없습니다.',
  answered: (answered: number, all: number) =>
    answered === all
      ? `지도에 있는 ${places(all)}이 모두 답했습니다.`
      : `지도에 있는 ${places(all)}에서 ${places(answered)}이 답했습니다.`,
  silent:
    '답하지 않은 곳은 관계가 없는 것이 아니라 모르는 것입니다. 이어진 수는 실제보다 작고, 덩어리는 실제보다 많을 수 있습니다.',
  nobody: '아직 답한 조직이 없습니다.',
  ties: {
    awareness: (confirmed: number, union: number, haveAllAnswered: boolean) =>
      confirmed === 0
        ? `적어도 한쪽이 안다고 한 쌍은 ${pairs(union)}이고, 양쪽이 모두 그렇다고 한 쌍은 아직 없습니다.`
        : union === confirmed
          ? `서로 안다고 한 쌍은 ${pairs(union)}입니다.`
          : `적어도 한쪽이 안다고 한 쌍은 ${pairs(union)}이고, ${pairs(confirmed)}은 양쪽이 모두 그렇다고 했습니다.${haveAllAnswered ? ' 실제는 그 사이 어디쯤입니다.' : ''}`,
    joint: (confirmed: number, union: number) =>
      union === 0
        ? '함께 사업을 했다고 한 쌍은 아직 없습니다.'
        : union === confirmed
          ? `공동사업을 했다고 한 쌍은 ${pairs(union)}입니다.`
          : confirmed === 0
            ? `적어도 한쪽이 공동사업을 했다고 한 쌍은 ${pairs(union)}이고, 양쪽이 모두 그렇다고 한 쌍은 아직 없습니다.`
            : `적어도 한쪽이 공동사업을 했다고 한 쌍은 ${pairs(union)}이고, ${pairs(confirmed)}은 양쪽이 모두 그렇다고 했습니다.`,
  },
  whole: '안다는 관계로는 모두 한 덩어리로 이어져 있습니다.',
  parts: (parts: number, largest: number) =>
    `안다는 관계로는 ${formats.ko.number(parts)}개 덩어리로 나뉘고, 가장 큰 덩어리는 ${places(largest)}입니다.`,
  bridges: (names: string) =>
    `다른 두 곳을 잇는 짧은 길에 자주 있는 곳은 ${names}입니다. 중요한 순서는 아닙니다.`,
  caption: { awareness: '아는 사이의 지도', joint: '공동사업의 지도' },
  describe: (layer: string, ties: string) => `${layer}: ${ties}`,
  legend: {
    confirmed: '양쪽이 그렇다고 함',
    'one-sided': '한쪽만 그렇다고 함',
    unknown: '다른 쪽은 답하지 않음',
    unanswered: '답하지 않은 조직',
  },
  numbered: '지도에 이름 대신 번호가 있으면 아래 표의 번호입니다.',
  ranges: {
    caption: '관계의 수: 양쪽이 확인한 것과 한쪽이라도 말한 것',
    columns: {
      figure: '지표',
      awarenessLow: '아는 사이 (양쪽)',
      awarenessHigh: '아는 사이 (한쪽이라도)',
      jointLow: '공동사업 (양쪽)',
      jointHigh: '공동사업 (한쪽이라도)',
      reading: '읽는 법',
    },
  },
  shape: {
    caption: '관계망의 모양',
    columns: { figure: '지표', awareness: '아는 사이', joint: '공동사업', reading: '읽는 법' },
  },
  figures: {
    ties: {
      name: '이어진 쌍',
      reading: '많을수록 좋은 네트워크라는 뜻이 아닙니다. 이어 가는 데도 품이 듭니다.',
    },
    density: {
      name: '밀도',
      reading:
        '적어도 한쪽이 답한 쌍에서 이어진 쌍의 비율입니다. 조직이 많으면 저절로 낮아져, 크기가 다른 네트워크와 견줄 수 없습니다.',
    },
    meanDegree: {
      name: '한 곳이 이어진 곳(평균)',
      reading: '고르게 이어졌다는 뜻이 아닙니다. 몇 곳에 몰려 있어도 같은 값이 나옵니다.',
    },
    directedDensity: {
      name: '가리킨 비율',
      reading:
        '답한 조직이 가리킬 수 있었던 곳에서 실제로 가리킨 비율입니다. 가리킨 곳도 그렇게 여긴다는 뜻이 아닙니다.',
    },
    reciprocity: {
      name: '서로 가리킨 비율',
      reading: '상대도 답한 경우에 되돌아온 비율입니다. 한쪽만 가리킨 것이 잘못은 아닙니다.',
    },
    centralisation: {
      name: '한 곳에 모인 정도',
      reading:
        '0이면 모두 비슷하게, 1이면 한 곳이 모두를 이어 주는 별 모양입니다. 높다고 나쁜 것이 아니지만 그 한 곳이 쉬면 함께 멈출 수 있습니다.',
    },
    parts: {
      name: '덩어리의 수',
      reading: '이어서 갈 수 있는 곳끼리 묶었습니다. 혼자인 곳도 한 덩어리입니다.',
    },
    largest: {
      name: '가장 큰 덩어리(곳)',
      reading: '지도에 없는 곳을 거쳐 이어져 있을 수 있습니다.',
    },
  },
  invitations: '이어 볼 만한 자리',
  invitationsHow: '점수가 아니라 초대입니다. 무엇을 할지는 함께 정합니다.',
  couldMeet: (a: string, b: string, inCommon: number) =>
    `${josa(name(a), '과/와')} ${josa(name(b), '은/는')} 서로 알지만 아직 함께한 사업이 없습니다.${inCommon > 0 ? ` 두 곳 모두와 함께 일한 곳이 ${places(inCommon)} 있습니다.` : ''}`,
  morePairs: (n: number) => `서로 알지만 아직 함께하지 않은 짝이 ${pairs(n)} 더 있습니다.`,
  alone: (names: string) =>
    `${josa(names, '은/는')} 답했지만 아직 이어진 곳이 없습니다. 먼저 인사를 건네 보면 어떨까요?`,
  holding: (names: string, haveAllAnswered: boolean) =>
    `${haveAllAnswered ? '' : '지금까지의 답으로는 '}${josa(names, '이/가')} 쉬면 이어진 길이 끊기는 곳이 생깁니다. 곁에 다른 길을 하나 더 내 보십시오.`,
  noInvitations: '지금 아는 것만으로는 권할 자리가 보이지 않습니다.',
  name,
  table: {
    caption: '조직마다의 관계',
    columns: {
      number: '번호',
      name: '조직',
      type: '종류',
      answered: '답함',
      knows: '아는 곳',
      knownBy: '안다고 한 곳',
      workedWith: '함께 일한 곳',
      workedWithBy: '함께 일했다고 한 곳',
      partners: '함께 일했다고 답한 조직',
    },
  },
  types: {
    cooperative: '협동조합',
    'social-enterprise': '사회적기업',
    'village-company': '마을기업',
    'self-support': '자활기업',
    civic: '시민·주민단체',
    support: '지원기관',
    public: '행정',
    other: '그 밖',
  },
  yes: '예',
  no: '아니요',
};

const some = (n: number, one: string, other: string): string =>
  `${formats.en.number(n)} ${n === 1 ? one : other}`;
const organisations = (n: number): string => some(n, 'organisation', 'organisations');
const englishPairs = (n: number): string => some(n, 'pair', 'pairs');

/** The same in English. */
export const en: SameShape<typeof ko> = {
  named: 'Ties were gathered by the names of organisations. They hold no name of a person.',
  answered: (answered, all) =>
    answered === all
      ? `All ${organisations(all)} on the map answered.`
      : `${formats.en.number(answered)} of the ${organisations(all)} on the map answered.`,
  silent:
    'Those that did not answer are unknown, not unconnected. Ties may be more than are counted, and parts fewer.',
  nobody: 'No organisation has answered yet.',
  ties: {
    awareness: (confirmed, union, haveAllAnswered) =>
      union === confirmed
        ? `${englishPairs(union)} know each other.`
        : `In ${englishPairs(union)} at least one says they know the other, and in ${formats.en.number(confirmed)} of them both do.${haveAllAnswered ? ' The truth is somewhere between.' : ''}`,
    joint: (confirmed, union) =>
      union === 0
        ? 'No pair is said to have run a joint project yet.'
        : union === confirmed
          ? `${englishPairs(union)} ran a joint project.`
          : `In ${englishPairs(union)} at least one tells of a joint project, and in ${formats.en.number(confirmed)} both do.`,
  },
  whole: 'By who knows whom, the network hangs together as one.',
  parts: (parts, largest) =>
    `By who knows whom, there are ${some(parts, 'part', 'parts')}, the largest of ${organisations(largest)}.`,
  bridges: (names) =>
    `Most often on the shortest way between two others: ${names}. That is no ranking of importance.`,
  caption: { awareness: 'Map of who knows whom', joint: 'Map of joint projects' },
  describe: (layer, ties) => `${layer}: ${ties}`,
  legend: {
    confirmed: 'both say so',
    'one-sided': 'only one says so',
    unknown: 'the other did not answer',
    unanswered: 'did not answer',
  },
  numbered: 'Where the map has numbers in place of names, they are those of the table below.',
  ranges: {
    caption: 'Ties: what both confirm, and what at least one says',
    columns: {
      figure: 'Figure',
      awarenessLow: 'Know (both)',
      awarenessHigh: 'Know (at least one)',
      jointLow: 'Project (both)',
      jointHigh: 'Project (at least one)',
      reading: 'How to read it',
    },
  },
  shape: {
    caption: 'The shape of the network',
    columns: {
      figure: 'Figure',
      awareness: 'Knowing each other',
      joint: 'Joint projects',
      reading: 'How to read it',
    },
  },
  figures: {
    ties: {
      name: 'Pairs that are tied',
      reading: 'More is not a better network: ties take work to keep up.',
    },
    density: {
      name: 'Density',
      reading:
        'Of all pairs of whom at least one answered, the share that is tied. Larger networks are always less dense, so sizes can’t be compared.',
    },
    meanDegree: {
      name: 'Ties of one organisation (mean)',
      reading: 'Not that ties are spread evenly: a few may have most of them.',
    },
    directedDensity: {
      name: 'Share named',
      reading:
        'Of all that those who answered could have named, what they named. Those named may see it differently.',
    },
    reciprocity: {
      name: 'Named in return',
      reading:
        'Where the other side answered too, the share that was returned. A tie not returned is no mistake.',
    },
    centralisation: {
      name: 'Gathered round one',
      reading:
        '0: all are tied alike. 1: a star, one ties all the others. High is not bad, but if that one rests, everything may.',
    },
    parts: { name: 'Parts', reading: 'Those that hang together. One that is alone is a part too.' },
    largest: {
      name: 'Largest part (organisations)',
      reading: 'Parts may still be joined by someone who is not on the map.',
    },
  },
  invitations: 'Where more could grow',
  invitationsHow: 'Invitations, not grades. What to make of them is for the network to decide.',
  couldMeet: (a, b, inCommon) =>
    `${a} and ${b} know each other and have not run a project together yet.${inCommon > 0 ? ` They have ${some(inCommon, 'partner', 'partners')} in common.` : ''}`,
  morePairs: (n) => `${englishPairs(n)} more know each other and have not worked together yet.`,
  alone: (names) => `Answered, and not tied to anyone yet: ${names}. Who could say hello first?`,
  holding: (names, haveAllAnswered) =>
    `${haveAllAnswered ? 'If' : 'By the answers so far, if'} one of these rests, others are cut off: ${names}. Could there be a second way?`,
  noInvitations: 'What is known so far suggests no place to begin.',
  name: (one) => one,
  table: {
    caption: 'Ties of each organisation',
    columns: {
      number: 'No.',
      name: 'Organisation',
      type: 'Kind',
      answered: 'Answered',
      knows: 'Knows',
      knownBy: 'Known by',
      workedWith: 'Worked with',
      workedWithBy: 'Named as partner by',
      partners: 'Says it worked with',
    },
  },
  types: {
    cooperative: 'Cooperative',
    'social-enterprise': 'Social enterprise',
    'village-company': 'Village company',
    'self-support': 'Self-support enterprise',
    civic: 'Civic group',
    support: 'Support organisation',
    public: 'Public body',
    other: 'Other',
  },
  yes: 'yes',
  no: 'no',
};
