import { sizeClassOf, type SizeClass } from '#lib/domain/centers/center-round.ts';
import type { Level, RegionCode } from '#lib/domain/directory.ts';
import type { Stage } from '#lib/domain/stage.ts';
import { resultParts, type ResultParts } from '../result-bundle.ts';

/** What a network agreed to. Names of people are in no bundle, so there is nothing to agree to. */
export interface SendingConsent {
  readonly named: boolean;
  readonly plan: boolean;
}

export const hasPlan = ({ named, plan }: SendingConsent): boolean => named && plan;

/** How a result is called in a center's list. */
export interface SentLabel {
  readonly name: string | null;
  readonly region: RegionCode | null;
  readonly level: Level | null;
  readonly sizeClass: SizeClass | null;
  readonly stage: Stage;
  readonly day: string;
}

export interface SentResult {
  readonly label: SentLabel;
  readonly parts: ResultParts;
}

/**
 * What goes to a center of all that left the room, and nothing besides: tallies, dots, and the plan if the network wants
 * that. No words of cards or of the talk, no earlier rounds (each is sent by itself), and nothing of what was added to
 * bundles later, until it is named here.
 * Without its name also nothing goes by which others could find the network: no title, no plan (nobody could help with
 * it, not knowing whose it is), no number of members or organisations, and the month in place of the day.
 */
export function sentResult(whole: ResultParts, consent: SendingConsent): SentResult {
  const { workshop, participation } = whole;
  const day = consent.named ? workshop.day : `${workshop.day.slice(0, 7)}-01`;
  const label = {
    name: consent.named ? workshop.network : null,
    region: workshop.region,
    level: workshop.level,
    sizeClass: sizeClassOf(participation?.eligible ?? null),
    stage: workshop.stage,
    day,
  };
  const parts = resultParts.parse({
    workshop: workshopThatGoes(whole, consent.named, day),
    participation: participation && {
      joined: participation.joined,
      finished: participation.finished,
      eligible: consent.named ? participation.eligible : null,
    },
    tally: whole.tally,
    talk: { notes: [] },
    wants: whole.wants && dotsOnly(whole.wants),
    plan: hasPlan(consent) ? planThatGoes(whole) : noPlan,
    rounds: [],
    relations: null,
    profile: null,
    retrospective: null,
  });
  return { label, parts };
}

function workshopThatGoes({ workshop }: ResultParts, named: boolean, day: string) {
  if (named) return workshop;
  return { ...workshop, title: '', network: '', organisations: null, day };
}

/** How many dots each area got; what people wrote stays in the room. */
const dotsOnly = (wants: NonNullable<ResultParts['wants']>): ResultParts['wants'] => ({
  ...wants,
  groups: wants.groups.map((group) => ({ ...group, name: null, cards: null })),
  loose: null,
});

const noPlan: ResultParts['plan'] = { tasks: [], signedOff: [], reviews: [] };

/** What, who and by when; what was agreed and looked back on stays. */
const planThatGoes = ({ plan }: ResultParts): ResultParts['plan'] => ({
  tasks: plan.tasks.map(({ what, owners, due, from }) => ({
    what,
    firstStep: null,
    owners,
    due,
    from: { ...from, name: null },
  })),
  signedOff: [],
  reviews: [],
});
