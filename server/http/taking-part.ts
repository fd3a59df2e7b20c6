import { readPlan } from '#lib/documents/board-plan.ts';
import { planToday } from '#lib/domain/plan.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import { isParticipantId } from '#lib/domain/id.ts';
import { may } from '#lib/domain/policy.ts';
import { clearCookie, holdsNobody, keepPeople, writeCookie } from '../auth/cookie.ts';
import type { Handlers } from './handlers.ts';
import { refuse, type Refusal } from './problem.ts';
import { planView, wantsView } from './board-views.ts';
import { settleTalk } from './steering.ts';
import { ballotView, joinedView, visitorView, workshopView } from './views.ts';
import { done, reply } from './visit.ts';
import type { Person } from '../workshop/people.ts';
import type { Recognised } from '../workshop/recognised.ts';

type TakingPart = Pick<
  Handlers,
  | 'readWorkshop'
  | 'readVisitor'
  | 'readComeBack'
  | 'leave'
  | 'finish'
  | 'readAssessment'
  | 'readWants'
  | 'readPlan'
  | 'readBallot'
  | 'deleteBallot'
>;

/** The calls of the people in the room. */
export const createTakingPart = (): TakingPart => ({
  readWorkshop: async ({ workshop }) => reply(workshopView(workshop)),

  readVisitor: async ({ who }) => reply(visitorView(who)),

  async readComeBack({ workshop, who, base }, { seatId }) {
    const person = who.people.find(({ seat }) => seat.id === seatId);
    if (!person) return refuse('forbidden');
    return reply(joinedView(base.url, workshop.record.id, person));
  },

  async leave({ workshop, who, tokens, base }, { seatId }) {
    const staying = who.people.filter(({ seat }) => seat.id !== seatId);
    if (staying.length === who.people.length) return refuse('forbidden');
    const left = keepPeople(tokens, new Set(staying.map(({ key }) => key)));
    const { id } = workshop.record;
    return done(holdsNobody(left) ? clearCookie(id, base) : writeCookie(id, left, base));
  },

  async finish({ workshop, who }, { step, finished, seatId }) {
    const person = whoFinishes(who, seatId);
    if ('kind' in person) return person;
    return settleTalk(await workshop.finish(person.seat.id, step, finished));
  },

  async readAssessment({ workshop }) {
    const assessment = workshop.assessment();
    return assessment === null ? refuse('not-revealed') : reply(assessment);
  },

  async readWants({ workshop }) {
    const { wants } = workshop.boardwork;
    if (!wants.isRevealed) return refuse('not-revealed');
    return reply(
      wantsView(await workshop.boardwork.read(wantsBoard.read), wants.state, wants.tally),
    );
  },

  async readPlan({ workshop }) {
    const plan = await workshop.boardwork.read(readPlan);
    return reply(planView(planToday(plan, workshop.relations.nameToday)));
  },

  async readBallot({ workshop, params }) {
    const { participant = '' } = params;
    if (!isParticipantId(participant)) return refuse('forbidden');
    return reply(ballotView(await workshop.ballot(participant)));
  },

  async deleteBallot({ workshop, params }) {
    const { participant = '' } = params;
    if (!isParticipantId(participant)) return refuse('forbidden');
    await workshop.clearBallot(participant);
    return done();
  },
});

/** The person that a `finish` is about: the one named, or the only one of this browser that answers. */
function whoFinishes({ roles, people }: Recognised, seatId: string | undefined): Person | Refusal {
  const own = people.filter(({ seat }) => may(roles, 'finish', { kind: 'seat', seatId: seat.id }));
  const named = seatId === undefined ? own : own.filter(({ seat }) => seat.id === seatId);
  if (named.length > 1) return refuse('invalid', { field: 'seatId' });
  return named[0] ?? refuse('forbidden');
}
