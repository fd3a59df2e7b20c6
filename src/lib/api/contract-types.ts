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
  RevealCheck,
  SeatView,
  SheetInput,
  SheetView,
  SlideInput,
  StepsInput,
  TalkInput,
  TimerInput,
  Visitor,
  WorkshopView,
} from '#lib/protocol/contract.ts';
export type { CallName } from '#lib/protocol/calls.ts';
