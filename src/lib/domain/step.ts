import type { Stage } from './stage.ts';

/** What a step of the agenda is about (DESIGN: kinds of step). */
export const stepKinds = [
  'welcome',
  'profile',
  'checklist',
  'talk',
  'wants',
  'relations',
  'retrospective',
  'plan',
  'review',
  'close',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One place in the order of a workshop. `id` equals `kind` where a template has one of that kind. `minutes` is a plan, never a lock. */
export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  readonly minutes: number;
}

export const templates = ['founding-60', 'operating-120', 'checkup-20'] as const;
export type Template = (typeof templates)[number];

export const modes = ['live', 'days'] as const;
export type Mode = (typeof modes)[number];

/** The steps that answers are collected in and that can be revealed. */
export const isRevealable = (kind: StepKind): boolean => kind === 'checklist';

const step = (kind: StepKind, minutes: number): Step => ({ id: kind, kind, minutes });

/**
 * The order of a template, in minutes that add up to its name. Only kinds that the product can run
 * are listed: what cannot be done on a phone yet has no place in an agenda.
 */
export const stepsByTemplate: Readonly<Record<Template, readonly Step[]>> = {
  'founding-60': [step('welcome', 8), step('checklist', 15), step('talk', 30), step('close', 7)],
  'operating-120': [
    step('welcome', 10),
    step('checklist', 25),
    step('talk', 70),
    step('close', 15),
  ],
  'checkup-20': [step('welcome', 2), step('checklist', 8), step('talk', 8), step('close', 2)],
};

/** The template that a stage starts with when none is chosen. */
export const templateOfStage: Readonly<Record<Stage, Template>> = {
  founding: 'founding-60',
  operating: 'operating-120',
};
