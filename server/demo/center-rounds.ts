import { comparedRoundOf } from '#lib/domain/centers/compared-round.ts';
import type { SentRound } from '#lib/domain/centers/sent-round.ts';
import { centerRoundOf } from '#lib/report/centers/center-round-of.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import { orderFor } from '../center/compared-figures.ts';
import { demoNetworks, type DemoNetwork, type Draw } from './center-networks.ts';
import { demoResult, newTemper } from './center-results.ts';

/** What a network let out, and how it sent it. */
export interface DemoSending {
  readonly network: DemoNetwork;
  readonly parts: ResultParts;
  readonly sentAt: number;
}

export interface DemoPlan {
  readonly networks: number;
  readonly years: number;
  /** the last day, ms */
  readonly now: number;
  readonly draw: Draw;
}

const dayMs = 24 * 60 * 60 * 1000;
const yearMs = 365 * dayMs;
/** Not every network meets every year. */
const meets = 0.88;

/** A round a year of each network over some years up to now, in the order they came. */
export function demoSendings({ networks, years, now, draw }: DemoPlan): DemoSending[] {
  return demoNetworks(networks, draw)
    .flatMap((network) => sendingsOf(network, years, now, draw))
    .sort((a, b) => a.sentAt - b.sentAt);
}

function sendingsOf(network: DemoNetwork, years: number, now: number, draw: Draw): DemoSending[] {
  const temper = newTemper(draw);
  const season = draw();
  return Array.from({ length: years }, (_, year): DemoSending[] => {
    if (draw() > meets) return [];
    const held = now - (years - year) * yearMs + (0.9 * season + 0.06 * draw()) * yearMs;
    const day = new Date(held).toISOString().slice(0, 10);
    const parts = demoResult(network, { temper, day, year, draw });
    return [{ network, parts, sentAt: held + Math.floor(1 + 9 * draw()) * dayMs }];
  }).flat();
}

/** The same as a store would give them. */
export const demoSentRounds = (sendings: readonly DemoSending[]): SentRound[] =>
  sendings.map(({ network, parts, sentAt }, i) => {
    const round = centerRoundOf(parts, {
      id: `r${i}`,
      network: network.id,
      origin: i % 11 === 0 ? 'elsewhere' : 'here',
      withName: network.isNamed,
      withPlan: i % 4 !== 0,
    });
    return { round: comparedRoundOf(round, orderFor(round)), sentAt, withdrawnAt: null };
  });
