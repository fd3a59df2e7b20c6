import { readSheetNumber } from '#lib/domain/sheet-number.ts';
import { clearCookie } from '../auth/cookie.ts';
import type { HandlerDeps, Handlers } from './handlers.ts';
import type { ProblemFacts } from '#lib/i18n/problems.ts';
import { refuseDeadline } from './opening-input.ts';
import { refuse, type Refusal } from './problem.ts';
import { linksView, seatView, sheetView } from './views.ts';
import { done, reply, type Reply } from './visit.ts';
import type { CardsLeft } from '../workshop/talk-desk.ts';

type Steering = Pick<
  Handlers,
  | 'readLinks'
  | 'editSteps'
  | 'setMode'
  | 'moveStep'
  | 'checkReveal'
  | 'reveal'
  | 'talk'
  | 'vote'
  | 'showOnWall'
  | 'hideCard'
  | 'restoreBoard'
  | 'lock'
  | 'timer'
  | 'slide'
  | 'close'
  | 'deleteWorkshop'
  | 'listSeats'
  | 'removeSeat'
  | 'enterSheet'
  | 'listSheets'
>;

/** Why a workshop did not do something, and what that is to whoever asked. */
const refusals = {
  closed: 'workshop-closed',
  'unknown-step': 'unknown-step',
  'not-revealable': 'not-revealable',
  'unknown-seat': 'not-found',
  'unknown-item': 'not-found',
  'unknown-card': 'not-found',
  'not-revealed': 'not-revealed',
  full: 'workshop-full',
  'sheet-entered': 'sheet-entered',
  'too-few-writers': 'too-few-writers',
  'not-voting': 'not-voting',
  'review-shown': 'review-shown',
  'wants-counted': 'wants-counted',
  'too-few-groups': 'too-few-groups',
  'dots-over': 'dots-over',
  'no-snapshot': 'no-snapshot',
  'over-days': 'over-days',
} as const;

/** Nothing to say if it was done, else why not. */
export const settle = (
  result: 'ok' | keyof typeof refusals,
  facts: ProblemFacts = {},
): Reply<undefined> | Refusal => (result === 'ok' ? done() : refuse(refusals[result], facts));

/** The same, of what waits for the cards of a talk. */
export const settleTalk = (
  result: 'ok' | keyof typeof refusals | CardsLeft,
): Reply<undefined> | Refusal =>
  typeof result === 'object' ? refuse('cards-left', { max: result.left }) : settle(result);

/** The facilitator's calls. */
export const createSteering = ({ limits }: Pick<HandlerDeps, 'limits'>): Steering => ({
  readLinks: async ({ workshop, who, base }) => reply(linksView(base.url, workshop, who)),

  async editSteps({ workshop }, { steps }) {
    const edited = await workshop.editSteps(steps);
    if (edited === 'closed') return refuse('workshop-closed');
    return edited.ok ? done() : refuse(edited.problem, { step: edited.step });
  },

  async setMode({ workshop }, input) {
    const set = await workshop.gathering.set(input);
    return set === 'ok' || set === 'closed' ? settle(set) : refuseDeadline(set);
  },

  async moveStep({ workshop }, { step, whenDone }) {
    return settleTalk(await workshop.moveStep(step, whenDone));
  },

  async checkReveal({ workshop, params }) {
    const check = await workshop.checkReveal(params.step ?? '');
    return typeof check === 'string' ? refuse(refusals[check]) : reply(check);
  },

  reveal: async ({ workshop }, { step, part }) =>
    settle(await workshop.reveal(step, part), { max: workshop.record.minGroup }),

  vote: async ({ workshop }, { step, open }) => settle(await workshop.boardwork.vote(step, open)),

  showOnWall: async ({ workshop }, { step }) => settle(await workshop.boardwork.showOnWall(step)),

  hideCard: async ({ workshop, params }, { hidden }) =>
    settle(await workshop.boardwork.hideCard(params.card ?? '', hidden)),

  restoreBoard: async ({ workshop }, { step }) => settle(await workshop.boardwork.restore(step)),

  talk: async ({ workshop }, change) => settle(await workshop.talk.change(change)),

  lock: async ({ workshop }, { locked }) => settle(await workshop.lock(locked)),

  timer: async ({ workshop }, action) => settle(await workshop.timer(action)),

  slide: async ({ workshop }, input) => settle(await workshop.showSlide(input)),

  async close({ workshop }) {
    await workshop.close();
    return done();
  },

  async deleteWorkshop({ workshop, base }) {
    await workshop.remove();
    return done(clearCookie(workshop.record.id, base));
  },

  listSeats: async ({ workshop }) => reply(workshop.seats().map(seatView)),

  async enterSheet({ workshop }, { sheet, replace, ...typed }) {
    const number = readSheetNumber(sheet);
    if (number === null) return refuse('sheet-number-wrong');
    const entry = await workshop.sheets.enter({ ...typed, number }, replace);
    if (entry === 'unknown-item') return refuse('invalid', { field: 'answers' });
    if (entry === 'no-cards') return refuse('invalid', { field: 'cards' });
    if (typeof entry === 'object') return reply(sheetView(entry));
    const { budget } = workshop.boardwork.wants.state;
    return refuse(refusals[entry], {
      max: entry === 'dots-over' ? budget : limits.maxParticipants,
    });
  },

  listSheets: async ({ workshop }) => reply(workshop.sheets.all.map(sheetView)),

  removeSeat: async ({ workshop, params }) =>
    settle(await workshop.admission.removeSeat(params.seat ?? '')),
});
