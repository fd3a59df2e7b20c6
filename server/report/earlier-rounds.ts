import type * as Y from 'yjs';
import type { RevealedTally } from '#lib/documents/agenda-doc.ts';
import { readEarlier } from '#lib/documents/agenda-earlier.ts';
import { readEarlierLeaving, readEarlierLeft } from '#lib/documents/agenda-report.ts';
import { readOlderRounds } from '#lib/documents/agenda-rounds.ts';
import { dayFrom } from '#lib/domain/plan-change.ts';
import type { SourceRound, SourceTally } from '#lib/report/result-source.ts';

/** The rounds before this workshop that its agenda knows of, oldest first. */
export const earlierRounds = (doc: Y.Doc): SourceRound[] => [
  ...readOlderRounds(doc).map(({ title, day, tally }) => {
    // They were packed as they left their rooms: what is shown in them may leave.
    return { title, day, tally: { ...tally, leaving: null } };
  }),
  ...lastRound(doc),
];

function lastRound(doc: Y.Doc): SourceRound[] {
  const earlier = readEarlier(doc);
  if (!earlier?.tally) return [];
  const day = earlier.closedAt === null ? null : dayFrom(Date.parse(earlier.closedAt), 0);
  const tally = asItLeaves(earlier.tally, readEarlierLeaving(doc), readEarlierLeft(doc));
  return [{ title: earlier.title, day, tally }];
}

/** With the items that too few have changed as they were, so that no two files tell a few apart (PRIV3). */
export function asItLeaves(
  tally: RevealedTally,
  leaving: readonly string[] | null,
  left: RevealedTally['items'],
): SourceTally {
  return {
    ...tally,
    items: { ...tally.items, ...left },
    leaving: leaving && [...new Set([...leaving, ...Object.keys(left)])],
  };
}
