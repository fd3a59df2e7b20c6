import type * as z from 'zod/mini';
import type { Earlier } from '#lib/documents/agenda-earlier.ts';
import type { newPerson, newWorkshop } from '#lib/protocol/contract.ts';
import {
  addToken,
  keepPeople,
  readCookie,
  withBrowser,
  writeCookie,
  type CookieTokens,
  type TokenKind,
} from '../auth/cookie.ts';
import { createSecret } from '../auth/credentials.ts';
import { readJoinCode } from '../auth/join-code.ts';
import type { HandlerDeps, Handlers } from './handlers.ts';
import { overlongName } from './input.ts';
import { openingProblem } from './opening-input.ts';
import { refuse, type Refusal } from './problem.ts';
import { joinedView, openedView, previewView } from './views.ts';
import { done, reply, type Visit } from './visit.ts';
import type { Person } from '../workshop/people.ts';
import { asEarlier, resultAsEarlier } from '../workshop/earlier.ts';
import type { Workshop } from '../workshop/workshop.ts';

type Door = Pick<
  Handlers,
  'openWorkshop' | 'addFacilitator' | 'addScreen' | 'previewJoin' | 'join' | 'joinHere' | 'comeBack'
>;

type Newcomer = z.output<typeof newPerson>;
type ToldEarlier = NonNullable<z.output<typeof newWorkshop>['earlier']>;

