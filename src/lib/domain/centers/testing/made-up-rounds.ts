/** Made-up rounds for tests: plain figures, places and times of one's choice. */
import type { CenterRound } from '../center-round.ts';
import { comparedRoundOf, FigureOrder, type ComparedRound } from '../compared-round.ts';
import type { Figure, FigureKind } from '../figure.ts';
import type { SentRound } from '../sent-round.ts';

export const madeUpRound = (given: Partial<CenterRound> & { id: string }): CenterRound => ({
  network: given.id,
  name: `네트워크 ${given.id}`,
  region: 'KR-44',
  level: 'basic',
  stage: 'operating',
  sizeClass: 'small',
  day: '2026-03-02',
  instrument: { stage: 'operating', version: '1.0.0' },
  origin: 'here',
  factors: { f: 3 },
  uncertainty: { f: 0.2 },
  obstacles: { o: 3 },
  margins: { o: 0.5 },
  tasks: { t: { share: 0.5, pick: 1 } },
  wants: null,
  plan: null,
  ...given,
});

const named = (kind: FigureKind, record: object | null): Figure[] =>
  Object.keys(record ?? {}).map((id) => ({ kind, id }));

/** As comparing holds it, in an order of its own: rounds of a center need not share one. */
export function compared(round: CenterRound): ComparedRound {
  const { factors, obstacles, tasks, wants } = round;
  const said = [named('want', wants), named('task', tasks), named('obstacle', obstacles)];
  return comparedRoundOf(round, new FigureOrder([...said.flat(), ...named('factor', factors)]));
}

/** Sent on a day; taken back on another. */
export const sent = (
  round: Partial<CenterRound> & { id: string },
  day = '2026-03-02',
  withdrawn: string | null = null,
): SentRound => ({
  round: compared(madeUpRound(round)),
  sentAt: Date.parse(`${day}T12:00:00+09:00`),
  withdrawnAt: withdrawn === null ? null : Date.parse(`${withdrawn}T12:00:00+09:00`),
});

export const figures = [
  { kind: 'factor', id: 'f' },
  { kind: 'obstacle', id: 'o' },
  { kind: 'task', id: 't' },
] as const;

export const at = (day: string): number => Date.parse(`${day}T12:00:00+09:00`);
