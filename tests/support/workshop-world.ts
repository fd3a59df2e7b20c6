import { afterEach } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import type { Joined, NewWorkshop, OpenedWorkshop } from '#lib/protocol/contract.ts';
import { BrowserLike, type RoomClient, type RoomOptions } from './browser-like.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { startProduct, type Product, type ProductOptions } from './product.ts';

/** A phone that has joined, with its ballot. */
export interface Phone extends Joined {
  readonly browser: BrowserLike;
  readonly participantId: string;
  /** Its ballot, in sync, asking for acknowledgements. */
  ballot(options?: RoomOptions): Promise<RoomClient>;
  /** Answers and waits until it is durable. */
  answer(answers: Record<string, Answer>): Promise<void>;
}

/** One running product and the people of a test; everything ends with the test. */
export class World {
  product!: Product;
  readonly #browsers: BrowserLike[] = [];

  #options: ProductOptions = {};

  static async start(options: ProductOptions = {}): Promise<World> {
    const world = new World();
    world.#options = { storage: createMemoryStorage(), ...options };
    world.product = await startProduct(world.#options);
    return world;
  }

  /** Stops the server and starts it again on the same store and the same port. `between`: done while it is down. */
  async restart(between: () => Promise<unknown> = async () => undefined): Promise<void> {
    const { port } = this.product;
    await this.product.close();
    await between();
    this.product = await startProduct({ ...this.#options, port });
  }

  browser(): BrowserLike {
    const browser = new BrowserLike(this.product.url);
    this.#browsers.push(browser);
    return browser;
  }

  /** A facilitator's browser with a workshop of its own. */
  async open(input?: Partial<NewWorkshop>): Promise<{ facilitator: BrowserLike } & OpenedWorkshop> {
    const facilitator = this.browser();
    return { facilitator, ...(await facilitator.open(input)) };
  }

  async phone(code: string, name = '김하나', organisation?: string): Promise<Phone> {
    const browser = this.browser();
    const joined = await browser.join(code, { name, ...(organisation && { organisation }) });
    const participantId = joined.participantId!;
    const room = `${joined.workshopId}/ballot/${participantId}`;
    const ballot = (options: RoomOptions = { ack: true }) =>
      browser.connect(room, options).synced();
    let kept: RoomClient | undefined;
    const answer = async (answers: Record<string, Answer>) => {
      kept ??= await ballot();
      for (const [item, value] of Object.entries(answers)) kept.answer(item, value);
      await kept.allSaved();
    };
    return { ...joined, participantId, browser, ballot, answer };
  }

  async end(): Promise<void> {
    for (const browser of this.#browsers.splice(0)) browser.leave();
    await this.product.close();
  }
}

/** A world for each test of a file. */
export function useWorld(): (options?: ProductOptions) => Promise<World> {
  const worlds: World[] = [];
  afterEach(async () => {
    for (const world of worlds.splice(0)) await world.end();
  });
  return async (options) => {
    const world = await World.start(options);
    worlds.push(world);
    return world;
  };
}
