/**
 * The table of calls of the public API. The server has exactly one handler for each, validates with it and
 * describes itself from it (`/api/openapi.json`).
 */
import * as z from 'zod/mini';
import { keptAfterCloseDays } from '#lib/domain/bounds.ts';
import type { Action } from '#lib/domain/policy.ts';
import {
  newWorkshop,
  openedWorkshop,
  keyInput,
  joinCode,
  joinPreview,
  joinInput,
  newPerson,
  joined,
  comeBackInput,
  workshopView,
  visitor,
  links,
  finishInput,
  stepInput,
  revealInput,
  voteInput,
  cardInput,
  wantsView,
  planView,
  stepsInput,
  talkInput,
  seatView,
  sheetInput,
  sheetView,
  revealCheck,
  assessmentView,
  ballotView,
} from './contract.ts';
import { reportCalls } from './report-calls.ts';
import { lockInput, modeInput, moveInput, slideInput, timerInput } from './steering-input.ts';
import { lookbackCalls } from './lookback-calls.ts';
import { relationsCalls } from './relations-calls.ts';

/** One call. `action` is what ROLE1 is asked on the workshop; `anyone` needs no cookie; `owner` is decided on the room named by the path. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  readonly access: Action | 'anyone' | 'owner';
  readonly body?: z.ZodMiniType;
  readonly status: 200 | 201 | 204;
  readonly response?: z.ZodMiniType;
  /** The media type of a file that is given in place of JSON. */
  readonly file?: string;
  /** Too many from one address are refused for a while (LIM1). */
  readonly isLimited?: true;
}

const one = '/api/workshops/:id';

