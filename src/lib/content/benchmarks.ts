/** The national surveys of 2023. Import it on demand: it is heavy, and no way to an answer needs it. */
import {
  type Benchmark,
  type BenchmarkIssue,
  benchmarkTable,
  type Survey,
} from '#lib/domain/benchmarks.ts';
import data from './tables/benchmarks.json' with { type: 'json' };

const table = benchmarkTable.parse(data);

/** Past participants of the support programme (38 firms), and networks (84). */
export const [programmeSurvey, networkSurvey]: readonly [Survey, Survey] = table.surveys;
/** Where the source contradicts itself or leaves something open: 31, as far as we know. */
export const benchmarkIssues: readonly BenchmarkIssue[] = table.issues;
export const uncertainFigures = table.uncertain;

const surveys: readonly Survey[] = [programmeSurvey, networkSurvey];
const byId = new Map(surveys.flatMap(({ entries }) => entries.map((one) => [one.id, one])));

export type BenchmarkOf<Kind extends Benchmark['kind']> = Extract<Benchmark, { kind: Kind }>;

/** A figure of a kind by its id. Throws where there is none, which no shipped id does. */
export function benchmarkOf<Kind extends Benchmark['kind']>(
  kind: Kind,
  id: string,
): BenchmarkOf<Kind> {
  const found = byId.get(id);
  if (found?.kind !== kind) throw new Error(`no figure ${id} of the kind ${kind}`);
  return found as BenchmarkOf<Kind>;
}

/** The known errors that concern one figure. */
export const issuesOf = (id: string): readonly BenchmarkIssue[] =>
  benchmarkIssues.filter(({ entry }) => entry === id);
