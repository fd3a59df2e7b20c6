import { defineMessages } from '#lib/i18n/messages.ts';

/** Each figure of the map: what it is called, what it means, and what it does not. */
export const figureWords = defineMessages({
  ko: {
    title: '숫자로 보기',
    between: (least: string, most: string) => (least === most ? least : `${least}~${most}`),
    none: '아직 알 수 없음',
    answeredOf: (answered: number, all: number) => `${answered} / ${all}곳`,
    pairs: (n: string) => `${n}쌍`,
    places: (n: string) => `${n}곳`,
    parts: (sizes: string) => `${sizes}곳`,
    names: (names: string) => names,
    nobody: '없음',
    means: '뜻',
    not: '아닌 것',
    figure: {
      response: {
        name: '답한 조직',
        means: '한 가지라도 표시한 조직의 수예요.',
        not: '답하지 않은 곳은 관계가 없는 것이 아니라 모르는 것이에요. 적게 답했다면 아래 숫자는 모두 실제보다 작을 수 있어요.',
      },
      ties: {
        name: '이어진 쌍',
        means:
          '앞은 양쪽이 모두 그렇다고 한 쌍, 뒤는 한쪽이라도 그렇다고 한 쌍이에요. 실제는 그 사이 어디쯤이에요.',
        not: '많을수록 좋은 네트워크라는 뜻이 아니에요. 이어 가는 데도 품이 들어요.',
      },
      density: {
        name: '밀도',
        means: '적어도 한쪽이 답한 쌍에서 이어진 쌍이 차지하는 비율이에요.',
        not: '조직 수가 다른 네트워크끼리 견줄 수 없어요. 조직이 많으면 저절로 낮아져요.',
      },
      directedDensity: {
        name: '가리킨 비율',
        means: '답한 조직이 가리킬 수 있었던 곳에서 실제로 가리킨 비율이에요.',
        not: '가리킨 곳도 그렇게 여긴다는 뜻이 아니에요.',
      },
      meanDegree: {
        name: '한 곳이 이어진 곳',
        means: '조직 하나가 평균 몇 곳과 이어져 있는지예요.',
        not: '고르게 이어졌다는 뜻이 아니에요. 몇 곳에 몰려 있어도 같은 값이 나와요.',
      },
      reciprocity: {
        name: '서로 가리킨 비율',
        means: '상대도 답한 경우에, 가리킨 것이 되돌아온 비율이에요.',
        not: '한쪽만 가리킨 것이 잘못은 아니에요. 기억이나 보는 눈이 다를 수 있어요.',
      },
      centralisation: {
        name: '한 곳에 모인 정도',
        means: '0이면 모두 비슷하게 이어져 있고, 1이면 한 곳이 모두를 이어 주는 별 모양이에요.',
        not: '높다고 나쁜 것이 아니에요. 다만 그 한 곳이 쉬면 함께 멈출 수 있어요.',
      },
      components: {
        name: '덩어리',
        means: '이어서 갈 수 있는 곳끼리 묶은 덩어리의 크기예요.',
        not: '덩어리가 나뉘어 있어도 지도에 없는 곳을 거쳐 이어져 있을 수 있어요.',
      },
      bridges: {
        name: '사이를 잇는 곳',
        means: '다른 두 곳을 잇는 가장 짧은 길에 자주 있는 곳이에요.',
        not: '중요한 순서가 아니에요. 15곳 이상이고 80% 이상 답했을 때만 보여요.',
      },
      differing: {
        name: '한 조직 안에서 다르게 본 관계',
        means:
          '같은 조직의 사람들이 서로 다르게 표시한 관계의 수예요. 지도에는 더 가까운 쪽으로 그렸어요.',
        not: '누가 맞고 틀린지를 말하지 않아요. 세 조직 이상에서 여러 명이 답했을 때만 보여요.',
      },
    },
  },
  en: {
    title: 'In figures',
    between: (least, most) => (least === most ? least : `${least} to ${most}`),
    none: 'not known yet',
    answeredOf: (answered, all) => `${answered} of ${all}`,
    pairs: (n) => `${n} pairs`,
    places: (n) => n,
    parts: (sizes) => sizes,
    names: (names) => names,
    nobody: 'none',
    means: 'Means',
    not: 'Does not mean',
    figure: {
      response: {
        name: 'Organisations that answered',
        means: 'How many have marked anything at all.',
        not: 'Those that have not are unknown, not unconnected. With few answers every figure below may be too small.',
      },
      ties: {
        name: 'Pairs that are tied',
        means:
          'First the pairs where both say so, then those where at least one does. The truth is somewhere between.',
        not: 'More is not a better network: ties take work to keep up.',
      },
      density: {
        name: 'Density',
        means: 'Of all pairs of whom at least one has answered, the share that is tied.',
        not: 'Networks of different sizes can’t be compared by it: the larger one is always less dense.',
      },
      directedDensity: {
        name: 'Share named',
        means: 'Of all that those who answered could have named, what they named.',
        not: 'Those named may see it differently.',
      },
      meanDegree: {
        name: 'Ties of one organisation',
        means: 'With how many others an organisation is tied, on average.',
        not: 'Not that ties are spread evenly: a few may have most of them.',
      },
      reciprocity: {
        name: 'Named in return',
        means: 'Where the other side has answered too, the share that was returned.',
        not: 'A tie that was not returned is no mistake: memories and views differ.',
      },
      centralisation: {
        name: 'Gathered round one',
        means: '0: all are tied alike. 1: a star, one ties all the others.',
        not: 'High is not bad, but if that one rests, everything may.',
      },
      components: {
        name: 'Parts',
        means: 'The sizes of the parts that hang together.',
        not: 'Parts may still be joined by someone who is not on the map.',
      },
      bridges: {
        name: 'In between',
        means: 'Those most often on the shortest way between two others.',
        not: 'No ranking of importance. Shown from 15 organisations and four fifths answered on.',
      },
      differing: {
        name: 'Seen differently within one organisation',
        means:
          'Ties that people of the same organisation marked differently. The map draws the closer one.',
        not: 'It does not say who is right. Shown once three organisations have several people.',
      },
    },
  },
});