/** The calls by which someone gets in: they give a cookie, and need none but for who joins where someone else is in. */
export function createDoor(deps: HandlerDeps): Door {
  const { workshops, limits, random, guesses, openings, counters } = deps;

  async function findByCode(text: string, address: string): Promise<Workshop | Refusal> {
    const code = readJoinCode(text);
    if (code === null) return refuse('unknown-code');
    const find = () => workshops.findByCode(code.value);
    const found = await (code.kind === 'digits' ? guesses.lookUp(address, find) : find());
    if (found === 'too-many-tries') return tooManyTries(address);
    if (found === null && code.kind === 'secret') guesses.fail(address);
    return found ?? refuse('unknown-code');
  }

  function tooManyTries(address: string): Refusal {
    counters.refusedGuesses.add();
    return refuse('too-many-tries', {}, guesses.secondsUntilNext(address));
  }

  /** An unknown workshop and a wrong key look the same from outside. */
  function wrongKey(address: string): Refusal {
    guesses.fail(address);
    return refuse('wrong-key');
  }

  async function earlierOf(told: ToldEarlier, address: string): Promise<Earlier | Refusal> {
    if ('result' in told) return resultAsEarlier(told.result);
    const { workshopId, key } = told;
    const workshop = await workshops.find(workshopId);
    return workshop?.admission.isFacilitatorKey(key) ? asEarlier(workshop) : wrongKey(address);
  }

  /** What the browser holds already, with one key more; people who are gone are left out. */
  async function tokensWith(visit: Visit, workshop: Workshop, kind: TokenKind, key: string) {
    const held = readCookie(visit.cookieHeader, workshop.record.id);
    const { people } = await workshop.admission.recognise(held);
    const kept = keepPeople(held, new Set(people.map((person) => person.key)));
    const tokens = addToken(withBrowser(kept, random), kind, key, limits);
    return tokens === 'too-many-people'
      ? refuse('too-many-people-here', { max: limits.maxPeoplePerBrowser })
      : { kind: 'tokens' as const, tokens };
  }

  const cookieOf = (visit: Visit, workshop: Workshop, tokens: CookieTokens) =>
    writeCookie(workshop.record.id, tokens, { secure: visit.base.secure });

  async function enterWithKey(visit: Visit, workshop: Workshop, kind: TokenKind, key: string) {
    const held = await tokensWith(visit, workshop, kind, key);
    return held.kind === 'refusal' ? held : done(cookieOf(visit, workshop, held.tokens));
  }

  async function opened(visit: Visit, workshop: Workshop, facilitatorKey: string) {
    const { code } = workshop.record;
    if (code === null) return refuse('workshop-closed');
    const held = await tokensWith(visit, workshop, 'facilitator', facilitatorKey);
    if (held.kind === 'refusal') return held;
    const view = openedView(visit.base.url, workshop.record.id, code, facilitatorKey);
    return reply(view, cookieOf(visit, workshop, held.tokens));
  }

  const overlongIn = ({ name, organisation }: Newcomer) =>
    overlongName('name', name, limits) ?? overlongName('organisation', organisation, limits);

  async function takeIn(visit: Visit, workshop: Workshop, newcomer: Newcomer) {
    const { name, organisation = null, observer, key = createSecret(random) } = newcomer;
    // Before the seat is made: a full browser must not leave a seat behind that no one sits on.
    const kind = observer ? 'observer' : 'participant';
    const held = await tokensWith(visit, workshop, kind, key);
    if (held.kind === 'refusal') return held;
    const person = await workshop.admission.join({ name, organisation, observer }, key);
    if (person === 'closed') return refuse('workshop-closed');
    if (person === 'full') return refuse('workshop-full', { max: limits.maxParticipants });
    counters.joined.add();
    return joined(visit, workshop, person, held.tokens);
  }

  const joined = (visit: Visit, workshop: Workshop, person: Person, tokens: CookieTokens) =>
    reply(
      joinedView(visit.base.url, workshop.record.id, person),
      cookieOf(visit, workshop, tokens),
    );

  return {
    async openWorkshop(visit, input) {
      // The answer to a first try may have been lost on the way: with the same key it is the same workshop.
      const known = input.key === undefined ? null : await workshops.findOpened(input.key);
      if (known && input.key !== undefined) return opened(visit, known, input.key);
      const problem = openingProblem(input, limits, deps.clock());
      if (problem) return problem;
      if (!openings.take(visit.address))
        return refuse(
          'too-many-workshops',
          { max: limits.maxWorkshopsPerHour },
          openings.secondsUntilNext(visit.address),
        );
      const earlier = input.earlier ? await earlierOf(input.earlier, visit.address) : null;
      if (earlier !== null && 'kind' in earlier) return earlier;
      const { workshop, facilitatorKey } = await workshops.open(input, earlier);
      counters.opened.add();
      return opened(visit, workshop, facilitatorKey);
    },

    async addFacilitator(visit, { key }) {
      const workshop = await workshops.find(visit.params.id ?? '');
      if (!workshop?.admission.isFacilitatorKey(key)) return wrongKey(visit.address);
      return enterWithKey(visit, workshop, 'facilitator', key);
    },

    async addScreen(visit, { key }) {
      const workshop = await workshops.find(visit.params.id ?? '');
      if (!workshop?.admission.isScreenKey(key)) return wrongKey(visit.address);
      return enterWithKey(visit, workshop, 'screen', key);
    },

    async previewJoin(visit, { code }) {
      const workshop = await findByCode(code, visit.address);
      if ('kind' in workshop) return workshop;
      const held = readCookie(visit.cookieHeader, workshop.record.id);
      return reply(previewView(workshop, await workshop.admission.recognise(held)));
    },

    async join(visit, { code, ...person }) {
      const overlong = overlongIn(person);
      if (overlong) return overlong;
      const workshop = await findByCode(code, visit.address);
      return 'kind' in workshop ? workshop : takeIn(visit, workshop, person);
    },

    joinHere: async (visit, person) =>
      overlongIn(person) ?? (await takeIn(visit, visit.workshop, person)),

    async comeBack(visit, { workshopId, key }) {
      const workshop = await workshops.find(workshopId);
      const person = (await workshop?.admission.comeBack(key)) ?? null;
      if (!workshop || !person) return wrongKey(visit.address);
      const kind = person.participantId === null ? 'observer' : 'participant';
      const held = await tokensWith(visit, workshop, kind, key);
      return held.kind === 'refusal' ? held : joined(visit, workshop, person, held.tokens);
    },
  };
}
