import type { Band } from '#lib/domain/factor-score.ts';
import { counters, formats } from '#lib/i18n/format.ts';
import type { SameShape } from '#lib/i18n/messages.ts';
import type * as F from './figures.ts';
import { rangeOf } from './figures.ts';
import type { Side, Sides } from './item-answers.ts';
import type { korean } from './sentences-ko.ts';

const quote = (text: string): string => `“${text.replace(/\.$/, '')}”`;
const percents = (low: number, high: number): string =>
  `between ${Math.round(low * 100)}% and ${Math.round(high * 100)}%`;
const isWas = (n: number): string => (n === 1 ? 'person has' : 'people have');
const rating = ({ from, to }: Side): string =>
  from === to ? `a\u00A0${from}` : `${from} or ${to}`;
const people = (n: number): string => formats.en.count(n, counters.people);
const answers = (n: number): string => (n === 1 ? '1 answer' : `${n} answers`);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const bands: Readonly<Record<Band, string>> = {
  strength: 'A strength',
  discuss: 'To talk about',
  concern: 'Look here first',
};

function turnout({ eligible, joined, finished }: F.Turnout): string {
  if (joined === 0) return 'Nobody has joined yet.';
  const came =
    eligible === null
      ? `Of the ${people(joined)} who joined,`
      : `Of the ${people(eligible)} who could answer, ${joined} joined and`;
  if (finished === 0) return `${came} nobody has finished yet.`;
  if (eligible === null && finished >= joined && joined === 1)
    return 'The one person who joined has finished.';
  if (eligible === null && finished >= joined)
    return `All ${people(joined)} who joined have finished.`;
  return `${came} ${finished >= joined ? 'all' : finished} finished.`;
}

function spread({ least, most }: F.Spread): string {
  if (most === 0) return 'Nobody has given a rating from 1\u00A0to\u00A05 yet.';
  const range = least === most ? people(most) : `${least} to ${people(most)}`;
  return `${capital(range)} rated each item from 1\u00A0to\u00A05.`;
}

const named = (scores: readonly F.NamedScore[]): string =>
  formats.en.list(scores.map(({ name, score }) => `“${name}”\u00A0(${score})`));
const isOrAre = (things: readonly unknown[]): string => (things.length === 1 ? 'is' : 'are');

function standing(all: F.Standing): string {
  const { strength, discuss, concern, unscored } = all;
  const scored = [...strength, ...discuss, ...concern];
  if (scored.length === 0) return 'There are not enough answers yet to score the success factors.';
  const rest = unscored
    ? ` ${unscored} could not be scored yet: there are too few answers to show.`
    : '';
  const bandsTaken = [strength, discuss, concern].filter((band) => band.length > 0);
  if (bandsTaken.length === 1) return allAlike(all, scored) + rest;
  const good = `${named(strength)} ${isOrAre(strength)} a strength`;
  const bad = `${named(concern)} ${concern.length === 1 ? 'needs' : 'need'} attention first`;
  const parts = [...(strength.length ? [good] : []), ...(concern.length ? [bad] : [])].join('; ');
  const others = discuss.length === 1 ? 'the other one' : `the other ${discuss.length}`;
  return `${capital(parts)}${discuss.length ? `; ${others} ${isOrAre(discuss)} worth talking about` : ''}.${rest}`;
}

function allAlike(
  { strength, concern, unscored }: F.Standing,
  scored: readonly F.NamedScore[],
): string {
  const band = strength.length ? 'strength' : concern.length ? 'concern' : 'discuss';
  if (scored.length === 1)
    return `One success factor could be scored: ${named(scored)}, ${small(bands[band])}.`;
  const all = `All ${scored.length} ${unscored ? 'scored ' : ''}success factors`;
  const range = `(${rangeOf(scored, '\u00A0to\u00A0')})`;
  if (band === 'strength') return `${all} are a strength ${range}.`;
  if (band === 'concern') return `${all} need attention first ${range}.`;
  return `${all} are worth talking about ${range}.`;
}

function division({ known, split, serious, first }: F.Division): string {
  if (known === 'nothing') return 'There are no answers to show yet.';
  const which = first ? `${quote(first.text)}: ${small(first.answers)}` : '';
  if (split === 1) return `We are divided on one item: ${which}.`;
  if (split > 1) return `We are divided on ${split} items, most of all on ${which}.`;
  const opening =
    known === 'early'
      ? 'Too few people have answered to tell whether we are divided.'
      : 'Nothing clearly divides us.';
  if (serious === 0)
    return `${opening} No item stands out as serious${known === 'early' ? '' : ', either'}.`;
  return `${opening} The most serious one is ${which}.`;
}

