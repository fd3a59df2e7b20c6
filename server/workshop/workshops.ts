import type { Earlier } from '#lib/documents/agenda-earlier.ts';
import { isWorkshopId, type WorkshopId } from '#lib/domain/id.ts';
import type { RoomName } from '#lib/protocol/room-name.ts';
import { createSecret, hashSecret, isSecret } from '../auth/credentials.ts';
import type { Log } from '../ops/log.ts';
import { CodeTaken, type WorkshopRecord } from '../storage/storage.ts';
import { newRecord, openingChanges, type OpeningInput } from './opening.ts';
import { Workshop } from './workshop.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

export interface OpenedWorkshop {
  readonly workshop: Workshop;
  readonly code: string;
  readonly facilitatorKey: string;
}

const unloadAfterMs = 10 * 60 * 1000;
const codeTries = 20;

/** All workshops: those in memory, and the way to the others. */
export class Workshops {
  readonly #deps: WorkshopDeps;
  readonly #log: Log;
  readonly #onLoaded: (record: WorkshopRecord) => void;
  readonly #live = new Map<WorkshopId, Promise<Workshop | null>>();
  readonly #openings = new Map<string, Promise<OpenedWorkshop>>();
  readonly #loaded = new Map<WorkshopId, { readonly workshop: Workshop; usedAt: number }>();

  /** `onLoaded` is told of each workshop that comes into memory. */
  constructor(deps: WorkshopDeps, log: Log, onLoaded: (record: WorkshopRecord) => void) {
    this.#deps = deps;
    this.#log = log;
    this.#onLoaded = onLoaded;
  }

  /**
   * Opens a workshop. The keys exist outside of the store only. Where the client has made the facilitator's key,
   * a second call that comes before the first is done waits for the same workshop; see `findOpened` for later ones.
   */
  open(input: OpeningInput, earlier: Earlier | null = null): Promise<OpenedWorkshop> {
    const key = input.key ?? createSecret(this.#deps.random);
    const underWay = this.#openings.get(key);
    if (underWay) return underWay;
    const opening = this.#openNew(input, key, earlier).finally(() => this.#openings.delete(key));
    this.#openings.set(key, opening);
    return opening;
  }

  /** The workshop that was opened with this facilitator's key; null if none was. */
  async findOpened(facilitatorKey: string): Promise<Workshop | null> {
    const hash = hashSecret(facilitatorKey);
    const record = await this.#deps.storage.workshopByFacilitatorHash(hash);
    return record && this.find(record.id);
  }

  /** A code that is taken is drawn again. */
  async #openNew(
    input: OpeningInput,
    facilitatorKey: string,
    earlier: Earlier | null,
  ): Promise<OpenedWorkshop> {
    for (let tries = 1; ; tries += 1) {
      const record = newRecord(this.#deps, input, facilitatorKey);
      try {
        await this.#deps.storage.commit(openingChanges(this.#deps, record, input, earlier));
        const workshop = (await this.find(record.id))!;
        return { workshop, code: record.code, facilitatorKey };
      } catch (error) {
        if (!(error instanceof CodeTaken) || tries === codeTries) throw error;
      }
    }
  }

  /** Null if there is no such workshop, or none any more. */
  async find(id: string): Promise<Workshop | null> {
    if (!isWorkshopId(id)) return null;
    const workshop = await this.#open(id);
    if (workshop?.isRemoved) this.#forget(id);
    return workshop?.isRemoved ? null : workshop;
  }

  #open(id: WorkshopId): Promise<Workshop | null> {
    const loaded = this.#loaded.get(id);
    if (loaded) loaded.usedAt = this.#deps.clock();
    const known = this.#live.get(id);
    if (known) return known;
    const loading = this.#load(id);
    this.#live.set(id, loading);
    // What is not there, or could not be read, is looked for again the next time.
    loading.then(
      (workshop) => workshop ?? this.#live.delete(id),
      () => this.#live.delete(id),
    );
    return loading;
  }

  async #load(id: WorkshopId): Promise<Workshop | null> {
    const record = await this.#deps.storage.workshop(id);
    if (!record) return null;
    const workshop = await Workshop.load(this.#deps, record);
    this.#loaded.set(id, { workshop, usedAt: this.#deps.clock() });
    this.#onLoaded(record);
    return workshop;
  }

  /** The open workshop that six digits or the QR's secret lead to. */
  async findByCode(code: string): Promise<Workshop | null> {
    const { storage } = this.#deps;
    const record = isSecret(code)
      ? await storage.workshopByJoinHash(hashSecret(code))
      : await storage.workshopByCode(code);
    return record && this.find(record.id);
  }

  /** The workshop if it is in memory: it is, while any of its rooms is. */
  loaded(id: WorkshopId): Workshop | null {
    return this.#loaded.get(id)?.workshop ?? null;
  }

  /** A ballot was written to. */
  noteCommit(name: RoomName): void {
    if (name.kind === 'ballot') this.loaded(name.workshop)?.noteBallot(name.participant);
  }

  /** Lets go of what is not used, so that memory follows the rooms that are open. To be called now and then. */
  unloadIdle(): void {
    const now = this.#deps.clock();
    for (const [id, { usedAt }] of this.#loaded) {
      if (this.#deps.rooms.connectionsOf(id).length > 0) this.#loaded.get(id)!.usedAt = now;
      else if (now - usedAt >= unloadAfterMs) this.#forget(id);
    }
  }

  #forget(id: WorkshopId): void {
    this.#live.delete(id);
    this.#loaded.delete(id);
  }

  /** PRIV6: names and ballots whose day has come. To be called at the start and every hour. */
  async purgeDue(): Promise<void> {
    for (const id of await this.#deps.storage.dueForPurge(this.#deps.clock())) {
      const workshop = await this.find(id);
      await workshop?.purge();
      this.#log.info('workshop: names and ballots deleted after their time');
    }
  }
}