/** Every call of the API. The server has exactly one handler for each; OpenAPI is made from it. */
export const calls = {
  openWorkshop: {
    method: 'POST',
    path: '/api/workshops',
    access: 'anyone',
    isLimited: true,
    body: newWorkshop,
    status: 201,
    response: openedWorkshop,
    summary:
      'Open a workshop; sets the facilitator’s cookie. Again with the same `key` it gives the workshop that is open already.',
  },
  addFacilitator: {
    method: 'POST',
    path: `${one}/facilitators`,
    access: 'anyone',
    body: keyInput,
    status: 204,
    summary: 'Become a facilitator on this browser with the key.',
  },
  addScreen: {
    method: 'POST',
    path: `${one}/screens`,
    access: 'anyone',
    body: keyInput,
    status: 204,
    summary: 'Make this browser a projector with the screen link’s key.',
  },
  previewJoin: {
    method: 'POST',
    path: '/api/join/preview',
    access: 'anyone',
    isLimited: true,
    body: joinCode,
    status: 200,
    response: joinPreview,
    summary: 'See which workshop a code opens, and who this browser is there, before joining.',
  },
  join: {
    method: 'POST',
    path: '/api/join',
    access: 'anyone',
    isLimited: true,
    body: joinInput,
    status: 200,
    response: joined,
    summary: 'Join by code or by the QR’s secret; sets the cookie.',
  },
  comeBack: {
    method: 'POST',
    path: '/api/come-back',
    access: 'anyone',
    body: comeBackInput,
    status: 200,
    response: joined,
    summary: 'The same person on another browser, by the come-back key.',
  },
  readWorkshop: {
    method: 'GET',
    path: one,
    access: 'read',
    status: 200,
    response: workshopView,
    summary: 'The workshop as its people see it.',
  },
  readVisitor: {
    method: 'GET',
    path: `${one}/me`,
    access: 'read',
    status: 200,
    response: visitor,
    summary: 'Who this browser is here.',
  },
  readComeBack: {
    method: 'POST',
    path: `${one}/me/come-back`,
    access: 'read',
    body: z.object({ seatId: z.string() }),
    status: 200,
    response: joined,
    summary: 'The come-back link of a person of this browser, again.',
  },
  joinHere: {
    method: 'POST',
    path: `${one}/me/people`,
    access: 'hand-on',
    body: newPerson,
    status: 200,
    response: joined,
    summary: 'Someone else joins on the browser of someone who is in: one phone, several people.',
  },
  leave: {
    method: 'POST',
    path: `${one}/me/leave`,
    access: 'read',
    body: z.object({ seatId: z.string() }),
    status: 204,
    summary: 'Make this browser forget one of its people; their answers stay, and their link too.',
  },
  readLinks: {
    method: 'GET',
    path: `${one}/links`,
    access: 'invite',
    status: 200,
    response: links,
    summary: 'The code and the links that let others in.',
  },
  finish: {
    method: 'POST',
    path: `${one}/finish`,
    access: 'read',
    body: finishInput,
    status: 204,
    summary:
      'Say that a seat of this browser has finished a step, or not yet. A talk is finished once the room has opened each of its cards, 409 before.',
  },
  editSteps: {
    method: 'PUT',
    path: `${one}/steps`,
    access: 'steer',
    body: stepsInput,
    status: 204,
    summary: 'Lay the agenda anew: order, minutes, which steps there are.',
  },
  setMode: {
    method: 'PUT',
    path: `${one}/mode`,
    access: 'steer',
    body: modeInput,
    status: 204,
    summary:
      'Let a meeting take over a workshop that goes over days, or let it go over days until a deadline. Moves the deadline too.',
  },
  moveStep: {
    method: 'POST',
    path: `${one}/step`,
    access: 'steer',
    body: moveInput,
    status: 204,
    summary:
      'Move the room to a step; 409 while the workshop goes over days, and with `whenDone` on from a talk whose cards were not all open.',
  },
  checkReveal: {
    method: 'GET',
    path: `${one}/reveal-check/:step`,
    access: 'steer',
    status: 200,
    response: revealCheck,
    summary: 'What to know before a reveal.',
  },
  reveal: {
    method: 'POST',
    path: `${one}/reveal`,
    access: 'steer',
    body: revealInput,
    status: 204,
    summary: 'Reveal a step, or count the dots of a wants step. Final; again does nothing.',
  },
  vote: {
    method: 'POST',
    path: `${one}/vote`,
    access: 'steer',
    body: voteInput,
    status: 204,
    summary: 'Open the vote on the groups of a wants step, or go back to grouping.',
  },
  showOnWall: {
    method: 'POST',
    path: `${one}/wall`,
    access: 'steer',
    body: stepInput,
    status: 204,
    summary:
      'Let the cards of a wants step go on the projector, once someone has looked through them.',
  },
  hideCard: {
    method: 'POST',
    path: `${one}/cards/:card`,
    access: 'steer',
    body: cardInput,
    status: 204,
    summary: 'Take the text of a card off the board, or put it back.',
  },
  restoreBoard: {
    method: 'POST',
    path: `${one}/board/restore`,
    access: 'steer',
    body: stepInput,
    status: 204,
    summary: 'Set what people wrote on the board back to how it was when a step last began.',
  },
  talk: {
    method: 'POST',
    path: `${one}/talk`,
    access: 'steer',
    body: talkInput,
    status: 204,
    summary: 'Open a card of the talk for all, or let the room talk in circles.',
  },
  lock: {
    method: 'POST',
    path: `${one}/lock`,
    access: 'steer',
    body: lockInput,
    status: 204,
    summary: 'Stop or allow writing.',
  },
  timer: {
    method: 'POST',
    path: `${one}/timer`,
    access: 'steer',
    body: timerInput,
    status: 204,
    summary: 'Start, extend or stop the clock.',
  },
  slide: {
    method: 'POST',
    path: `${one}/slide`,
    access: 'steer',
    body: slideInput,
    status: 204,
    summary: 'Turn the big screens to one of the result slides of the current step.',
  },
  close: {
    method: 'POST',
    path: `${one}/close`,
    access: 'steer',
    status: 204,
    summary: `End the workshop. The code dies; names and answers go ${keptAfterCloseDays} days later.`,
  },
  deleteWorkshop: {
    method: 'DELETE',
    path: one,
    access: 'steer',
    status: 204,
    summary: 'Delete everything now.',
  },
  listSeats: {
    method: 'GET',
    path: `${one}/seats`,
    access: 'list-seats',
    status: 200,
    response: z.array(seatView),
    summary: 'Who is in and who has finished.',
  },
  removeSeat: {
    method: 'DELETE',
    path: `${one}/seats/:seat`,
    access: 'list-seats',
    status: 204,
    summary: 'Send someone out.',
  },
  enterSheet: {
    method: 'POST',
    path: `${one}/sheets`,
    access: 'enter-sheets',
    body: sheetInput,
    status: 201,
    response: sheetView,
    summary:
      'Type in a paper sheet of answers, cards, dots or ties: a ballot without a person. It is counted, but not towards the smallest group. The same sheet again does nothing.',
  },
  listSheets: {
    method: 'GET',
    path: `${one}/sheets`,
    access: 'enter-sheets',
    status: 200,
    response: z.array(sheetView),
    summary: 'Which sheets were typed in.',
  },
  readAssessment: {
    method: 'GET',
    path: `${one}/assessment`,
    access: 'read',
    status: 200,
    response: assessmentView,
    summary: 'The assessment; 409 before the checklist is revealed.',
  },
  readWants: {
    method: 'GET',
    path: `${one}/wants`,
    access: 'read',
    status: 200,
    response: wantsView,
    summary: 'The wants: groups, dots, and the mirror; 409 before the cards are revealed.',
  },
  readPlan: {
    method: 'GET',
    path: `${one}/plan`,
    access: 'read',
    status: 200,
    response: planView,
    summary: 'The plan as it stands, with what rests on whom.',
  },
  ...reportCalls,
  readBallot: {
    method: 'GET',
    path: `${one}/ballot/:participant`,
    access: 'owner',
    status: 200,
    response: ballotView,
    summary: 'Take one’s own answers.',
  },
  deleteBallot: {
    method: 'DELETE',
    path: `${one}/ballot/:participant`,
    access: 'owner',
    status: 204,
    summary: 'Delete one’s own answers.',
  },
  ...relationsCalls,
  ...lookbackCalls,
} as const satisfies Record<string, Call>;
export type CallName = keyof typeof calls;
