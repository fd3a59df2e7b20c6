import { createRandom } from '#lib/domain/seeded-random.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrowserLike } from '../support/browser-like.ts';
import { spawnProduct, type ProductProcess } from '../support/product.ts';
import { until } from '../support/until.ts';
import { missingFrom, readMarks, Witness, type Marks } from '../support/witness.ts';

const kills = 50;
const workshops = 3;
const people = 3;
const writeEveryMs = 10;
const mostAcknowledged = 300;
const seed = 2026;
/** The product as it is, but for the pages: it starts twice as fast. */
const withoutPages = new URL('../support/troubled-product.ts', import.meta.url);

/** A place where someone writes: a room, a map in it, a name. */
interface Desk {
  browser: BrowserLike;
  readonly path: string;
  readonly map: string;
  readonly writer: string;
  owed: Marks;
}

let dataDir: string;
let product: ProductProcess;

async function start(): Promise<void> {
  product = await spawnProduct(
    dataDir,
    {
      LOG_LEVEL: 'silent',
      LIMIT_MAX_UPDATES_PER_SECOND: '10000',
      LIMIT_MAX_UPDATE_BURST: '10000',
      NODE_COMPILE_CACHE: join(dataDir, 'compiled'),
    },
    withoutPages,
  );
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ieumpan-kills-'));
  await start();
});
afterEach(async () => {
  await product.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

/** Several workshops, each with phones that write on the board and, in two tabs, in their ballots. */
async function seat(): Promise<Desk[]> {
  const desks: Desk[] = [];
  for (let n = 0; n < workshops; n += 1) {
    const { id, code } = await new BrowserLike(product.url).open();
    for (let i = 0; i < people; i += 1) {
      const browser = new BrowserLike(product.url);
      const { participantId } = await browser.join(code, { name: `참여자 ${i}` });
      const ballot = { browser, path: `${id}/ballot/${participantId}`, map: 'answers' };
      const board = { browser, path: `${id}/board`, map: 'notes' };
      desks.push({ ...board, writer: `p${i}`, owed: new Map() });
      desks.push({ ...ballot, writer: 'phone', owed: new Map() });
      desks.push({ ...ballot, writer: 'tab', owed: new Map() });
    }
  }
  return desks;
}

/** Everyone comes in, with nothing of their own: what they find is what the server has kept. */
const sitDown = (desks: readonly Desk[]) =>
  Promise.all(
    desks.map(async (desk) => {
      desk.browser = desk.browser.movedTo(product.url);
      const room = desk.browser.connect(desk.path, { ack: true });
      await room.allSaved();
      const missing = missingFrom(readMarks(room.doc.getMap(desk.map)), desk.owed);
      return { missing, room, witness: new Witness(desk.writer, room, desk.map) };
    }),
  );

describe('the server killed with -9 under load', () => {
  it(`[DUR1] [DUR2] ${kills} times has, each time, all that was acknowledged and all that another client had seen`, async () => {
    const random = createRandom(seed);
    const desks = await seat();
    let acknowledgedInAll = 0;
    for (let kill = 0; kill <= kills; kill += 1) {
      const seated = await sitDown(desks);
      expect(
        seated.flatMap(({ missing }) => missing),
        `after kill ${kill} (seed ${seed})`,
      ).toEqual([]);
      if (kill === kills) break;
      const acknowledged = () => seated.reduce((sum, { witness }) => sum + witness.acknowledged, 0);
      const timer = setInterval(
        () => seated.forEach(({ witness }) => witness.write()),
        writeEveryMs,
      );
      const enough = random() * mostAcknowledged;
      await until(() => acknowledged() > enough, 'enough was acknowledged', 20_000);
      await product.kill('SIGKILL');
      clearInterval(timer);
      // What the dead process had handed to the kernel still arrives, and counts.
      await until(() => seated.every(({ room }) => room.closedWith !== null), 'all was heard');
      acknowledgedInAll += acknowledged();
      seated.forEach(({ witness }, n) => (desks[n]!.owed = witness.owed));
      desks.forEach(({ browser }) => browser.leave());
      await start();
    }
    expect(acknowledgedInAll).toBeGreaterThan(kills * 60);
    desks.forEach(({ browser }) => browser.leave());
  }, 300_000);
});
