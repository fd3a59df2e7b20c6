import { setTimeout as pause } from 'node:timers/promises';
import type * as Y from 'yjs';
import { reviewOf } from '#lib/domain/lookback.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { instrumentOf } from '#lib/content/instrument.ts';
import { writeAnswer } from '#lib/documents/ballot-doc.ts';
import { writeHandedIn, writeOwnOrganisation, writeTie } from '#lib/documents/ballot-ties.ts';
import { addCard, writeDots } from '#lib/documents/ballot-wants.ts';
import { addMilestone, readProfile, setProfileValue } from '#lib/documents/board-profile.ts';
import { addNote, readNotes } from '#lib/documents/board-notes.ts';
import { addTask, readPlan } from '#lib/documents/board-plan.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import { voteOf } from '#lib/domain/finishable.ts';
import type { WantsState } from '#lib/domain/wants.ts';
import { answerOf, type Member } from '../demo/cast.ts';
import type { Hall } from './hall.ts';
import { lookBack } from './lookback.ts';
import { remarksOn } from './remarks.ts';
import { scriptedMilestones, scriptedValues } from './scripted-profile.ts';
import { areaByText, cardsByMember, scriptedTasks, type ScriptedCard } from './script.ts';
import { tiesOfMember } from './ties.ts';

export interface Pace {
  /** from one member's joining to the next */
  readonly joinMs: number;
  /** from one thing that some member does to the next */
  readonly actMs: number;
}

/** Ten people answer thirty items in a minute or so: quick enough to try things out, slow enough to watch. */
export const watchable: Pace = { joinMs: 500, actMs: 200 };

/** Who plays, and how. */
export interface Production {
  readonly cast: readonly Member[];
  /** so many of the last do not finish, so that a reveal has something honest to say */
  readonly unfinished: number;
  readonly pace: Pace;
}

const seed = 20260401;

/** A member with what they still have to do. */
interface Part<Place> {
  readonly member: Member;
  readonly place: Place;
  /** their own, so that a member answers alike however the others do */
  readonly numbers: () => number;
  readonly items: string[];
  readonly cards: ScriptedCard[];
  /** ids of what is finished: steps, and the vote of a step apart */
  readonly finished: Set<string>;
}

/** Made-up members who follow the room: one act after the other, of whoever has something to do in the current step. */
export class Rehearsal<Place> {
  readonly #hall: Hall<Place>;
  readonly #production: Production;
  readonly #numbers = createRandom(seed);
  readonly #parts: Part<Place>[] = [];
  /** How much of the profile has been written down. */
  #told = 0;
  /** So that over days each step has its turn. */
  #acts = 0;

  constructor(hall: Hall<Place>, production: Production) {
    this.#hall = hall;
    this.#production = production;
  }

