import { instrumentOf, itemsById } from '#lib/content/instrument.ts';
import { assess, type Assessment } from '#lib/domain/assessment.ts';
import { isSameInstrument, type ScoredInstrument } from '#lib/domain/scored-instrument.ts';
import {
  bundleFormat,
  bundleVersion,
  resultBundle,
  type ResultBundle,
  type ResultParts,
} from './result-bundle.ts';

/** The assessment of what leaves, from its items alone; null where no checklist was revealed. */
export function assessParts({ tally, participation }: ResultParts): Assessment | null {
  if (!tally || !participation) return null;
  const { eligible, ...others } = participation;
  return assess(tally, instrumentOf(tally.instrument.stage), {
    participation: { ...others, eligible },
  });
}

/** The bundle as it is written to a file: what leaves, and what can be worked out from it. */
export function bundleOf(result: ResultParts): ResultBundle {
  const { tally } = result;
  const instrument = tally && instrumentForScoring(instrumentOf(tally.instrument.stage));
  const assessment = assessParts(result) as ResultBundle['workedOut']['assessment'];
  return {
    format: bundleFormat,
    version: bundleVersion,
    result,
    workedOut: { instrument, assessment },
  };
}

function instrumentForScoring({ stage, version, items, obstacles }: ScoredInstrument) {
  const used = items.map(({ obstacle }) => [obstacle, obstacles.get(obstacle)] as const);
  return {
    stage,
    version,
    items: items.map(({ id, obstacle }) => {
      const words = itemsById.get(id);
      return { id, obstacle, ko: words?.ko ?? '', en: words?.en ?? '' };
    }),
    obstacles: Object.fromEntries(
      used.map(([id, weights]) => [
        id,
        {
          factors: { ...weights?.factors },
          networkTasks: { ...weights?.networkTasks },
          futureTasks: { ...weights?.futureTasks },
        },
      ]),
    ),
  };
}

/** The file, the same bytes for the same results. */
export const writeBundle = (result: ResultParts): string =>
  `${JSON.stringify(bundleOf(result), null, 1)}\n`;

export type ReadBundle =
  | { readonly ok: true; readonly result: ResultParts }
  | { readonly ok: false; readonly problem: 'not-json' | 'not-a-result' | 'other-version' };

/** Reads a file that someone was given. Its worked-out part is not believed: it is worked out again. */
export function readBundle(text: string): ReadBundle {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  if (isOtherVersion(json)) return { ok: false, problem: 'other-version' };
  const read = resultBundle.safeParse(json);
  if (!read.success) return { ok: false, problem: 'not-a-result' };
  const { result } = read.data;
  return isOfOurInstrument(result) ? { ok: true, result } : { ok: false, problem: 'other-version' };
}

const isOtherVersion = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  (json as { format?: unknown }).format === bundleFormat &&
  (json as { version?: unknown }).version !== bundleVersion;

const isOfOurInstrument = ({ tally }: ResultParts): boolean =>
  tally === null || isSameInstrument(tally.instrument, instrumentOf(tally.instrument.stage));
