import type { EarlierResult } from '#lib/api/contract-types.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import type { DraftNetwork } from './opening-draft.ts';
import { isDate } from '#lib/domain/plan.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { ItemTally } from '#lib/domain/tally.ts';

/** What a result file says of the workshop before: what is shown of it here, and what is sent. */
export interface EarlierFile {
  readonly title: string;
  /** the day in Korea, ISO 8601 */
  readonly day: string;
  readonly network: DraftNetwork;
  readonly stage: Stage;
  readonly result: EarlierResult;
}

export type EarlierFileFault =
  | 'file-too-large'
  | 'file-not-json'
  | 'file-not-a-result'
  | 'file-other-version'
  | 'file-rehearsal'
  | 'file-not-read';

/** A result of 300 organisations with a hundred tasks is a third of it. */
const maxFileBytes = 1024 * 1024;

/** Reads a file that someone chose. What it worked out is not believed, and no name of a person is in it (PRIV5). */
export async function readEarlierFile(file: Blob): Promise<EarlierFile | EarlierFileFault> {
  if (file.size > maxFileBytes) return 'file-too-large';
  try {
    // Only who has a file needs what reads it.
    const [text, { readBundle }] = await Promise.all([
      file.text(),
      import('#lib/report/result-file.ts'),
    ]);
    const read = readBundle(text.replace(/^\uFEFF/, ''));
    if (!read.ok) return `file-${read.problem}`;
    if (read.result.workshop.rehearsal) return 'file-rehearsal';
    const earlier = earlierOf(read.result);
    return isSound(earlier) ? earlier : 'file-not-a-result';
  } catch {
    return 'file-not-read';
  }
}

/** Whether its days are days and its counts add up: such a file this product has not written, and would be refused. */
function isSound({ day, result: { tally, rounds = [] } }: EarlierFile): boolean {
  const days = [day, ...rounds.flatMap((round) => round.day ?? [])];
  const tallies = [...(tally ? [tally] : []), ...rounds.map((round) => round.tally)];
  return days.every(isDate) && tallies.every(({ items }) => Object.values(items).every(addsUp));
}

const addsUp = ({ n, unknown, na, counts }: ItemTally): boolean =>
  counts === null
    ? unknown === null && na === null
    : unknown !== null && na !== null && counts.reduce((sum, count) => sum + count, 0) === n;

function earlierOf(parts: ResultParts): EarlierFile {
  const { title, day, network, region, level, stage } = parts.workshop;
  return {
    title,
    day,
    network: { name: network, directoryId: null, region, level },
    stage,
    result: {
      title,
      closedAt: day,
      tally: tallyOf(parts),
      rounds: parts.rounds.map(({ title, day, tally, participation }) => {
        return { title, day, tally: { ...tally, participation } };
      }),
      wants: (parts.wants?.groups ?? []).map(({ name, area, cardCount, dots, voters }) => {
        return { name, area, cards: cardCount, dots, voters };
      }),
      relations: parts.relations && {
        organisations: parts.relations.organisations.map(({ name, type, at }) => ({
          name,
          type,
          at,
        })),
        claims: parts.relations.claims,
      },
      tasks: parts.plan.tasks.map(({ what, firstStep, owners, due, from: { kind, id } }) => {
        return { what, firstStep, owners, due, from: { kind, id } };
      }),
    },
  };
}

const tallyOf = ({ tally, participation }: ResultParts): EarlierResult['tally'] =>
  tally && participation ? { ...tally, participation } : null;
