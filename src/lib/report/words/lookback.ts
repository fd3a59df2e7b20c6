import { formats } from '#lib/i18n/format.ts';
import { defineTexts } from '#lib/i18n/messages.ts';

/** What the report says of a look back on a project or a year. */
export const lookbackWords = defineTexts({
  ko: {
    about: (about: string) => `‘${about}’ 돌아보기입니다.`,
    lead: (cards: number, liked: number, regretted: number) =>
      `카드 ${formats.ko.number(cards)}장에서 좋았던 점은 ${formats.ko.number(liked)}장, 아쉬운 점은 ${formats.ko.number(regretted)}장입니다.`,
    count: (cards: number) => `카드 ${formats.ko.number(cards)}장이 모였습니다.`,
    areas: { keep: '이어 갈 것', change: '바꿀 것', start: '새로 해 볼 것' },
    unplaced: '아직 자리를 정하지 않은 것',
    side: { liked: '좋았던 점', regretted: '아쉬운 점' },
    card: (side: string, text: string) => `${side}: ${text}`,
    named: (area: string, name: string) => `${area}: ${name}`,
    hidden: (least: number) =>
      `자기 휴대전화로 들어온 사람이 ${least}명보다 적어 카드에 적은 말은 싣지 않습니다.`,
    review: '협업사업을 어떻게 보나',
    reviewLead: (least: number, most: number) =>
      `협업사업에 관한 물음마다 ${least === most ? '' : `${formats.ko.number(least)}~`}${formats.ko.number(most)}명이 이름 없이 답했습니다.`,
    reviewHidden: (least: number) =>
      `자기 휴대전화로 답한 사람이 ${least}명 이상인 물음이 없어 답의 수를 싣지 않습니다.`,
    trust: (start: string, now: string) =>
      `서로에 대한 믿음은 시작할 때 평균 ${start}점, 지금 평균 ${now}점이라고 보았습니다.`,
    caption: '우리의 답과 전국 조사의 답',
    ours: '우리',
    nation: (n: number) => `전국 ${formats.ko.number(n)}곳`,
    row: (item: string, who: string) => `${item} (${who})`,
    figures: (n: number, mean: string) => `n=${n} · 평균 ${mean}`,
    columns: {
      item: '물음',
      who: '누구',
      n: '답',
      mean: '평균',
    },
    low: '매우 낮음',
    high: '매우 높음',
    scale: ['매우 낮음', '낮음', '보통', '높음', '매우 높음'].join('|'),
    nationNote:
      '전국 수치는 2023년 협업사업 참여기업 조사입니다. 지속가능성과 협력 수준에는 지금도 사업을 이어 가는 곳만 답해, 실제보다 좋게 보일 수 있습니다(생존자 편향).',
    meansNote:
      '평균만 보면 갈린 답이 가려집니다. 전국 조사에서 믿음은 시작할 때와 지금의 평균이 비슷하지만, 지금은 아주 낮다고 한 곳이 새로 생겼습니다. 그래서 분포를 함께 싣습니다.',
    items: {
      'review-trust-start': '서로에 대한 믿음: 시작할 때',
      'review-trust-now': '서로에 대한 믿음: 지금',
      'review-cooperation': '협력 수준',
      'review-community': '지역사회와의 협력에 만족하는 정도',
      'review-finance': '재무적 성과에 만족하는 정도',
      'review-sustainability': '이 사업이 이어질 수 있는 정도',
      'review-again': '다른 협업사업을 또 할 뜻',
    },
  },
  en: {
    about: (about) => `Looking back on “${about}”.`,
    lead: (cards, liked, regretted) =>
      `Of ${formats.en.number(cards)} cards, ${formats.en.number(liked)} say what was good and ${formats.en.number(regretted)} what was a pity.`,
    count: (cards) => `${formats.en.number(cards)} ${cards === 1 ? 'card' : 'cards'} were written.`,
    areas: { keep: 'Keep', change: 'Change', start: 'Try' },
    unplaced: 'Not placed yet',
    side: { liked: 'Good', regretted: 'A pity' },
    card: (side, text) => `${side}: ${text}`,
    named: (area, name) => `${area}: ${name}`,
    hidden: (least) =>
      `Fewer than ${least} people came in on phones of their own, so the words of the cards are left out.`,
    review: 'How the joint project is seen',
    reviewLead: (least, most) =>
      `Each question about the joint project was answered by ${least === most ? '' : `${formats.en.number(least)} to `}${formats.en.number(most)} people, without names.`,
    reviewHidden: (least) =>
      `No question was answered by as many as ${least} people on phones of their own, so no figures are given.`,
    trust: (start, now) => `Trust in each other: mean ${start} at the start, ${now} now.`,
    caption: 'Our answers and those of the national survey',
    ours: 'ours',
    nation: (n) => `nation, ${formats.en.number(n)} firms`,
    row: (item, who) => `${item} (${who})`,
    figures: (n, mean) => `n=${n} · mean ${mean}`,
    columns: { item: 'Question', who: 'Who', n: 'Answers', mean: 'Mean' },
    low: 'very low',
    high: 'very high',
    scale: ['very low', 'low', 'middling', 'high', 'very high'].join('|'),
    nationNote:
      'National figures: the 2023 survey of firms in the support programme. Whether a project can go on, and how well partners cooperate, only those answered whose project still runs, so both may look better than things are (survivor bias).',
    meansNote:
      'A mean hides divided answers. In the national survey trust has nearly the same mean now as at the start, yet some now call it very low. So the distributions are shown.',
    items: {
      'review-trust-start': 'Trust in each other: at the start',
      'review-trust-now': 'Trust in each other: now',
      'review-cooperation': 'Level of cooperation',
      'review-community': 'Satisfaction with community cooperation',
      'review-finance': 'Satisfaction with financial results',
      'review-sustainability': 'Whether the project can go on',
      'review-again': 'Will to do another joint project',
    },
  },
});
