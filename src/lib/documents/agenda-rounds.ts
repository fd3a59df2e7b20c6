import type * as Y from 'yjs';
import { isFields } from '#lib/domain/fields.ts';
import type { Counts, ItemTally } from '#lib/domain/tally.ts';
import { agendaState } from './agenda-maps.ts';
import type { RevealedTally } from './agenda-doc.ts';
import { readRevealedTally } from './agenda-values.ts';

/** A round before the last one, as it left its room. */
export interface OlderRound {
  readonly title: string;
  /** the day in Korea, ISO 8601 */
  readonly day: string | null;
  readonly tally: RevealedTally;
}

/** An item: its n where it is hidden, else unknown, not applicable and the counts of 1 to 5. Every phone carries these. */
type PackedItem = readonly number[];
export interface PackedRound {
  readonly title: string;
  readonly day: string | null;
  readonly instrument: RevealedTally['instrument'];
  readonly participation: RevealedTally['participation'];
  readonly items: Readonly<Record<string, PackedItem>>;
}

/** With the last one and the one that is held now they are ten. */
const mostOlderRounds = 8;

/** Rounds as an agenda carries them, oldest first; those longest ago are left behind. */
export const packRounds = (rounds: readonly OlderRound[]): readonly PackedRound[] =>
  rounds.slice(-mostOlderRounds).map(({ title, day, tally }) => ({
    title,
    day,
    instrument: tally.instrument,
    participation: tally.participation,
    items: Object.fromEntries(Object.entries(tally.items).map(([id, item]) => [id, pack(item)])),
  }));

const pack = ({ n, unknown, na, counts }: ItemTally): PackedItem =>
  counts === null ? [n] : [unknown ?? 0, na ?? 0, ...counts];

/** What an agenda carries of the rounds before the last one; what does not fit is skipped (SAFE1). */
export function readOlderRounds(doc: Y.Doc): readonly OlderRound[] {
  const earlier = agendaState(doc).get('earlier');
  const rounds = isFields(earlier) && Array.isArray(earlier.rounds) ? earlier.rounds : [];
  return rounds.filter(isFields).flatMap((round): OlderRound[] => {
    const items = isFields(round.items) ? Object.entries(round.items) : [];
    const unpacked = Object.fromEntries(items.flatMap(([id, item]) => unpack(id, item)));
    const tally = readRevealedTally({ ...round, items: unpacked });
    const day = typeof round.day === 'string' ? round.day : null;
    return tally ? [{ title: typeof round.title === 'string' ? round.title : '', day, tally }] : [];
  });
}

function unpack(id: string, item: unknown): [string, ItemTally][] {
  if (!Array.isArray(item) || !item.every((one) => typeof one === 'number')) return [];
  const [first = 0, na = 0, ...counts] = item as number[];
  if (item.length === 1) return [[id, { n: first, unknown: null, na: null, counts: null }]];
  if (counts.length !== 5) return [];
  const n = counts.reduce((sum, one) => sum + one, 0);
  return [[id, { n, unknown: first, na, counts: counts as unknown as Counts }]];
}
