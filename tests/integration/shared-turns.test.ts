import { once } from 'node:events';
import type { WebSocket } from 'ws';
import { describe, expect, it } from 'vitest';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { RoomClient } from '../support/browser-like.ts';
import { overStorage, TroubledStorage } from '../support/troubled-storage.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** A board with so many phones, on a store that can be made to wait and that tells how many updates it was given. */
async function peopleAtABoard(count: number) {
  const base = createMemoryStorage();
  const stored: string[] = [];
  const counting = overStorage(base, {
    commit: (changes) => {
      for (const change of changes) if (change.kind === 'append-update') stored.push(change.room);
      return base.commit(changes);
    },
  });
  const troubled = new TroubledStorage(counting);
  const world = await startWorld({ storage: troubled.storage });
  const { code, id } = await world.open();
  const boards: RoomClient[] = [];
  for (let person = 0; person < count; person += 1) {
    const { browser } = await world.phone(code, `사람 ${person}`);
    boards.push(await browser.connect(`${id}/board`, { ack: true }).synced());
  }
  for (const board of boards) await board.allSaved();
  const storedInBoard = () => stored.filter((room) => room === `${id}/board`).length;
  return { troubled, boards, storedInBoard };
}

const notesOf = (board: RoomClient) => board.doc.getMap('notes').toJSON();

/** Until the server has taken all that was sent: its pong comes after it. */
async function received(board: RoomClient): Promise<void> {
  const socket = board.provider.ws as unknown as WebSocket;
  const pong = once(socket, 'pong');
  socket.ping();
  await pong;
}

/** What `write` sends waits behind a commit, so that all of it comes to one turn. */
async function inOneTurn(
  { troubled, boards }: { troubled: TroubledStorage; boards: readonly RoomClient[] },
  write: () => void,
): Promise<void> {
  troubled.commits.shut();
  boards[0]!.doc.getMap('notes').set('first', 0);
  await until(() => troubled.commits.waiting === 1, 'the first edit was under way to the store');
  write();
  await Promise.all(boards.map(received));
}

describe('what several people write in one turn', () => {
  it('[SYNC1] is judged one by one: a refused update takes nothing from the others, and all is stored as one', async () => {
    const room = await peopleAtABoard(4);
    const [, mine, forger, theirs] = room.boards as [
      RoomClient,
      RoomClient,
      RoomClient,
      RoomClient,
    ];
    const before = room.storedInBoard();
    await inOneTurn(room, () => {
      mine.doc.getMap('notes').set('mine', 1);
      forger.doc.getMap('cards').set('forged', 1);
      theirs.doc.getMap('notes').set('theirs', 1);
      mine.doc.getMap('notes').set('mine', 2);
    });
    room.troubled.commits.open();
    const everything = { first: 0, mine: 2, theirs: 1 };
    for (const board of room.boards) {
      await until(() => 'theirs' in notesOf(board) && notesOf(board).mine === 2, 'all had all');
      expect(notesOf(board)).toEqual(everything);
    }
    for (const board of room.boards) await board.allSaved();
    expect(forger.refused.map(({ code }) => code)).toEqual(['forbidden-map']);
    expect(mine.doc.getMap('cards').size + theirs.doc.getMap('cards').size).toBe(0);
    expect(room.storedInBoard() - before).toBe(2);
  });

  it('[DUR1] [DUR2] is told and seen by nobody if it can’t be stored; everyone comes back with it', async () => {
    const room = await peopleAtABoard(3);
    const [first, mine, theirs] = room.boards as [RoomClient, RoomClient, RoomClient];
    await inOneTurn(room, () => {
      mine.doc.getMap('notes').set('mine', 1);
      theirs.doc.getMap('notes').set('theirs', 1);
    });
    const saved = room.boards.map((board) => board.saved);
    room.troubled.failsWith = 'SQLITE_FULL';
    room.troubled.commits.open();
    for (const board of room.boards) expect(await board.closed()).toBe(closeCodes.storeFailed);
    expect(room.boards.map((board) => board.saved)).toEqual(saved);
    expect(notesOf(first)).toEqual({ first: 0 });
    expect(notesOf(theirs)).toEqual({ theirs: 1 });
    room.troubled.failsWith = null;
    for (const board of room.boards) {
      await until(() => Object.keys(notesOf(board)).length === 3, 'all was there after all');
      await board.allSaved();
    }
  });
});
