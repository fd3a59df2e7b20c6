import type { Band } from '#lib/domain/factor-score.ts';
import { formats } from '#lib/i18n/format.ts';
import { bindLines as bind, particleAfter, withParticle } from '#lib/i18n/korean.ts';
import type * as F from './figures.ts';
import { rangeOf } from './figures.ts';
import type { Side, Sides } from './item-answers.ts';

/** 이에요 after a consonant, 예요 after a vowel. */
const withCopula = (word: string): string =>
  word + (particleAfter(word, '이/가') === '가' ? '예요' : '이에요');

/** A sentence as it is quoted within another. */
const quote = (text: string): string => `“${text.replace(/\.$/, '')}”`;
const percents = (low: number, high: number): string =>
  `${Math.round(low * 100)}~${Math.round(high * 100)}%`;
const points = ({ from, to }: Side): string => (from === to ? `${from}점` : `${from}~${to}점`);
const people = (n: number): string => `${n}명`;

const either = ([first = '', second]: readonly string[]): string =>
  second ? `${withParticle(first, '이나/나')} ${second}` : first;

const bands: Readonly<Record<Band, string>> = {
  strength: '힘이 됩니다',
  discuss: '이야기해 볼 것',
  concern: '먼저 살필 것',
};
/** In a sentence, where ‘것’ may not begin a line. */
const inQuotes = (band: Band): string => `‘${bands[band].replace(' 것', '\u00a0것')}’`;

function turnout({ eligible, joined, finished }: F.Turnout): string {
  if (joined === 0) return '아직 들어온 사람이 없어요.';
  const came = eligible === null ? `들어온 ${people(joined)}` : `답할 수 있는 ${people(eligible)}`;
  const within = eligible === null ? '' : ` ${withParticle(people(joined), '이/가')} 들어와`;
  if (finished === 0) return `${came} 가운데${within} 아직 마친 사람이 없어요.`;
  if (eligible === null && finished >= joined)
    return `들어온 ${withParticle(people(joined), '이/가')} 모두 마쳤어요.`;
  if (finished >= joined) return `${came} 가운데${within} 모두 마쳤어요.`;
  return `${came} 가운데${within} ${withParticle(people(finished), '이/가')} 마쳤어요.`;
}

function spread({ least, most }: F.Spread): string {
  if (most === 0) return '1~5점으로 답한 사람이 아직 없어요.';
  const range = least === most ? people(most) : `${least}~${people(most)}`;
  return `문항마다 ${withParticle(range, '이/가')} 1~5점으로 답했어요.`;
}

const named = (scores: readonly F.NamedScore[]): string =>
  formats.ko.list(scores.map(({ name, score }) => `${name}(${score})`));

function standing(all: F.Standing): string {
  const { strength, discuss, concern, unscored } = all;
  const scored = [...strength, ...discuss, ...concern];
  if (scored.length === 0) return '성공요인의 점수를 낼 만큼 답이 모이지 않았어요.';
  const rest = unscored ? ` ${unscored}개는 보여 드릴 답이 모자라 점수를 내지 않았어요.` : '';
  const bandsTaken = [strength, discuss, concern].filter((band) => band.length > 0);
  if (bandsTaken.length === 1) return allAlike(all, scored) + rest;
  const others = discuss.length ? `나머지 ${discuss.length}개는 이야기해 볼 것이에요.` : '';
  const good = strength.length ? `${withParticle(named(strength), '이/가')} 힘이 되고, ` : '';
  const bad = withParticle(named(concern), '을/를');
  if (concern.length === 0) return good + others + rest;
  if (strength.length === 0) return `${bad} 먼저 살펴야 하고, ${others}${rest}`;
  return `${good}${bad} 먼저 살펴야 해요.${others && ` ${others}`}${rest}`;
}

function allAlike(
  { strength, concern, unscored }: F.Standing,
  scored: readonly F.NamedScore[],
): string {
  const band = strength.length ? 'strength' : concern.length ? 'concern' : 'discuss';
  if (scored.length === 1)
    return `점수가 나온 성공요인은 하나예요: ${named(scored)}, ${bands[band]}.`;
  const all = `${unscored ? '점수가 나온 ' : ''}성공요인 ${scored.length}개`;
  const range = `(${rangeOf(scored, '~')})`;
  if (band === 'strength') return `${all}가 모두 힘이 되고 있어요${range}.`;
  if (band === 'concern') return `${all}를 모두 먼저 살펴야\u00A0해요${range}.`;
  return `${all}가 모두 이야기해 볼 것이에요${range}.`;
}

function division({ known, split, serious, first }: F.Division): string {
  if (known === 'nothing') return '아직 보여 드릴 수 있는 답이 없어요.';
  const which = first ? `${withParticle(quote(first.text), '으로/로')}, ${first.answers}` : '';
  if (split > 0) {
    const most =
      split === 1 ? '의견이 갈린 문항은' : `의견이 갈린 문항이 ${split}개예요. 가장 크게 갈린 것은`;
    return `${most} ${which}을 줬어요.`;
  }
  const [opening, too] =
    known === 'early'
      ? ['답한 사람이 적어 의견이 갈렸는지는 아직 알 수 없어요.', '은']
      : ['뚜렷하게 갈린 문항은 없어요.', '도'];
  if (serious === 0) return `${opening} 어렵다고 본 문항${too} 없어요.`;
  return `${opening} 가장 어렵다고 본 것은 ${withCopula(which)}.`;
}

