/** What a step of the agenda is about, in the order in which kinds usually stand. */
export const stepKinds = [
  'welcome',
  'review',
  'profile',
  'checklist',
  'talk',
  'wants',
  'relations',
  'retrospective',
  'plan',
  'close',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One place in the order of a workshop. `id` equals `kind` where a template has one of that kind. `minutes` is a plan, never a lock. */
export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  readonly minutes: number;
}

export const modes = ['live', 'days'] as const;
export type Mode = (typeof modes)[number];

/** The steps that answers are collected in and that can be revealed; each can be done on a paper sheet too. */
export const isRevealable = (kind: StepKind): boolean =>
  kind === 'checklist' || kind === 'wants' || kind === 'relations' || kind === 'retrospective';
