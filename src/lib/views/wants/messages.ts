import { withParticle } from '#lib/i18n/korean.ts';
import { defineMessages } from '#lib/i18n/messages.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const cards = (n: number) => (n === 1 ? '1 card' : `${n} cards`);
const dots = (n: number) => (n === 1 ? '1 dot' : `${n} dots`);
const votes = (d: number, v: number) => `${dots(d)} from ${people(v)}`;

/** What the wants exercise says on phones, and what consoles and walls say alike. */
export const messages = defineMessages({
  ko: {
    title: '네트워크에 무엇을 바라나요?',
    privacy: {
      stored: '쓴 카드와 나중에 붙인 점, 마쳤다는 표시가 저장돼요. 카드에는 이름이 붙지 않아요.',
      seen: '공개하기 전에는 나만 봐요. 공개하면 카드가 뒤섞여, 쓴 사람 표시 없이 모두에게 보여요. 글을 보고 짐작할 수는 있으니 사람 이름은 쓰지 말아 주세요.',
    },
    intro: {
      lead: '우리 네트워크가 무엇을 해 주면 좋을지 카드에 써요. 한 장에 한 가지씩, 다섯 장까지예요.',
      how: '지금은 서로 이야기하지 않고 각자 써요. 긴 글이 아니어도 돼요.',
    },
    write: {
      title: '바라는 것을 한 장에 하나씩',
      hint: '예: 새로 시작한 조직을 먼저 해 본 조직이 도와주면 좋겠어요',
      empty: '바라는 것을 한 가지 써 주세요',
      full: '다섯 장을 다 썼어요. 더 쓰고 싶으면 카드를 고치거나 빼 주세요.',
    },
    moving: '비슷한 카드끼리 모아요',
    areas: '영역',
    nearest: '가까운 영역',
    noArea: '정하지 않음',
    vote: {
      title: '무엇부터 바라나요?',
      lead: (budget: number, most: number) =>
        `점 ${budget}개를 붙여 주세요. 한 묶음에 ${most}개까지 붙일 수 있어요.`,
      hidden: '셀 때까지는 나만 봐요. 언제든 바꿀 수 있어요. 보이는 차례는 사람마다 달라요.',
      left: (n: number) => (n === 0 ? '점을 다 붙였어요' : `남은 점 ${n}개`),
      give: (name: string) => `‘${name}’에 점 붙이기`,
      take: (name: string) => `‘${name}’에서 점 떼기`,
      given: (n: number) => (n === 0 ? '점 없음' : `점 ${n}개`),
      full: (most: number) => `한 묶음에 ${most}개까지예요`,
      noneLeft: '남은 점이 없어요. 다른 곳에서 떼면 붙일 수 있어요.',
      cards: (n: number) => `카드 ${n}장 보기`,
      done: '다 붙였어요',
      doneAnyway: '이대로 마칠게요',
      doneTitle: '점을 붙였어요',
      doneText: '진행자가 세면 결과가 여기에 나와요. 그때까지 바꿀 수 있어요.',
      change: '점 바꾸기',
      finishedOf: (finished: number, joined: number) =>
        `${finished === 0 ? '아직\u00A0마친\u00A0분이\u00A0없어요' : `${finished}명이 마쳤어요`}(모두 ${joined}명)`,
      observer: '지금은 모두 점을 붙이고 있어요',
    },
    counted: {
      title: '우리가 바라는 것',
      voters: (n: number, paper: number) =>
        `${n}명이 점을 붙였어요${paper > 0 ? ` (종이 ${paper}명)` : ''}`,
      tooFew: (n: number, paper: number) =>
        `${paper > 0 ? '종이를 빼면 ' : ''}점을 붙인 사람이 ${n}명보다 적어 몇 개인지는 보이지 않아요.`,
      dots: (d: number, v: number) => `점 ${d}개 · ${v}명`,
      noDots: '점 없음',
      rank: (n: number, tied: boolean) => (tied ? `공동 ${n}` : String(n)),
      tied: (n: number) => `점이 같은 묶음은 같은 순위예요. 가장 많은 곳이 ${n}곳이에요.`,
      more: '카드 보기',
      cards: (n: number) => `카드 ${n}장`,
    },
    mirror: {
      title: '다른 지역은 무엇을 바랐을까요?',
      lead: '천안·공주·서산의 네트워크도 같은 물음에 답했어요.',
      ours: '우리',
      chart: '영역마다 우리 카드 수와 세 지역의 문장 수',
      area: '영역',
      cardsOf: (n: number) => `${n}장`,
      none: '없음',
      unmatched: (n: number) =>
        `우리가 만든 묶음의 카드 ${n}장은 영역이 정해지지 않아 이 그림에 없어요.`,
      caution:
        '세 지역의 수는 결과에 적힌 문장의 수예요. 몇 명이 바랐는지, 무엇이 먼저였는지는 적혀 있지 않아요. 문장을 영역에 나눈 것은 이 도구가 했어요.',
      ownArea: '‘우리 네트워크 자체’는 이 도구가 더한 칸이라 세 지역에는 없어요.',
      words: (place: string, year: number) => `${place} ${year}`,
      wordsTitle: '그 지역의 말로',
      mostCards: (areas: string, count: number, of: number) =>
        `모은 카드는 ${of}장인데 ${count}장이 ${areas} 이야기예요.`,
      mostCardsTied: (areas: string, count: number) =>
        `모은 카드는 ${areas}에 똑같이 ${count}장씩으로 가장 많아요.`,
      mostDots: (areas: string, count: number, of: number) =>
        `점은 ${of}개인데 ${count}개가 ${areas}에 모였어요.`,
      mostDotsTied: (areas: string, count: number) =>
        `점은 ${areas}에 똑같이 ${count}개씩으로 가장 많이 모였어요.`,
      asElsewhere: (area: string, places: string) =>
        `${places}에서도 ${area} 문장이 가장 많았어요.`,
      tiedElsewhere: (areas: string, places: string) =>
        `${places}에서는 ${areas} 문장이 똑같이 가장 많았어요.`,
      moreHere: (area: string) =>
        `${withParticle(area, '은/는')} 세 지역 어디보다 우리에게 더 많아요.`,
      missingHere: (areas: string) =>
        `${withParticle(areas, '은/는')} 세 지역이 모두 말했는데, 우리 카드에는 없어요.`,
      oursCount: (count: number, of: number) =>
        `우리 네트워크 자체에 바라는 카드도 ${count}장이에요(모두 ${of}장).`,
    },
  },
  en: {
    title: 'What do we want from the network?',
    privacy: {
      stored: 'Your cards, later your dots, and that you’ve finished. Your name is never on them.',
      seen: 'Only you, until the reveal. Then everyone sees all cards, shuffled, without authors. Wording can give people away, so please name nobody.',
    },
    intro: {
      lead: 'Write what you would like the network to do. One thing per card, up to five cards.',
      how: 'Everyone writes alone for now, without talking. It need not be long.',
    },
    write: {
      title: 'One wish per card',
      hint: 'For example: those who have done it before help those who are starting',
      empty: 'Please write one wish',
      full: 'All five cards are written. Change or take out one to write another.',
    },
    moving: 'Let’s put similar cards together',
    areas: 'Areas',
    nearest: 'Nearest area',
    noArea: 'None',
    vote: {
      title: 'What do we want first?',
      lead: (budget, most) => `Give your ${dots(budget)}, at most ${most} to one group.`,
      hidden:
        'Only you see them until they are counted. Change them at any time. The order differs from phone to phone.',
      left: (n) => (n === 0 ? 'All dots given' : `${dots(n)} left`),
      give: (name) => `Give a dot to “${name}”`,
      take: (name) => `Take a dot back from “${name}”`,
      given: (n) => (n === 0 ? 'No dots' : dots(n)),
      full: (most) => `At most ${most} to one group`,
      noneLeft: 'No dots left. Take one back elsewhere to give it here.',
      cards: (n) => `Show ${cards(n)}`,
      done: 'I’m done',
      doneAnyway: 'Finish anyway',
      doneTitle: 'Your dots are given',
      doneText:
        'The result appears here once the facilitator counts. Until then you can change them.',
      change: 'Change dots',
      finishedOf: (finished, joined) => `${finished} of ${people(joined)} have finished`,
      observer: 'Everyone is giving dots',
    },
    counted: {
      title: 'What we want',
      voters: (n, paper) => `${people(n)} gave dots${paper > 0 ? ` (${paper} on paper)` : ''}`,
      tooFew: (n, paper) =>
        `Fewer than ${n} people gave dots${paper > 0 ? ', paper not counted' : ''}, so the numbers are not shown.`,
      dots: votes,
      noDots: 'No dots',
      rank: (n, tied) => (tied ? `=${n}` : String(n)),
      tied: (n) => `Groups with as many dots share a rank. ${n} share the first.`,
      more: 'Show cards',
      cards,
    },
    mirror: {
      title: 'What did others want?',
      lead: 'Networks in Cheonan, Gongju and Seosan answered the same question.',
      ours: 'We',
      chart: 'Per area, our cards and the statements of three places',
      area: 'Area',
      cardsOf: (n) => cards(n),
      none: 'none',
      unmatched: (n) => `${cards(n)} in our own groups without an area: not in this picture.`,
      caution:
        'For the three places the number is that of written statements. How many people wanted each, or which came first, is not on record. Which area a statement belongs to was decided by this tool.',
      ownArea: '“Our network itself” was added by this tool, so the three places have none.',
      words: (place, year) => `${place} ${year}`,
      wordsTitle: 'In their own words',
      mostCards: (areas, count, of) => `${count} of our ${of} grouped cards are about ${areas}.`,
      mostCardsTied: (areas, count) => `Our cards are most often about ${areas}, ${count} each.`,
      mostDots: (areas, count, of) => `${count} of ${dots(of)} went to ${areas}.`,
      mostDotsTied: (areas, count) => `The most dots went to ${areas}, ${count} each.`,
      asElsewhere: (area, places) => `In ${places}, too, ${area} had the most statements.`,
      tiedElsewhere: (areas, places) =>
        `In ${places}, ${areas} had the most statements, equally many each.`,
      moreHere: (area) => `${area}: a greater part here than in any of the three.`,
      missingHere: (areas) => `All three named ${areas}; none of our cards does.`,
      oursCount: (count, of) => `${count} of ${cards(of)} are about the network itself.`,
    },
  },
});
