import {
  type BenchmarkOf,
  benchmarkIssues,
  benchmarkOf,
  issuesOf,
} from '#lib/content/benchmarks.ts';
import type { Benchmark, BenchmarkIssue, SurveyedLevel } from '#lib/domain/benchmarks.ts';
import type { Bilingual } from '#lib/domain/bilingual.ts';
import type { IndicatorId } from '#lib/domain/profile.ts';

/** An answer of the survey: how many of the `n` gave it; null where the table prints none. */
export interface NationalOption extends Bilingual {
  readonly id: string;
  readonly count: number | null;
}

/** Why a figure has nothing beside it. */
export type NotComparable = 'level' | 'not-published' | 'wording' | 'outlier';

/** What the nation says of an indicator at one level, with what is wrong with it in the source. */
export type NationalFigure =
  | {
      readonly kind: 'mean';
      readonly unit: 'percent' | 'count' | 'score';
      readonly figure: Benchmark;
      readonly n: number;
      readonly value: number;
      readonly remarks: readonly BenchmarkIssue[];
    }
  | {
      readonly kind: 'answers';
      readonly figure: Benchmark;
      readonly n: number;
      readonly options: readonly NationalOption[];
      readonly remarks: readonly BenchmarkIssue[];
    }
  | { readonly kind: 'none'; readonly why: NotComparable };

type Source = (level: SurveyedLevel) => NationalFigure;

const none =
  (why: NotComparable): Source =>
  () => ({ kind: 'none', why });

/** What is wrong with every five-point mean of the survey: said once where several stand together. */
export const scoreRemark = 'survey-truncated-scores';

/** Known errors that concern a figure: its own, and for a five-point mean what is wrong with all of them. */
export function slipsOf({ id, kind }: Pick<Benchmark, 'id' | 'kind'>): readonly BenchmarkIssue[] {
  const general = kind === 'score' ? scoreRemark : null;
  return [...issuesOf(id), ...benchmarkIssues.filter((issue) => issue.id === general)];
}

/** Those that a reader must see beside the figure: they change what it says. */
function remarksOn(figure: Benchmark): readonly BenchmarkIssue[] {
  const telling = ['wrong-number', 'contradiction', 'truncation', 'misprint'];
  return slipsOf(figure).filter(({ severity }) => telling.includes(severity));
}

const mean =
  (kind: 'average' | 'score', id: string): Source =>
  (level) => {
    const figure: BenchmarkOf<'average'> | BenchmarkOf<'score'> = benchmarkOf(kind, id);
    const unit = figure.kind === 'score' ? 'score' : figure.unit;
    return { kind: 'mean', unit, figure, ...figure.byLevel[level], remarks: remarksOn(figure) };
  };

const revenue =
  (option: string): Source =>
  (level) => {
    const figure = benchmarkOf('shares-by-level', 'network-revenue-sources');
    const value = figure.options.find(({ id }) => id === option)?.percents[level] ?? 0;
    const n = figure.n[level];
    return { kind: 'mean', unit: 'percent', figure, n, value, remarks: remarksOn(figure) };
  };

const answers =
  (kind: 'single-by-level' | 'multi-by-level', id: string): Source =>
  (level) => {
    const figure: BenchmarkOf<'single-by-level'> | BenchmarkOf<'multi-by-level'> = benchmarkOf(
      kind,
      id,
    );
    const options = figure.options.map(({ id: option, ko, en, counts }) => ({
      ...{ id: option, ko, en },
      count: counts[level],
    }));
    return { kind: 'answers', figure, n: figure.n[level], options, remarks: remarksOn(figure) };
  };

/** The indicators that the survey could be asked about; how a network tells of itself is nobody else's. */
const sources: Readonly<Partial<Record<IndicatorId, Source>>> = {
  'legal-form': answers('single-by-level', 'network-legal-form'),
  members: none('not-published'),
  staff: answers('single-by-level', 'network-staff'),
  // The report says in passing that many of the staff are part time or paid by a job scheme; it counts neither.
  'staff-hours': none('wording'),
  'staff-funding': none('wording'),
  'meeting-participation': mean('average', 'network-meeting-participation'),
  'activity-participation': mean('average', 'network-activity-participation'),
  'assembly-attendance': mean('average', 'network-assembly-attendance'),
  'board-meetings': mean('average', 'network-board-meetings'),
  'board-attendance': mean('average', 'network-board-attendance'),
  budget: none('outlier'),
  'revenue-market': revenue('market'),
  'revenue-public': revenue('public'),
  'revenue-third-sector': revenue('third-sector'),
  'centre-contract': answers('single-by-level', 'network-centre-contract'),
  'role-sharing': mean('score', 'network-role-sharing'),
  'satisfaction-local-government': mean('score', 'network-satisfaction-local-government'),
  'satisfaction-support-centre': mean('score', 'network-satisfaction-support-centre'),
  'satisfaction-private-networks': mean('score', 'network-satisfaction-private-networks'),
  directions: answers('multi-by-level', 'network-directions'),
};

/**
 * The nation's figure beside an indicator. Null for what is not compared at all; a figure of another level is none:
 * like with like.
 */
export function nationalFigureOf(
  id: IndicatorId,
  level: SurveyedLevel | null,
): NationalFigure | null {
  const source = sources[id];
  if (!source) return null;
  const found = source(level ?? 'basic');
  return level === null && found.kind !== 'none' ? { kind: 'none', why: 'level' } : found;
}