function caution(about: F.Caution): string {
  if (about.kind === 'few')
    return `Only ${about.n} ${isWas(about.n)} answered, so take this as a first hint.`;
  const whom = about.isEligible ? 'who could answer did' : 'who joined answered';
  return `Only ${about.n} of the ${people(about.of)} ${whom}, so take this as a first hint.`;
}

function firstTasks({ network, future, isTentative }: F.FirstTasks): string {
  const tasks = [network, future].filter((task) => task !== null).map(quote);
  if (tasks.length === 0) return 'From these answers, no task stands out.';
  const named = formats.en.list(tasks);
  return isTentative ? `A first idea for a task: ${named}.` : `We suggest starting with ${named}.`;
}

function divided({ n, high, low }: Sides): string {
  const sides = [high, low].sort((a, b) => b.count - a.count);
  return `of ${people(n)}, ${sides.map((side) => `${side.count}\u00A0gave\u00A0${rating(side)}`).join(' and ')}`;
}

function high({ n, hits, interval }: F.HighAnswers): string {
  const share = `${hits} of ${n} gave a 4 or 5 (${Math.round((100 * hits) / n)}%)`;
  if (!interval) return `${share}. Everyone who could answer has answered.`;
  const range = percents(interval.low, interval.high);
  return `${share}. With ${answers(n)}, asking everyone might give anything ${range}.`;
}

const agreements: Readonly<Record<F.Agreement, string>> = {
  agree: 'We agree',
  split: 'We are divided',
  mixed: 'Could be chance',
  early: 'Too few answers to tell if we differ',
};

const bearing = (weight: number): string => (weight >= 1 ? 'a direct cause' : 'a partial cause');

function suppressed({ n, minGroup }: F.Hidden): string {
  if (n === 0) return 'Nobody gave a rating from 1 to 5 (n=0)';
  if (n < minGroup) return `Not shown: fewer than ${minGroup} people (n=${n})`;
  return `Not shown: it could be worked out from other figures (n=${n})`;
}

export const english: SameShape<typeof korean> = {
  turnout,
  spread,
  standing,
  division,
  firstTasks,
  caution,
  band: (band: Band) => bands[band],
  divided: (sides: Sides) => capital(divided(sides)),
  high,
  highShort: ({ n, hits }: F.HighAnswers) => `${hits} of ${n} gave a 4 or 5`,
  mean: (mean: string) => `Mean ${mean}`,
  agreement: (agreement: F.Agreement) => agreements[agreement],
  unsure: ({ unknown, answered }: F.NotKnown) =>
    `${unknown} of the ${people(answered)} who answered said “don’t know”. Not knowing is worth talking about, too.`,
  suppressed,
  rank: ({ rank, isTied }: F.RankOf) => (isTied ? `joint no. ${rank}` : `no. ${rank}`),
  scoreRange: (low: string, top: string) => `could be ${low} to ${top}`,
  otherBands: (others: readonly Band[]) =>
    `With so few or such mixed answers it could also be ${others.map((band) => `“${bands[band]}”`).join(' or ')}.`,
  everyoneAnswered: 'Everyone who could answer has answered, so there is no margin of error.',
  noScore: ({ coverage }: F.Covered) =>
    coverage > 0
      ? `No score: only ${Math.round(coverage * 100)}% of the items behind this factor can be shown, and it takes two thirds.`
      : 'No score: none of the items behind this factor can be shown.',
  share: (share: number) => `${Math.round(share * 100)}% of our difficulties`,
  spokenTo: ({ tasks, share }: F.SpokenTo) =>
    tasks === 1
      ? `This task addresses ${Math.round(share * 100)}% of our difficulties.`
      : `Together, these ${tasks} tasks address ${Math.round(share * 100)}% of our difficulties. Several tasks share a difficulty, so this is not the sum of their parts.`,
  reason: ({ mean, weight, high: answers }: F.ReasonGiven) =>
    [
      `Mean ${mean}`,
      ...(answers ? [`${answers.hits} of ${answers.n} gave a 4 or 5`] : []),
      bearing(weight),
    ].join(' · '),
  bearing,
  singleItem: 'This rests on a single item.',
};