  /** Plays until the workshop is over or `signal` says so. */
  async play(signal: AbortSignal): Promise<void> {
    const { cast, pace } = this.#production;
    for (const [i, member] of cast.entries()) {
      if (signal.aborted) return;
      await this.#enter(member, i);
      await rest(pace.joinMs, signal);
    }
    while (!signal.aborted && this.#hall.isOn) {
      if (this.#hall.isOpen) await this.#act();
      await rest(pace.actMs, signal);
    }
  }

  async #enter(member: Member, index: number): Promise<void> {
    const { stage } = this.#hall;
    const place = stage && (await this.#hall.join(member, index));
    if (!place) return;
    const items = instrumentOf(stage).items.map(({ id }) => id);
    const { cast, unfinished } = this.#production;
    const stopsEarly = index >= cast.length - unfinished;
    const given = await this.#hall.given(place);
    const answered = new Set(given.answered);
    const written = new Set(given.cards);
    this.#parts.push({
      member,
      place,
      numbers: createRandom(seed + index + 100 * answered.size),
      items: (stopsEarly ? items.slice(0, Math.floor(items.length * 0.7)) : items).filter(
        (item) => !answered.has(item),
      ),
      cards: (cardsByMember[index] ?? []).filter(({ text }) => !written.has(text)),
      finished: new Set(stopsEarly ? ['checklist', ...given.finished] : given.finished),
    });
  }

  async #act(): Promise<void> {
    const { steps, wants } = this.#hall;
    if (this.#hasToTell()) return this.#tell();
    const step = steps[this.#acts++ % steps.length];
    if (step?.kind === 'checklist') return this.#answer(step.id);
    if (step?.kind === 'talk') return this.#talk();
    if (step?.kind === 'relations') return this.#mark(step.id);
    if (step?.kind === 'retrospective') return this.#lookBack(step.id);
    if (step?.kind === 'plan' && this.#mayPlan()) return this.#plan();
    if (step?.kind !== 'wants' || !wants) return;
    if (wants.part === 'writing') return this.#write(step.id);
    if (wants.part === 'grouping') return this.#group();
    if (wants.part === 'voting') return this.#vote(step.id, wants);
  }

  /** Over days there is nothing to plan on before something is out; a room that is led there plans. */
  #mayPlan(): boolean {
    const { steps, agenda } = this.#hall;
    return steps.length === 1 || Object.keys(agenda?.revealed ?? {}).length > 0;
  }

  /** Someone of those who still have something to do, or null. */
  #someone(isBusy: (part: Part<Place>) => boolean): Part<Place> | null {
    const busy = this.#parts.filter(isBusy);
    return busy[Math.floor(this.#numbers() * busy.length)] ?? null;
  }

  async #finishSomeone(step: string): Promise<void> {
    const part = this.#someone(({ finished }) => !finished.has(step));
    if (!part) return;
    part.finished.add(step);
    await this.#hall.finish(part.place, step);
  }

  /** What they know of their network is written down once, from the beginning on, if the agenda asks for it. */
  #hasToTell(): boolean {
    const isAsked = this.#hall.agenda?.steps.some(({ kind }) => kind === 'profile') ?? false;
    return isAsked && this.#told < scriptedValues.length + scriptedMilestones.length;
  }

  async #tell(): Promise<void> {
    const at = this.#told;
    const value = scriptedValues[at];
    const milestone = scriptedMilestones[at - scriptedValues.length];
    await this.#hall.onBoard((doc) => {
      if (value) setProfileValue(doc, ...value);
      else if (milestone && !isTold(doc, milestone.what)) addMilestone(doc, milestone);
      this.#told = at + 1;
    });
  }

  async #answer(step: string): Promise<void> {
    if (this.#hall.agenda?.revealed[step]) return;
    const part = this.#someone(({ items }) => items.length > 0);
    const item = part?.items.shift();
    if (!part || !item) return this.#finishSomeone(step);
    const answer = answerOf(part.member, item, part.numbers);
    await this.#hall.inBallot(part.place, (doc) => writeAnswer(doc, item, answer));
  }

  /** Someone looks back all at once, with cards and with answers to the questions that may be asked beside them. */
  async #lookBack(step: string): Promise<void> {
    const part = this.#someone(({ finished }) => !finished.has(step));
    if (!part || this.#hall.agenda?.revealed[step]) return;
    part.finished.add(step);
    await this.#hall.inBallot(part.place, (doc) => lookBack(doc, part.numbers));
    await this.#hall.finish(part.place, step);
    await this.#hall.finish(part.place, reviewOf(step));
  }

  /** Someone says all at once how their organisation stands to the others, and hands it in: also once the map is open. */
  async #mark(step: string): Promise<void> {
    const { organisations } = this.#hall;
    const part = this.#someone(({ finished }) => !finished.has(step));
    const own = organisations.find(({ name }) => name === part?.member.organisation);
    if (!part || !own) return;
    part.finished.add(step);
    const ties = tiesOfMember(part.member, organisations, part.numbers);
    await this.#hall.inBallot(part.place, (doc) =>
      doc.transact(() => {
        writeOwnOrganisation(doc, own.id);
        for (const [to, level] of ties) writeTie(doc, to, level);
        writeHandedIn(doc, true);
      }),
    );
    await this.#hall.finish(part.place, step);
  }

  async #write(step: string): Promise<void> {
    const part = this.#someone(({ cards }) => cards.length > 0);
    const card = part?.cards.shift();
    if (!part || !card) return this.#finishSomeone(step);
    await this.#hall.inBallot(part.place, (doc) => void addCard(doc, card.text));
  }

  /** One card of the script is put into its area; those that others wrote are left for them. */
  async #group(): Promise<void> {
    await this.#hall.onBoard((doc) => {
      const card = wantsBoard.read(doc).loose.find(({ text }) => areaByText.has(text));
      if (card) wantsBoard.place(doc, [card.id], areaByText.get(card.text) ?? null);
    });
  }

  async #vote(step: string, { groups, budget }: WantsState): Promise<void> {
    const part = this.#someone(({ finished }) => !finished.has(voteOf(step)));
    if (!part) return;
    part.finished.add(voteOf(step));
    // Groups with more cards are liked more: the square of a random number leans to the first.
    const liked = groups.toSorted((a, b) => b.cards.length - a.cards.length);
    const chosen = Array.from(
      { length: budget },
      () => liked[Math.floor(this.#numbers() ** 2 * liked.length)]!.id,
    );
    await this.#hall.inBallot(part.place, (doc) => {
      for (const id of new Set(chosen))
        writeDots(doc, id, chosen.filter((one) => one === id).length > 1 ? 2 : 1);
    });
    await this.#hall.finish(part.place, voteOf(step));
  }

  /** The next thing that is said about the open card, once. */
  async #talk(): Promise<void> {
    const item = await this.#hall.card();
    if (item === null) return;
    await this.#hall.onBoard((doc) => {
      const said = readNotes(doc).flatMap((note) => (note.item === item ? [note.text] : []));
      const remark = remarksOn(item).find((one) => !said.includes(one));
      if (remark) addNote(doc, item, remark);
    });
  }

  async #plan(): Promise<void> {
    await this.#hall.onBoard((doc) => {
      const planned = readPlan(doc).tasks.map(({ what }) => what);
      const task = scriptedTasks.find(({ what }) => !planned.includes(what));
      if (task) addTask(doc, { ...task, due: null });
    });
  }
}

/** After a restart what was told before is still there. */
const isTold = (doc: Y.Doc, milestone: string): boolean =>
  readProfile(doc).milestones.some(({ what }) => what === milestone);

/** Not a reason for the process to stay. */
const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  pause(ms, undefined, { signal, ref: false }).catch(() => undefined);
