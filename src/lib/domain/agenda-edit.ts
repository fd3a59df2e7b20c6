import { stepKinds, type Step, type StepKind } from './step.ts';
import { usualMinutes } from './template.ts';

/** A step as someone wants it. Without an `id` it is a new one, and is given its kind's name. */
export interface WantedStep {
  readonly id?: string | undefined;
  readonly kind: StepKind;
  readonly minutes: number;
}

/** How an agenda stands when it is edited. */
export interface AgendaNow {
  readonly steps: readonly Step[];
  /** id of the current step */
  readonly step: string;
  readonly revealed: Readonly<Record<string, true>>;
}

/** Why an agenda can't be as it was wanted. Each has a sentence in both languages (i18n/problems.ts). */
export const agendaProblems = [
  'agenda-minutes',
  'agenda-kind',
  'agenda-step-twice',
  'agenda-welcome-first',
  'agenda-close-last',
  'agenda-current-step',
  'agenda-revealed-step',
] as const;
export type AgendaProblem = (typeof agendaProblems)[number];

export type AgendaEdit =
  | { readonly ok: true; readonly steps: readonly Step[] }
  /** `step`: the id or kind of the step that it is about. */
  | { readonly ok: false; readonly problem: AgendaProblem; readonly step: string };

export const shortestMinutes = 1;
export const longestMinutes = 240;
export const maxSteps = 20;
/** What an id is made of, so that it can stand in a path and in a document's key. */
const stepId = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Only the talk may come more than once: what people give in another step is kept by its kind. */
const mayRepeat = (kind: StepKind): boolean => kind === 'talk';

/**
 * The agenda as it is `wanted`, before or during the workshop: any order, minutes and choice of kinds, as long as it
 * begins with the welcome, ends with the close, and keeps the step the room is in and those that are revealed.
 */
export function editAgenda(now: AgendaNow, wanted: readonly WantedStep[]): AgendaEdit {
  const steps = withIds(wanted);
  for (const rule of rules) {
    const wrong = rule(steps, now);
    if (wrong) return { ok: false, ...wrong };
  }
  return { ok: true, steps };
}

/** A new step is named for its kind, or for its kind and a number where that name is taken. */
function withIds(wanted: readonly WantedStep[]): Step[] {
  const taken = new Set(wanted.flatMap(({ id }) => id ?? []));
  return wanted.map(({ id, kind, minutes }) => {
    const own = id ?? freeId(kind, taken);
    taken.add(own);
    return { id: own, kind, minutes };
  });
}

function freeId(kind: StepKind, taken: ReadonlySet<string>): string {
  if (!taken.has(kind)) return kind;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${kind}-${number}`)) return `${kind}-${number}`;
  }
}

interface Wrong {
  readonly problem: AgendaProblem;
  readonly step: string;
}
type Rule = (steps: readonly Step[], now: AgendaNow) => Wrong | null;

const wrongIf = (problem: AgendaProblem, step: Step | string | undefined): Wrong | null =>
  step === undefined ? null : { problem, step: typeof step === 'string' ? step : step.id };

const isMinutes = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= shortestMinutes && minutes <= longestMinutes;

const rules: readonly Rule[] = [
  (steps) =>
    wrongIf(
      'agenda-minutes',
      steps.find(({ minutes }) => !isMinutes(minutes)),
    ),
  (steps, now) =>
    wrongIf(
      'agenda-kind',
      steps.find((step) => !isPossible(step, now)),
    ),
  (steps) => wrongIf('agenda-step-twice', steps.find(isTwice)),
  (steps) => (steps[0]?.kind === 'welcome' ? null : wrongIf('agenda-welcome-first', 'welcome')),
  (steps) => (steps.at(-1)?.kind === 'close' ? null : wrongIf('agenda-close-last', 'close')),
  (steps, { step }) => wrongIf('agenda-current-step', missing(steps, [step])),
  (steps, { revealed }) => wrongIf('agenda-revealed-step', missing(steps, Object.keys(revealed))),
];

/** Under an id that is one; a step that is there already keeps its kind. */
function isPossible({ id, kind }: Step, now: AgendaNow): boolean {
  const known = now.steps.find((one) => one.id === id);
  return stepId.test(id) && (known?.kind ?? kind) === kind;
}

const isTwice = (step: Step, index: number, steps: readonly Step[]): boolean =>
  steps
    .slice(0, index)
    .some(({ id, kind }) => id === step.id || (kind === step.kind && !mayRepeat(kind)));

const missing = (steps: readonly Step[], ids: readonly string[]): string | undefined =>
  ids.find((id) => !steps.some((step) => step.id === id));

/** Whether a step can be switched off now. */
export const mayRemoveStep = (now: AgendaNow, id: string): boolean =>
  editAgenda(now, withoutStep(now.steps, id)).ok;

export const withoutStep = (steps: readonly Step[], id: string): readonly Step[] =>
  steps.filter((step) => step.id !== id);

/** The kinds that a console can offer to switch on: those that are not there yet, or may be there twice. */
export const kindsToAdd = (steps: readonly Step[]): readonly StepKind[] =>
  stepKinds.filter((kind) => mayRepeat(kind) || !steps.some((step) => step.kind === kind));

/** Switches a kind on, where it usually stands: before the first step that usually comes after it. */
export function withStep(
  steps: readonly WantedStep[],
  kind: StepKind,
  minutes = usualMinutes(kind),
): readonly WantedStep[] {
  const place = stepKinds.indexOf(kind);
  const before = steps.findIndex((step) => stepKinds.indexOf(step.kind) > place);
  const at = before === -1 ? steps.length : before;
  return [...steps.slice(0, at), { kind, minutes }, ...steps.slice(at)];
}

/** Moves a step `by` places, never over the welcome or the close. */
export function withStepMoved(steps: readonly Step[], id: string, by: number): readonly Step[] {
  const from = steps.findIndex((step) => step.id === id);
  const to = Math.min(Math.max(from + by, 1), steps.length - 2);
  if (from < 1 || from > steps.length - 2) return steps;
  const others = withoutStep(steps, id);
  return [...others.slice(0, to), steps[from]!, ...others.slice(to)];
}

export const withMinutes = (steps: readonly Step[], id: string, minutes: number): readonly Step[] =>
  steps.map((step) => (step.id === id ? { ...step, minutes } : step));
