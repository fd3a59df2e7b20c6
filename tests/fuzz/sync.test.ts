import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { copyBallot, writeAnswer } from '#lib/documents/ballot-doc.ts';
import { isRating } from '#lib/domain/answer.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import type { ParticipantId, WorkshopId } from '#lib/domain/id.ts';
import { formatRoomName, type RoomName } from '#lib/protocol/room-name.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { OwnRoom } from '../support/own-room.ts';
import { layAnew } from '../support/renewing.ts';
import { until } from '../support/until.ts';
import { useWorld, type Phone, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const opened: OwnRoom[] = [];
afterEach(() => opened.splice(0).forEach((room) => room.close()));

const seeds = [1, 20, 300, 4000];
const operations = 120;
const crowd = 4;
const walkerName = '걷는 이';
const patienceMs = 10_000;

/** A phone in the crowd, with our own client: its rooms, and what the server promised it. */
interface Walker {
  readonly phone: Phone;
  readonly ballot: OwnRoom;
  readonly board: OwnRoom;
  isAway: boolean;
  /** key → value of what was acknowledged in this phone's ballot */
  readonly promised: Map<string, unknown>;
  written: [string, unknown][];
}

type Steer = (path: string, body: unknown) => Promise<unknown>;

/** One run: random people do random things to a real server; what must hold is checked after each. */
class Run {
  readonly log: string[] = [];
  readonly #world: World;
  readonly #storage: Storage;
  readonly #next: () => number;
  readonly #steer: Steer;
  readonly #id: string;
  readonly walkers: Walker[];
  #locked = false;

  constructor(
    world: World,
    storage: Storage,
    seed: number,
    id: string,
    walkers: Walker[],
    steer: Steer,
  ) {
    this.#world = world;
    this.#storage = storage;
    this.#next = createRandom(seed);
    this.#id = id;
    this.walkers = walkers;
    this.#steer = steer;
  }

  #pick<T>(things: readonly T[]): T {
    return things[Math.floor(this.#next() * things.length)]!;
  }

  async operate(): Promise<void> {
    const walker = this.#pick(this.walkers);
    const roll = this.#next();
    if (roll < 0.4) this.#answer(walker);
    else if (roll < 0.6) this.#note(walker);
    else if (roll < 0.7) this.#drop(walker);
    else if (roll < 0.8) this.#comeBack(walker);
    else if (roll < 0.87) await this.#lock();
    else if (roll < 0.91) this.#forge(walker);
    else if (roll < 0.94) await this.#restart();
    else await this.#layAnew();
  }

  #answer(walker: Walker): void {
    if (this.#locked) return;
    const [item, value] = [
      `founding-0${1 + Math.floor(this.#next() * 9)}`,
      1 + Math.floor(this.#next() * 5),
    ];
    this.log.push(`answer ${item} ${value}`);
    if (isRating(value)) writeAnswer(walker.ballot.doc, item, value);
    walker.written.push([item, value]);
  }

  #note(walker: Walker): void {
    if (this.#locked) return;
    const key = `note-${Math.floor(this.#next() * 6)}`;
    this.log.push(`note ${key}`);
    if (this.#next() < 0.3) walker.board.doc.getMap('notes').delete(key);
    else walker.board.doc.getMap('notes').set(key, Math.floor(this.#next() * 1000));
  }

  #drop(walker: Walker): void {
    this.log.push('drop');
    walker.isAway = true;
    walker.ballot.leaveNetwork();
    walker.board.leaveNetwork();
  }

  #comeBack(walker: Walker): void {
    this.log.push('come back');
    walker.isAway = false;
    walker.ballot.comeBack();
    walker.board.comeBack();
  }

  /** Everything is let through first, so that no honest edit meets the lock. */
  async #lock(): Promise<void> {
    if (!this.#locked) await this.settle();
    this.#locked = !this.#locked;
    this.log.push(this.#locked ? 'lock' : 'unlock');
    await this.#steer(`/api/workshops/${this.#id}/lock`, { locked: this.#locked });
  }

  /** A second tab of the same phone tries what nobody may. */
  #forge(walker: Walker): void {
    this.log.push('forge');
    const forger = walker.phone.browser.connect(`${this.#id}/board`, { ack: true });
    forger.doc.getMap('cards').set('forged', this.log.length);
    const neighbour = this.walkers.find((other) => other !== walker)!;
    walker.phone.browser.connect(`${this.#id}/ballot/${neighbour.phone.participantId}`);
  }

  async #restart(): Promise<void> {
    this.log.push('restart');
    await this.#world.restart();
  }

  /** Every room, while all are away; what they hold of it from then on is of before. */
  async #layAnew(): Promise<void> {
    this.log.push('lay anew');
    for (const walker of this.walkers) this.#drop(walker);
    await this.#world.restart(() => layAnew(this.#storage, this.#rooms));
  }

  get #rooms(): RoomName[] {
    const agenda: RoomName = { kind: 'agenda', workshop: this.#id as WorkshopId };
    const ballots = this.walkers.map(({ ballot }) => ballot.room);
    return [agenda, this.walkers[0]!.board.room, ...ballots];
  }

  /** Until everyone is connected and all that was written is acknowledged. */
  async settle(): Promise<void> {
    for (const walker of this.walkers.filter(({ isAway }) => isAway)) this.#comeBack(walker);
    await this.settlePresent();
  }

  /** The same of those who are not away. */
  async settlePresent(): Promise<void> {
    for (const { isAway, ballot, board, written, promised } of this.walkers) {
      if (isAway) continue;
      await until(() => ballot.isSaved && board.isSaved, 'everything was saved', patienceMs);
      for (const [item, value] of written.splice(0)) promised.set(item, value);
    }
  }

  /**
   * What must hold at every moment, without waiting for anyone: what was promised is in the store, in no other
   * ballot, and nobody's documents hold what is not theirs to know.
   */
  async checkNow(): Promise<void> {
    for (const { phone, promised, written, ballot, board } of this.walkers) {
      const pending = new Set(written.map(([item]) => item));
      const stored = (await this.#stored(ballot.room)).getMap('answers');
      for (const [item, value] of promised)
        if (!pending.has(item)) expect(stored.get(item), `${item} in the store`).toBe(value);
      expect(board.doc.getMap('cards').size).toBe(0);
      expect(board.doc.share.has('answers')).toBe(false);
      for (const { doc } of [ballot, board])
        expect(Buffer.from(Y.encodeStateAsUpdate(doc)).includes(walkerName)).toBe(false);
      expect([phone.participantId, ballot.connection.keptCopy]).toEqual([
        phone.participantId,
        null,
      ]);
    }
  }

  async #stored(room: RoomName): Promise<Y.Doc> {
    const doc = new Y.Doc();
    const { updates } = await this.#storage.loadDocument(formatRoomName(room));
    updates.forEach((update) => Y.applyUpdate(doc, update));
    return doc;
  }

  /** Convergence of those who are connected: all that they wrote is acknowledged, and they hold what the store holds. */
  async checkPresent(): Promise<void> {
    await this.settlePresent();
    const present = this.walkers.filter(({ isAway }) => !isAway);
    const areSame = async () => {
      const stored = notesIn(await this.#stored(this.walkers[0]!.board.room));
      return present.every(({ board }) => notesIn(board.doc) === stored);
    };
    await until(areSame, 'all boards were as the store has it', patienceMs);
    for (const { ballot, promised } of present) {
      const mine = ballot.doc.getMap('answers').toJSON();
      expect(mine).toEqual(Object.fromEntries(promised));
    }
  }

  /** The same once everyone is back, and by the door through which people take their answers. */
  async check(): Promise<void> {
    await this.settle();
    await this.checkPresent();
    for (const { phone, promised } of this.walkers) {
      const { body } = await phone.browser.send<{ answers: object }>(
        'GET',
        `/api/workshops/${this.#id}/ballot/${phone.participantId}`,
      );
      expect(body.answers).toEqual(Object.fromEntries(promised));
    }
  }
}

const notesIn = (doc: Y.Doc): string =>
  JSON.stringify(Object.entries(doc.getMap('notes').toJSON()).sort(([a], [b]) => (a < b ? -1 : 1)));

async function startRun(seed: number): Promise<Run> {
  const limits = { maxUpdatesPerSecond: 1000, maxAwarenessPerSecond: 1000, maxUpdateBurst: 10_000 };
  const storage = createMemoryStorage();
  const world = await startWorld({ storage, limits });
  const { facilitator, code, id } = await world.open();
  const workshop = id as WorkshopId;
  const walkers: Walker[] = [];
  for (let i = 0; i < crowd; i += 1) {
    const phone = await world.phone(code, `${walkerName} ${i}`);
    const participant = phone.participantId as ParticipantId;
    const open = (room: RoomName) => {
      const own = new OwnRoom(world.product.url, phone.browser.cookie, {
        room,
        persist: true,
        ...(room.kind === 'ballot' && { copy: copyBallot }),
      });
      opened.push(own);
      return own;
    };
    const ballot = open({ kind: 'ballot', workshop, participant });
    const board = open({ kind: 'board', workshop });
    walkers.push({ phone, ballot, board, isAway: false, promised: new Map(), written: [] });
  }
  return new Run(world, storage, seed, id, walkers, (path, body) =>
    facilitator.send('POST', path, body),
  );
}

describe('random people, random troubles', () => {
  it.each(seeds)(
    '[DUR2] [PRIV1] [SYNC1] converge, lose nothing and learn nothing (seed %i)',
    async (seed) => {
      const run = await startRun(seed);
      try {
        for (let i = 0; i < operations; i += 1) {
          await run.operate();
          await run.checkNow();
          await run.checkPresent();
          if (i % 10 === 9) await run.check();
        }
        await run.check();
      } catch (error) {
        throw new Error(`seed ${seed} after: ${run.log.join(', ')}`, { cause: error });
      }
    },
    60_000,
  );
});