/** A few answers, or those of a few: worth a talk, not a decision. */
function caution(about: F.Caution): string {
  if (about.kind === 'few') return `아직 ${people(about.n)}의 답이라 첫\u00A0짐작이에요.`;
  const whom = about.isEligible ? '답할 수 있는' : '들어온';
  return `${whom} ${people(about.of)} 가운데 ${people(about.n)}의 답이라 첫\u00A0짐작이에요.`;
}

function firstTasks({ network, future, isTentative }: F.FirstTasks): string {
  const tasks = [network, future].filter((task) => task !== null).map(quote);
  if (tasks.length === 0) return '지금 답으로는 먼저 하라고 권할 과제가 없어요.';
  const named = formats.ko.list(tasks);
  if (isTentative) return `과제로는 ${withParticle(named, '이/가')} 먼저 떠올라요.`;
  return `과제로는 ${withParticle(named, '을/를')} 먼저 권해요.`;
}

const divided = ({ n, high, low }: Sides): string => {
  const sides = [high, low].sort((a, b) => b.count - a.count);
  return `${people(n)} 가운데 ${sides.map((side) => `${people(side.count)}은 ${points(side)}`).join(', ')}`;
};

function high({ n, hits, interval }: F.HighAnswers): string {
  const share = `4~5점은 ${people(n)} 가운데 ${people(hits)}(${Math.round((100 * hits) / n)}%)`;
  if (!interval) return `${share}이에요. 답할 수 있는 사람이 모두 답한 값이에요.`;
  const range = percents(interval.low, interval.high);
  return `${share}이에요. ${people(n)}의 답이라, 모두에게 물으면 ${range} 사이일 수 있어요.`;
}

const agreements: Readonly<Record<F.Agreement, string>> = {
  agree: '의견이 모였어요',
  split: '의견이 갈렸어요',
  mixed: '우연이라고 볼 수 있는 차이예요',
  early: '답이 적어 갈렸는지는 몰라요',
};

/** How an obstacle bears on a task or a factor. */
const bearing = (weight: number): string => (weight >= 1 ? '바로 이어져요' : '조금 이어져요');

function suppressed({ n, minGroup }: F.Hidden): string {
  if (n === 0) return '1~5점으로 답한 사람이 없어요 (n=0)';
  if (n < minGroup) return `${minGroup}명이 되지 않아 보여 드리지 않아요 (n=${n})`;
  return `다른 수에서 거꾸로 알아낼 수 있어 보여 드리지 않아요 (n=${n})`;
}

export const korean = {
  turnout,
  spread,
  standing: (all: F.Standing) => bind(standing(all)),
  division: (about: F.Division) => bind(division(about)),
  firstTasks: (tasks: F.FirstTasks) => bind(firstTasks(tasks)),
  caution,
  band: (band: Band) => bands[band],
  divided,
  high: (answers: F.HighAnswers) => bind(high(answers)),
  highShort: ({ n, hits }: F.HighAnswers) => `4~5점은 ${people(n)} 가운데 ${people(hits)}`,
  mean: (mean: string) => `평균 ${mean}점`,
  agreement: (agreement: F.Agreement) => agreements[agreement],
  unsure: ({ unknown, answered }: F.NotKnown) =>
    bind(
      `답한 ${people(answered)} 가운데 ${withParticle(people(unknown), '이/가')} ‘잘 모르겠다’고 했어요. 모른다는 것도 이야기할 거리예요.`,
    ),
  suppressed,
  rank: ({ rank, isTied }: F.RankOf) => (isTied ? `공동 ${rank}위` : `${rank}위`),
  scoreRange: (low: string, top: string) => `넉넉히 잡으면 ${low}~${top} 사이`,
  otherBands: (others: readonly Band[]) =>
    bind(`답이 적거나 흩어져 있어 ${either(others.map(inQuotes))}일 수도 있어요.`),
  everyoneAnswered: '답할 수 있는 사람이 모두 답해 우연의 폭이 없어요.',
  noScore: ({ coverage }: F.Covered) =>
    coverage > 0
      ? `이 요인에 걸린 문항의 ${Math.round(coverage * 100)}%만 보여 드릴 수 있어 점수를 내지 않았어요. 3분의 2는 되어야 해요.`
      : '이 요인에 걸린 문항 가운데 보여 드릴 수 있는 답이 없어 점수를 내지 않았어요.',
  share: (share: number) => `드러난 어려움의 ${Math.round(share * 100)}%`,
  spokenTo: ({ tasks, share }: F.SpokenTo) =>
    tasks === 1
      ? `이 과제로 드러난 어려움의 ${Math.round(share * 100)}%를 다룰 수 있어요.`
      : `이 과제 ${tasks}개로 드러난 어려움의 ${Math.round(share * 100)}%를 다룰 수 있어요. 한 어려움에 여러 과제가 걸려 있어, 과제마다 적힌 몫을 더한 것과는 달라요.`,
  reason: ({ mean, weight, high: answers }: F.ReasonGiven) =>
    [
      `평균 ${mean}점`,
      ...(answers ? [`4~5점 ${answers.hits}/${people(answers.n)}`] : []),
      bearing(weight),
    ].join(' · '),
  bearing,
  singleItem: '한 문항에만 기대고 있어요.',
};
