/** The contract's types for rooms that may not import `protocol`. Types only: the contract itself holds schemas, which stay off the phone. */
export type {
  AssessmentView,
  JoinInput,
  Joined,
  JoinPreview,
  Links,
  NewPerson,
  NewWorkshop,
  OpenedWorkshop,
  Problem,
  PlanView,
  RevealCheck,
  RevealPart,
  SeatView,
  SheetInput,
  SheetView,
  StepsInput,
  TalkInput,
  Visitor,
  WantsView,
  WorkshopView,
} from '#lib/protocol/contract.ts';
export type { EarlierResult } from '#lib/protocol/earlier-workshop.ts';
export type {
  OrganisationEdit,
  OrganisationInput,
  OrganisationView,
  RelationsView,
} from '#lib/protocol/relations-contract.ts';
export type { CallName } from '#lib/protocol/calls.ts';
export type { ModeInput, SlideInput, TimerInput } from '#lib/protocol/steering-input.ts';
