import { instrumentOf } from '#lib/content/instrument.ts';
import { readLine } from '#lib/domain/text.ts';
import type { ResultBundle, ResultParts } from '../result-bundle.ts';
import { leavingGroup } from '../leaving.ts';
import { bundleOf, readBundle } from '../result-file.ts';

/** Why a result file is not taken in. Each has a sentence in both languages (i18n/center-problems.ts). */
export type ResultProblem =
  | 'result-not-file'
  | 'result-version'
  | 'result-not-closed'
  | 'result-rehearsal'
  | 'result-small-groups'
  | 'result-day'
  | 'result-empty'
  | 'result-forged';

export type CheckedResult =
  | { readonly ok: true; readonly result: ResultParts }
  | { readonly ok: false; readonly problem: ResultProblem };

const longestName = 200;
const longestTask = 2000;
const mostTasks = 200;
/** Two installations may add in another order. */
const tolerance = 1e-6;

/**
 * Whether a file that someone brings is a result that this product can have written: of our version and checklist, of a
 * workshop that has ended, with nothing of fewer than five, with counts that add up, and with the very figures that they
 * give when they are scored again. It cannot tell who wrote it: a whole workshop can still be made up.
 */
export function checkResult(text: string, today: string): CheckedResult {
  const read = readBundle(text);
  if (!read.ok) return no(read.problem === 'other-version' ? 'result-version' : 'result-not-file');
  const { result } = read;
  const problem =
    roomProblem(result, today) ?? contentProblem(result) ?? figuresProblem(result, text);
  return problem === null ? { ok: true, result } : no(problem);
}

const no = (problem: ResultProblem): CheckedResult => ({ ok: false, problem });

function roomProblem({ workshop }: ResultParts, today: string): ResultProblem | null {
  if (readLine(workshop.network, longestName) === null) return 'result-not-file';
  if (!workshop.closed) return 'result-not-closed';
  if (workshop.rehearsal) return 'result-rehearsal';
  if (workshop.smallestGroup < leavingGroup) return 'result-small-groups';
  return isDay(workshop.day) && workshop.day <= today ? null : 'result-day';
}

const isDay = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

function contentProblem({ tally, wants, plan }: ResultParts): ResultProblem | null {
  if (tally === null && wants === null) return 'result-empty';
  const isLong = plan.tasks.length > mostTasks || plan.tasks.some((task) => !isShort(task));
  return isLong ? 'result-not-file' : null;
}

const isShort = ({ what, owners, due }: ResultParts['plan']['tasks'][number]): boolean =>
  what.length <= longestTask &&
  owners.length <= mostTasks &&
  [...owners, due ?? ''].every((line) => line.length <= longestName);

function figuresProblem(result: ResultParts, text: string): ResultProblem | null {
  const isWhole = itemsAddUp(result) && dotsAddUp(result);
  return isWhole && isWorkedOutFrom(result, text) ? null : 'result-forged';
}

/** Of the checklist that it names, each shown item with five answers or more that sum to n, each hidden one with nothing. */
function itemsAddUp({ tally, participation, workshop }: ResultParts): boolean {
  if (tally === null || participation === null) return tally === null && participation === null;
  if (tally.instrument.stage !== workshop.stage) return false;
  const known = new Set(instrumentOf(tally.instrument.stage).items.map(({ id }) => id));
  return Object.entries(tally.items).every(
    ([id, { n, unknown, na, counts }]) =>
      known.has(id) &&
      (counts === null
        ? unknown === null && na === null
        : unknown !== null && na !== null && n >= leavingGroup && sum(counts) === n),
  );
}

/** Dots are shown only of five voters or more, and nobody has more than the budget. */
function dotsAddUp({ wants }: ResultParts): boolean {
  if (wants === null) return true;
  const { groups, voters, budget } = wants;
  const all = sum(groups.map(({ dots }) => dots ?? 0));
  const areShown = groups.every(
    ({ dots, voters: own }) =>
      (dots === null) === (own === null) && (own === null || own === 0 || own >= leavingGroup),
  );
  return areShown && (voters === null || all <= voters * budget);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The file's own figures are those that its counts give. */
function isWorkedOutFrom(result: ResultParts, text: string): boolean {
  const { workedOut } = JSON.parse(text) as ResultBundle;
  const again = JSON.parse(JSON.stringify(bundleOf(result).workedOut)) as unknown;
  return areClose(workedOut, again);
}

function areClose(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= tolerance;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => areClose(value, (b as Record<string, unknown>)[key]))
  );
}
