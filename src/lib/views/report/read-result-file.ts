import { isDate } from '#lib/domain/plan.ts';
import type { ItemTally } from '#lib/domain/tally.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';

/** Why a file that someone chose is not taken. Each has a sentence in result-file-messages.ts. */
export type ResultFileFault =
  'file-too-large' | 'file-not-json' | 'file-not-a-result' | 'file-other-version' | 'file-not-read';

/** Reads a result file that someone chose. What it worked out is not believed, and no name of a person is in it (PRIV5). */
export async function readResultFile(
  file: Blob,
  maxFileBytes: number,
): Promise<ResultParts | ResultFileFault> {
  if (file.size > maxFileBytes) return 'file-too-large';
  try {
    // Only who has a file needs what reads it.
    const [text, { readBundle }] = await Promise.all([
      file.text(),
      import('#lib/report/result-file.ts'),
    ]);
    const read = readBundle(text.replace(/^\uFEFF/, ''));
    if (!read.ok) return `file-${read.problem}`;
    return isSound(read.result) ? read.result : 'file-not-a-result';
  } catch {
    return 'file-not-read';
  }
}

/** Whether its days are days and its counts add up: another file this product has not written. */
function isSound({ workshop, tally, rounds }: ResultParts): boolean {
  const days = [workshop.day, ...rounds.flatMap(({ day }) => day ?? [])];
  const tallies = [...(tally ? [tally] : []), ...rounds.map((round) => round.tally)];
  return days.every(isDate) && tallies.every(({ items }) => Object.values(items).every(addsUp));
}

const addsUp = ({ n, unknown, na, counts }: ItemTally): boolean =>
  counts === null
    ? unknown === null && na === null
    : unknown !== null && na !== null && counts.reduce((sum, count) => sum + count, 0) === n;
