import type {
  JoinInput,
  NewPerson,
  NewWorkshop,
  SheetInput,
  StepsInput,
  TalkInput,
  RevealPart,
} from '#lib/protocol/contract.ts';
import type { ModeInput, SlideInput, TimerInput } from '#lib/protocol/steering-input.ts';
import { createSend, type SendOptions } from './send.ts';

const all = '/api/workshops';
const part = encodeURIComponent;
const one = <const Id extends string>(id: Id) => `${all}/${part(id)}` as const;

/** One function for each call of the contract, by the same name. A wrong method, path or body does not compile. */
export function createApi(options?: Partial<SendOptions>) {
  const send = createSend(options);
  return {
    openWorkshop: (workshop: NewWorkshop) => send<'openWorkshop'>('POST', all, workshop),
    addFacilitator: (id: string, key: string) =>
      send<'addFacilitator'>('POST', `${one(id)}/facilitators`, { key }),
    addScreen: (id: string, key: string) =>
      send<'addScreen'>('POST', `${one(id)}/screens`, { key }),
    previewJoin: (code: string) => send<'previewJoin'>('POST', '/api/join/preview', { code }),
    join: (person: JoinInput) => send<'join'>('POST', '/api/join', person),
    comeBack: (workshopId: string, key: string) =>
      send<'comeBack'>('POST', '/api/come-back', { workshopId, key }),

    readWorkshop: (id: string) => send<'readWorkshop'>('GET', one(id)),
    readVisitor: (id: string) => send<'readVisitor'>('GET', `${one(id)}/me`),
    readComeBack: (id: string, seatId: string) =>
      send<'readComeBack'>('POST', `${one(id)}/me/come-back`, { seatId }),
    joinHere: (id: string, person: NewPerson) =>
      send<'joinHere'>('POST', `${one(id)}/me/people`, person),
    leave: (id: string, seatId: string) => send<'leave'>('POST', `${one(id)}/me/leave`, { seatId }),
    readLinks: (id: string) => send<'readLinks'>('GET', `${one(id)}/links`),
    finish: (id: string, step: string, finished: boolean, seatId: string) =>
      send<'finish'>('POST', `${one(id)}/finish`, { step, finished, seatId }),

    editSteps: (id: string, steps: StepsInput['steps']) =>
      send<'editSteps'>('PUT', `${one(id)}/steps`, { steps }),
    setMode: (id: string, mode: ModeInput) => send<'setMode'>('PUT', `${one(id)}/mode`, mode),
    moveStep: (id: string, step: string, whenDone: boolean) =>
      send<'moveStep'>('POST', `${one(id)}/step`, { step, whenDone }),
    checkReveal: (id: string, step: string) =>
      send<'checkReveal'>('GET', `${one(id)}/reveal-check/${part(step)}`),
    talk: (id: string, change: TalkInput) => send<'talk'>('POST', `${one(id)}/talk`, change),
    reveal: (id: string, step: string, which?: RevealPart) =>
      send<'reveal'>('POST', `${one(id)}/reveal`, { step, ...(which && { part: which }) }),
    vote: (id: string, step: string, open: boolean) =>
      send<'vote'>('POST', `${one(id)}/vote`, { step, open }),
    showOnWall: (id: string, step: string) =>
      send<'showOnWall'>('POST', `${one(id)}/wall`, { step }),
    hideCard: (id: string, card: string, hidden: boolean) =>
      send<'hideCard'>('POST', `${one(id)}/cards/${part(card)}`, { hidden }),
    restoreBoard: (id: string, step: string) =>
      send<'restoreBoard'>('POST', `${one(id)}/board/restore`, { step }),
    lock: (id: string, locked: boolean) => send<'lock'>('POST', `${one(id)}/lock`, { locked }),
    slide: (id: string, input: SlideInput) => send<'slide'>('POST', `${one(id)}/slide`, input),
    timer: (id: string, action: TimerInput) => send<'timer'>('POST', `${one(id)}/timer`, action),
    close: (id: string) => send<'close'>('POST', `${one(id)}/close`),
    deleteWorkshop: (id: string) => send<'deleteWorkshop'>('DELETE', one(id)),
    listSeats: (id: string) => send<'listSeats'>('GET', `${one(id)}/seats`),
    removeSeat: (id: string, seat: string) =>
      send<'removeSeat'>('DELETE', `${one(id)}/seats/${part(seat)}`),

    enterSheet: (id: string, sheet: SheetInput) =>
      send<'enterSheet'>('POST', `${one(id)}/sheets`, sheet),
    listSheets: (id: string) => send<'listSheets'>('GET', `${one(id)}/sheets`),

    readAssessment: (id: string) => send<'readAssessment'>('GET', `${one(id)}/assessment`),
    readWants: (id: string) => send<'readWants'>('GET', `${one(id)}/wants`),
    readPlan: (id: string) => send<'readPlan'>('GET', `${one(id)}/plan`),
    readBallot: (id: string, participant: string) =>
      send<'readBallot'>('GET', `${one(id)}/ballot/${part(participant)}`),
    deleteBallot: (id: string, participant: string) =>
      send<'deleteBallot'>('DELETE', `${one(id)}/ballot/${part(participant)}`),
  };
}

export type Api = ReturnType<typeof createApi>;
