import type { AssessmentView } from '#lib/api/contract-types.ts';
import type { Counts, ItemTally, Tally } from '#lib/domain/tally.ts';

type Item = AssessmentView['items'][number];

/**
 * The tally that an assessment was made from, as far as it is shown: what is suppressed there is
 * suppressed here. Scoring it again gives the same figures, so reasons can be asked for on a phone.
 */
export function tallyOfAssessment({ instrument, items }: AssessmentView): Tally {
  return {
    instrument: { stage: instrument.stage, version: instrument.version },
    items: Object.fromEntries(items.map((item) => [item.id, tallyOfItem(item)])),
  };
}

function tallyOfItem({ n, unknown, na, counts }: Item): ItemTally {
  if (!counts || !isCounts(counts)) return { n, unknown: null, na: null, counts: null };
  return { n, unknown, na, counts };
}

const isCounts = (counts: readonly number[]): counts is Counts => counts.length === 5;
