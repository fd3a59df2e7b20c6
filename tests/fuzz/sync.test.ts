import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { isRating } from '#lib/domain/answer.ts';
import { seededNumbers } from '../../server/demo/cast.ts';
import type { RoomClient } from '../support/browser-like.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { until } from '../support/until.ts';
import { useWorld, type Phone, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const seeds = [1, 20, 300, 4000];
const operations = 60;
const crowd = 4;
const walkerName = '걷는 이';

/** A phone in the crowd: its rooms now, and what the server promised it. */
interface Walker {
  readonly phone: Phone;
  ballot: RoomClient;
  board: RoomClient;
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
    this.#next = seededNumbers(seed);
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
    if (roll < 0.45) this.#answer(walker);
    else if (roll < 0.65) this.#note(walker);
    else if (roll < 0.75) this.#drop(walker);
    else if (roll < 0.85) this.#comeBack(walker);
    else if (roll < 0.92) await this.#lock();
    else if (roll < 0.96) this.#forge(walker);
    else await this.#restart();
  }

  #answer(walker: Walker): void {
    if (this.#locked) return;
    const [item, value] = [
      `founding-0${1 + Math.floor(this.#next() * 9)}`,
      1 + Math.floor(this.#next() * 5),
    ];
    this.log.push(`answer ${item} ${value}`);
    if (isRating(value)) walker.ballot.answer(item, value);
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
    walker.ballot.provider.disconnect();
    walker.board.provider.disconnect();
  }

  #comeBack(walker: Walker): void {
    this.log.push('come back');
    walker.ballot.provider.connect();
    walker.board.provider.connect();
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

  /** Until everyone is connected and all that was written is acknowledged. */
  async settle(): Promise<void> {
    for (const walker of this.walkers) {
      this.#comeBack(walker);
      await until(
        () => isQuiet(walker.ballot) && isQuiet(walker.board),
        'everything was saved',
        10_000,
      );
      for (const [item, value] of walker.written.splice(0)) walker.promised.set(item, value);
    }
  }

  /**
   * What must hold at every moment, without waiting for anyone: what was promised is in the store, in no other
   * ballot, and nobody's documents hold what is not theirs to know.
   */
  async checkNow(): Promise<void> {
    for (const { phone, promised, written, ballot, board } of this.walkers) {
      const pending = new Set(written.map(([item]) => item));
      const stored = await this.#storedBallot(phone);
      for (const [item, value] of promised)
        if (!pending.has(item)) expect(stored.get(item), `${item} in the store`).toBe(value);
      expect(board.doc.getMap('cards').size).toBe(0);
      expect(board.doc.share.has('answers')).toBe(false);
      for (const { doc } of [ballot, board])
        expect(Buffer.from(Y.encodeStateAsUpdate(doc)).includes(walkerName)).toBe(false);
    }
  }

  async #storedBallot({ participantId }: Phone): Promise<Y.Map<unknown>> {
    const doc = new Y.Doc();
    const { updates } = await this.#storage.loadDocument(`${this.#id}/ballot/${participantId}`);
    updates.forEach((update) => Y.applyUpdate(doc, update));
    return doc.getMap('answers');
  }

  /** Convergence and durability, once everyone is back and all that was written is acknowledged. */
  async check(): Promise<void> {
    await this.settle();
    for (const walker of this.walkers) {
      expect(walker.ballot.refused).toEqual([]);
      const { body } = await walker.phone.browser.send<{ answers: object }>(
        'GET',
        `/api/workshops/${this.#id}/ballot/${walker.phone.participantId}`,
      );
      expect(body.answers).toMatchObject(Object.fromEntries(walker.promised));
      expect(Object.keys(body.answers).length).toBe(walker.promised.size);
    }
    const boards = this.walkers.map(({ board }) =>
      JSON.stringify(sorted(board.doc.getMap('notes').toJSON())),
    );
    const same = async () => new Set(boards).size === 1 || (await this.#reread(boards));
    await until(same, 'all boards were the same', 10_000);
    for (const { board } of this.walkers) expect(board.doc.getMap('cards').size).toBe(0);
  }

  #reread(boards: string[]): Promise<boolean> {
    boards.splice(
      0,
      boards.length,
      ...this.walkers.map(({ board }) =>
        JSON.stringify(sorted(board.doc.getMap('notes').toJSON())),
      ),
    );
    return Promise.resolve(new Set(boards).size === 1);
  }
}

const isQuiet = (room: RoomClient): boolean =>
  room.provider.synced && room.sent > 0 && room.saved === room.sent;

const sorted = (object: Record<string, unknown>) =>
  Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));

async function startRun(seed: number): Promise<Run> {
  const limits = { maxUpdatesPerSecond: 1000, maxAwarenessPerSecond: 1000, maxUpdateBurst: 10_000 };
  const storage = createMemoryStorage();
  const world = await startWorld({ storage, limits });
  const { facilitator, code, id } = await world.open();
  const walkers: Walker[] = [];
  for (let i = 0; i < crowd; i += 1) {
    const phone = await world.phone(code, `${walkerName} ${i}`);
    const ballot = await phone.ballot();
    const board = await phone.browser.connect(`${id}/board`, { ack: true }).synced();
    walkers.push({ phone, ballot, board, promised: new Map(), written: [] });
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
