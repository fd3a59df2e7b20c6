import type { EarlierResult } from '#lib/api/contract-types.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import type { DraftNetwork } from './opening-draft.ts';
import type { Stage } from '#lib/domain/stage.ts';
import { readResultFile, type ResultFileFault } from '../report/read-result-file.ts';

/** What a result file says of the workshop before: what is shown of it here, and what is sent. */
export interface EarlierFile {
  readonly title: string;
  /** the day in Korea, ISO 8601 */
  readonly day: string;
  readonly network: DraftNetwork;
  readonly stage: Stage;
  readonly result: EarlierResult;
}

export type EarlierFileFault = ResultFileFault | 'file-rehearsal';

/** A result of 300 organisations with a hundred tasks is a third of it. */
const maxFileBytes = 1024 * 1024;

/** Reads a file that someone chose to begin the next workshop with: a plan of made-up members is none. */
export async function readEarlierFile(file: Blob): Promise<EarlierFile | EarlierFileFault> {
  const read = await readResultFile(file, maxFileBytes);
  if (typeof read === 'string') return read;
  return read.workshop.rehearsal ? 'file-rehearsal' : earlierOf(read);
}

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
