/** The contract's types for rooms that may not import `protocol`. Types only: the contract itself holds schemas, which stay off the phone. */
export type {
  AssessmentView,
  JoinInput,
  Joined,
  JoinPreview,
  Links,
  NewWorkshop,
  OpenedWorkshop,
  Problem,
  RevealCheck,
  SeatView,
  SlideInput,
  StepsInput,
  TalkInput,
  TimerInput,
  Visitor,
  WorkshopView,
} from '#lib/protocol/contract.ts';
export type { CallName } from '#lib/protocol/calls.ts';
