import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Connection } from '#lib/sync/connection.ts';
import { temporaryDirectory } from '../contracts/sqlite-under-test.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { openControlledSqlite } from '../support/controlled-sqlite.ts';
import { openOwnBallot } from '../support/own-client.ts';
import { TroubledStorage } from '../support/troubled-storage.ts';
import { until } from '../support/until.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
/** More than what a file has free in its pages. */
const long = '가'.repeat(20_000);
const unlimited = 4_294_967_294;

/** A store that is in trouble between `begin` and `end`. `check`: whether its file is sound, once it is closed. */
interface Trouble {
  readonly storage: Storage;
  begin(): Promise<void>;
  end(): Promise<void>;
  check(): void;
}

async function sqliteTrouble(begin: string, end: string): Promise<Trouble> {
  const directory = temporaryDirectory();
  const { storage, control } = await openControlledSqlite(directory);
  return {
    storage,
    begin: () => control(begin),
    end: () => control(end),
    check: () => {
      const db = new DatabaseSync(join(directory, 'ieumpan.db'));
      expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
      db.close();
    },
  };
}

function plainTrouble(): Promise<Trouble> {
  const troubled = new TroubledStorage();
  const failWith = (code: string | null) => async () => void (troubled.failsWith = code);
  return Promise.resolve({
    storage: troubled.storage,
    begin: failWith('SQLITE_IOERR'),
    end: failWith(null),
    check: () => undefined,
  });
}

const troubles: Record<string, () => Promise<Trouble>> = {
  'a store that fails': plainTrouble,
  'a full disk (SQLite’s own SQLITE_FULL)': () =>
    sqliteTrouble('PRAGMA max_page_count = 1', `PRAGMA max_page_count = ${unlimited}`),
  'a disk that can only be read (SQLite’s own SQLITE_READONLY)': () =>
    sqliteTrouble('PRAGMA query_only = ON', 'PRAGMA query_only = OFF'),
};

const isReady = async (world: World): Promise<boolean> =>
  (await world.browser().send('GET', '/readyz')).status === 200;

/** Every kind of state that a screen is shown from now on. */
function kindsShown(connection: Connection): Set<string> {
  const kinds = new Set<string>();
  connection.onStatus(() => kinds.add(connection.save.kind));
  return kinds;
}

describe('trouble with the store', () => {
  it.each(Object.keys(troubles))(
    '[DUR1] %s: nothing is called saved, people see it, and it goes on by itself',
    async (name) => {
      const trouble = await troubles[name]!();
      const world = await startWorld({ storage: trouble.storage });
      const { code, id } = await world.open();
      const [phone, neighbour] = [await world.phone(code), await world.phone(code, '이두리')];
      const mine = openOwnBallot(world.product.url, phone);
      const board = await neighbour.browser.connect(`${id}/board`, { ack: true }).synced();
      const cards = () => mine.doc.getMap('cards');
      cards().set('before', 'kept');
      await until(() => mine.save.kind === 'on-server', 'all was well');
      expect(await isReady(world)).toBe(true);

      await trouble.begin();
      const shown = kindsShown(mine);
      cards().set('during', long);
      await until(() => mine.save.kind === 'cannot-save', 'the screen said that it can’t be saved');
      expect(mine.save).toMatchObject({ because: 'storeFailed', onDevice: true, unsent: true });
      expect(await isReady(world)).toBe(false);
      // Who only reads goes on, and what was committed can be read.
      expect(board.provider.wsconnected).toBe(true);
      const reader = await phone.ballot({});
      expect(reader.doc.getMap('cards').toJSON()).toEqual({ before: 'kept' });
      expect([...shown]).not.toContain('on-server');

      await trouble.end();
      await until(() => mine.save.kind === 'on-server', 'it went on by itself', 15_000);
      await until(() => reader.doc.getMap('cards').size === 2, 'others saw it');
      expect(await isReady(world)).toBe(true);
      mine.close();
      await world.restart();
      const again = phone.browser.connect(`${id}/ballot/${phone.participantId}`);
      expect((await again.synced()).doc.getMap('cards').toJSON()).toEqual({
        before: 'kept',
        during: long,
      });
      await world.end();
      await trouble.storage.close();
      trouble.check();
    },
    40_000,
  );

  it('[DUR1] calls of the API are answered with a sentence while it lasts, and work after it', async () => {
    const troubled = new TroubledStorage();
    const world = await startWorld({ storage: troubled.storage });
    const { code } = await world.open();
    troubled.failsWith = 'SQLITE_FULL';
    const join = () => world.browser().send('POST', '/api/join', { code, name: '김하나' });
    expect(await join()).toMatchObject({ status: 503, body: { code: 'store-failed' } });
    troubled.failsWith = null;
    await until(async () => (await join()).status === 200, 'joining worked again');
  });
});
