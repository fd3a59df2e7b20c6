/** Made-up assessments of plausible networks, for tests and for looking at screens. */
import type { AssessmentView } from '#lib/api/contract-types.ts';
import { instrumentOf } from '#lib/content/instrument.ts';
import { type Answer, type Answers, ratings } from '#lib/domain/answer.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { assess } from '#lib/domain/assessment.ts';
import type { Stage } from '#lib/domain/stage.ts';
import { countAnswers, suppressItem } from '#lib/domain/tally.ts';

/** How likely each of 1 to 5, not knowing and not applying are, as relative weights. */
export type Leaning = readonly [number, number, number, number, number, number, number];

export const leanings = {
  fine: [4, 5, 2, 1, 0, 0, 0],
  light: [2, 4, 4, 1, 0, 1, 0],
  heavy: [0, 1, 2, 5, 4, 0, 0],
  divided: [5, 1, 0, 1, 5, 0, 0],
  scattered: [2, 3, 3, 2, 2, 0, 0],
  unsure: [1, 1, 2, 1, 0, 6, 0],
  rare: [1, 0, 1, 1, 0, 4, 8],
} as const satisfies Record<string, Leaning>;

export interface MadeUp {
  readonly stage: Stage;
  readonly people: number;
  /** Came in but did not answer. */
  readonly idle?: number;
  readonly eligible?: number | null;
  readonly minGroup?: number;
  readonly seed?: number;
  /** How the people lean on the item at this place; the same for all if it is one leaning. */
  readonly leaning: (place: number) => Leaning;
}

/** The assessment of such a network, made as the server makes it. The same for the same seed. */
export function madeUpAssessment(given: MadeUp): AssessmentView {
  const { stage, people, idle = 0, eligible = null, minGroup = 3 } = given;
  const instrument = instrumentOf(stage);
  const ids = instrument.items.map(({ id }) => id);
  const counted = countAnswers(ids, ballotsOf(given, ids));
  const items = Object.entries(counted).map(([id, count]) => [id, suppressItem(count, minGroup)]);
  const tally = {
    instrument: { stage, version: instrument.version },
    items: Object.fromEntries(items),
  };
  const participation = { joined: people + idle, finished: people, eligible };
  return assess(tally, instrument, { participation });
}

function ballotsOf({ people, seed = 1, leaning }: MadeUp, ids: readonly string[]): Answers[] {
  const random = createRandom(seed);
  return Array.from(
    { length: people },
    () => new Map(ids.map((id, place) => [id, draw(leaning(place), random())])),
  );
}

const answers: readonly Answer[] = [...ratings, 'unknown', 'na'];

function draw(leaning: Leaning, at: number): Answer {
  let left = at * leaning.reduce((sum, weight) => sum + weight, 0);
  const place = leaning.findIndex((weight) => (left -= weight) < 0);
  return answers[place] ?? 3;
}

const plausible: readonly Leaning[] = [
  leanings.divided,
  leanings.light,
  leanings.heavy,
  leanings.divided,
  leanings.scattered,
  leanings.fine,
  leanings.heavy,
  leanings.light,
  leanings.scattered,
  leanings.unsure,
  leanings.fine,
  leanings.rare,
];
const likely = (place: number): Leaning => plausible[place % plausible.length] ?? leanings.light;

/** The networks that every screen of results has to do justice to. */
export const madeUps = {
  'operating-12': () =>
    madeUpAssessment({ stage: 'operating', people: 12, idle: 2, eligible: 20, leaning: likely }),
  'founding-12': () =>
    madeUpAssessment({ stage: 'founding', people: 12, seed: 3, leaning: likely }),
  'operating-5': () =>
    madeUpAssessment({ stage: 'operating', people: 5, eligible: 5, seed: 4, leaning: likely }),
  'operating-4': () =>
    madeUpAssessment({ stage: 'operating', people: 4, idle: 1, seed: 5, leaning: likely }),
  'founding-40': () =>
    madeUpAssessment({
      ...{ stage: 'founding', people: 40, idle: 12, eligible: 66, minGroup: 5, seed: 6 },
      leaning: likely,
    }),
  'all-agree': () =>
    madeUpAssessment({ stage: 'founding', people: 12, leaning: () => [0, 9, 1, 0, 0, 0, 0] }),
  'all-divided': () =>
    madeUpAssessment({ stage: 'operating', people: 12, leaning: () => leanings.divided }),
  'much-hidden': () =>
    madeUpAssessment({ stage: 'operating', people: 6, minGroup: 5, seed: 2, leaning: likely }),
  nobody: () => madeUpAssessment({ stage: 'operating', people: 0, idle: 3, leaning: likely }),
} as const satisfies Record<string, () => AssessmentView>;
export type MadeUpName = keyof typeof madeUps;
