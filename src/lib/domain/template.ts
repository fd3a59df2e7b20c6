import type { Stage } from './stage.ts';
import type { Mode, Step, StepKind } from './step.ts';

/** Orders of steps to begin with. In a file of their own: phones lay no agenda, and load none of them. */
export const templates = ['founding-60', 'operating-120', 'checkup-20', 'over-days'] as const;
export type Template = (typeof templates)[number];

const step = (kind: StepKind, minutes: number): Step => ({ id: kind, kind, minutes });

/**
 * The order of each template, in minutes that add up to its name. Two kinds are in none, so that a facilitator who wants
 * one adds it: the profile is best filled in before people meet; a look back takes minutes that no template has to spare.
 */
const plannedSteps: Readonly<Record<Template, readonly Step[]>> = {
  'founding-60': [
    step('welcome', 6),
    step('checklist', 14),
    step('talk', 12),
    step('wants', 14),
    step('plan', 10),
    step('close', 4),
  ],
  'operating-120': [
    step('welcome', 8),
    step('checklist', 20),
    step('talk', 27),
    step('wants', 24),
    step('relations', 16),
    step('plan', 18),
    step('close', 7),
  ],
  'checkup-20': [
    step('welcome', 2),
    step('checklist', 7),
    step('talk', 5),
    step('plan', 4),
    step('close', 2),
  ],
  // Alone first, then together: what everyone does by the deadline, and what a meeting takes over.
  'over-days': [
    step('welcome', 5),
    step('checklist', 10),
    step('wants', 10),
    step('talk', 30),
    step('plan', 20),
    step('close', 5),
  ],
};

/** How long a look back at last time's plan takes. */
const reviewMinutes: Readonly<Record<Template, number>> = {
  'founding-60': 5,
  'operating-120': 12,
  'checkup-20': 2,
  'over-days': 10,
};

/** Adds minutes to the talk, or takes them from it. */
const withTalk = (steps: readonly Step[], minutes: number): readonly Step[] =>
  steps.map((one) => (one.kind === 'talk' ? { ...one, minutes: one.minutes + minutes } : one));

/**
 * The steps of a template. A workshop that knows an `earlier` one looks at its plan right after the welcome, in minutes
 * that are taken from the talk.
 */
export function stepsOf(template: Template, earlier = false): readonly Step[] {
  const [welcome, ...others] = plannedSteps[template];
  if (!earlier) return plannedSteps[template];
  const minutes = reviewMinutes[template];
  return [welcome!, step('review', minutes), ...withTalk(others, -minutes)];
}

/** The order of each template in a network's first workshop. (Marked pure so that a phone, which has no use for it, does not load it.) */
export const stepsByTemplate: Readonly<Record<Template, readonly Step[]>> = {
  'founding-60': /* @__PURE__ */ stepsOf('founding-60'),
  'operating-120': /* @__PURE__ */ stepsOf('operating-120'),
  'checkup-20': /* @__PURE__ */ stepsOf('checkup-20'),
  'over-days': /* @__PURE__ */ stepsOf('over-days'),
};

/** The minutes that a kind takes where nobody has said otherwise. */
export const usualMinutes = (kind: StepKind): number =>
  plannedSteps['founding-60'].find((one) => one.kind === kind)?.minutes ??
  (kind === 'retrospective' ? 20 : 10);

/** The template that a stage starts with when none is chosen. */
export const templateOfStage: Readonly<Record<Stage, Template>> = {
  founding: 'founding-60',
  operating: 'operating-120',
};

/** What is wanted of a new workshop; what is left out follows from the rest. */
export interface WantedCourse {
  readonly stage: Stage;
  readonly mode?: Mode | undefined;
  readonly template?: Template | undefined;
}

/** The room goes together unless days are asked for, by mode or by template. */
export function courseOf({ stage, mode, template }: WantedCourse): {
  readonly mode: Mode;
  readonly template: Template;
} {
  const chosen = mode ?? (template === 'over-days' ? 'days' : 'live');
  const usual = chosen === 'days' ? 'over-days' : templateOfStage[stage];
  return { mode: chosen, template: template ?? usual };
}
