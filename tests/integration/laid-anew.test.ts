import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { copyBallot } from '#lib/documents/ballot-doc.ts';
import type { ParticipantId, WorkshopId } from '#lib/domain/id.ts';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { formatRoomName, type RoomName } from '#lib/protocol/room-name.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { Change } from '../../server/storage/storage.ts';
import { encodeSync } from '../../server/sync/frame.ts';
import { BareSocket } from '../support/bare-socket.ts';
import { OwnRoom } from '../support/own-room.ts';
import { until } from '../support/until.ts';
import { useWorld, type Phone, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const owns: OwnRoom[] = [];
afterEach(() => owns.splice(0).forEach((own) => own.close()));

const rounds = 400;
const items = 30;
const renewed = closeCodes.renewed;

/** A workshop with one phone, in which time can be let pass and a room be worn out. */
async function oldWorkshop() {
  const storage = createMemoryStorage();
  let later = 0;
  const world = await startWorld({ storage, clock: () => Date.now() + later });
  const { id, code, facilitator } = await world.open();
  const phone = await world.phone(code);
  const rooms = {
    board: { kind: 'board', workshop: id as WorkshopId },
    agenda: { kind: 'agenda', workshop: id as WorkshopId },
    ballot: {
      kind: 'ballot',
      workshop: id as WorkshopId,
      participant: phone.participantId as ParticipantId,
    },
  } as const;
  const stored = (room: RoomName) => storage.loadDocument(formatRoomName(room));
  return {
    storage,
    world,
    facilitator,
    id,
    code,
    phone,
    rooms,
    stored,
    /** Until everyone has gone for so long that the room was laid anew. */
    async layAnew(room: RoomName): Promise<void> {
      const before = (await stored(room)).earlier;
      const isRenewed = async () => {
        later += 20_000;
        const { earlier } = await stored(room);
        return earlier !== null && Buffer.compare(earlier, before ?? new Uint8Array()) !== 0;
      };
      await until(isRenewed, 'the room was laid anew', 10_000);
    },
  };
}

/** Overwrites a few entries in turn, thousands of times. */
function wearOut(doc: Y.Doc, map: string): void {
  doc.transact(() => {
    for (let edit = 0; edit < rounds * items; edit += 1)
      doc.getMap(map).set(`item-${edit % items}`, edit % 5);
  });
}

function own(world: World, phone: Phone, room: RoomName): OwnRoom {
  const { url } = world.product;
  const copy = room.kind === 'ballot' ? { copy: copyBallot } : {};
  owns.push(
    new OwnRoom(url, phone.browser.cookie, { room, persist: room.kind !== 'agenda', ...copy }),
  );
  return owns.at(-1)!;
}

const valuesIn = (doc: Y.Doc, map: string) => doc.getMap(map).toJSON();

async function storedValues(
  { stored }: { stored: (room: RoomName) => Promise<{ updates: readonly Uint8Array[] }> },
  room: RoomName,
  map: string,
) {
  const doc = new Y.Doc();
  for (const update of (await stored(room)).updates) Y.applyUpdate(doc, update);
  return valuesIn(doc, map);
}

describe('[PRIV7] a room of which most is traces of what was overwritten', () => {
  it('is laid anew when all have gone, and whoever comes for the first time finds it as it was', async () => {
    const old = await oldWorkshop();
    const { board } = old.rooms;
    const writer = old.phone.browser.connect(formatRoomName(board), { ack: true });
    await writer.synced();
    wearOut(writer.doc, 'notes');
    await writer.allSaved();
    const before = await old.stored(board);
    expect(before.clients.size).toBe(1);
    writer.destroy();
    await old.layAnew(board);
    const after = await old.stored(board);
    const bytes = (stored: { updates: readonly Uint8Array[] }) =>
      stored.updates.reduce((sum, update) => sum + update.length, 0);
    expect(bytes(after)).toBeLessThan(bytes(before) / 50);
    // Whose ids those were is not remembered for ever; the one that all is written with now is the server's.
    expect([...after.clients.values()]).toEqual(['server']);
    const newcomer = await (
      await old.world.phone(old.code)
    ).browser
      .connect(formatRoomName(board), { ack: true })
      .synced();
    expect(valuesIn(newcomer.doc, 'notes')).toEqual(valuesIn(writer.doc, 'notes'));
    newcomer.doc.getMap('notes').set('item-1', 'new');
    await newcomer.allSaved();
  });
});

describe('a stock client that holds a room as it was before it was laid anew', () => {
  /** It has all of the ballot, and changed one answer and took another away after everyone had gone. */
  async function leftBehind() {
    const old = await oldWorkshop();
    const mine = await old.phone.ballot();
    wearOut(mine.doc, 'answers');
    await mine.allSaved();
    const { doc } = mine;
    mine.provider.disconnect();
    await old.layAnew(old.rooms.ballot);
    const settled = await storedValues(old, old.rooms.ballot, 'answers');
    doc.getMap('answers').set('item-1', 'old');
    return { ...old, mine, doc, settled };
  }

  it.each([true, false])(
    'is closed for good before anything of it is taken (ack: %s)',
    async (ack) => {
      const old = await leftBehind();
      const again = old.phone.browser.connect(formatRoomName(old.rooms.ballot), {
        ack,
        doc: old.doc,
      });
      expect(await again.closed()).toBe(renewed);
      expect(await storedValues(old, old.rooms.ballot, 'answers')).toEqual(old.settled);
      expect([again.saved, again.refused]).toEqual([0, []]);
    },
  );

  it('is closed too where it loads what it keeps only after it was synced', async () => {
    const old = await leftBehind();
    const late = await old.phone.ballot();
    Y.applyUpdate(late.doc, Y.encodeStateAsUpdate(old.doc));
    expect(await late.closed()).toBe(renewed);
    expect(await storedValues(old, old.rooms.ballot, 'answers')).toEqual(old.settled);
  });

  it('is closed too where it asks nothing and only sends, whole or in part', async () => {
    const old = await leftBehind();
    const room = formatRoomName(old.rooms.ballot);
    const held = Y.encodeStateVector(old.doc);
    old.doc.getMap('answers').delete('item-2');
    const deletion = Y.encodeStateAsUpdate(old.doc, held);
    for (const update of [Y.encodeStateAsUpdate(old.doc), deletion]) {
      const bare = await BareSocket.open(old.world.product.url, room, old.phone.browser.cookie);
      bare.send(encodeSync('update', update));
      expect((await bare.closed())[0]).toBe(renewed);
    }
    expect(await storedValues(old, old.rooms.ballot, 'answers')).toEqual(old.settled);
  });

  it('is heard where it wrote before it ever knew of the room', async () => {
    const old = await leftBehind();
    const doc = new Y.Doc();
    doc.getMap('cards').set('card', 'written offline');
    const fresh = old.phone.browser.connect(formatRoomName(old.rooms.ballot), { ack: true, doc });
    await fresh.allSaved();
    expect(valuesIn(doc, 'answers')).toEqual(old.settled);
    expect(await storedValues(old, old.rooms.ballot, 'cards')).toEqual({
      card: 'written offline',
    });
  });
});

describe('[DUR3] our client, when its room was laid anew while it was away', () => {
  async function away() {
    const old = await oldWorkshop();
    const { ballot } = old.rooms;
    const mine = own(old.world, old.phone, ballot);
    await mine.saved();
    wearOut(mine.doc, 'answers');
    await mine.saved();
    mine.leaveNetwork();
    return { ...old, ballot, mine };
  }

  it('goes on by itself; of what was not unsent nobody is told', async () => {
    const { mine, layAnew, ballot, stored } = await away();
    await layAnew(ballot);
    const before = mine.doc;
    const shown = valuesIn(before, 'answers');
    const seen = new Set<unknown>();
    const look = () => seen.add(JSON.stringify(valuesIn(mine.doc, 'answers')));
    mine.connection.onDocument(look);
    const states = new Set<string>();
    mine.connection.onStatus(() => states.add(mine.connection.save.kind));
    mine.comeBack();
    await until(() => mine.doc !== before, 'the document was replaced');
    await mine.saved();
    expect(valuesIn(mine.doc, 'answers')).toEqual(shown);
    // Not for a moment was anything gone from the screen, or said to be lost.
    expect([...seen]).toEqual([JSON.stringify(shown)]);
    expect(states).not.toContain('cannot-save');
    expect([mine.connection.keptCopy, mine.connection.closed]).toEqual([null, null]);
    expect((await stored(ballot)).updates).toHaveLength(1);
    const { stores } = mine.device;
    await until(() => stores.names.length === 1, 'the old store was removed');
    const bytes = () => stores.kept(stores.names[0]!).reduce((sum, one) => sum + one.length, 0);
    await until(() => bytes() > 0 && bytes() < 5000, 'the new store holds what stands');
  });

  it.each([false, true])(
    'sends what was answered, changed and taken away meanwhile (reloaded: %s)',
    async (isReloaded) => {
      const old = await away();
      const { mine, ballot } = old;
      await old.layAnew(ballot);
      const answers = mine.doc.getMap('answers');
      answers.set('item-1', 'na');
      answers.set('item-new', 3);
      answers.delete('item-2');
      mine.doc.getMap('cards').set('card', { text: '말', at: 1 });
      // Another phone of the same person has answered since.
      const other = await old.phone.ballot();
      other.doc.getMap('answers').set('item-3', 'unknown');
      await other.allSaved();
      const settled = () => mine.connection.save.kind === 'on-device';
      await until(settled, 'it was on the device');
      if (isReloaded) mine.reload();
      const expected = { ...valuesIn(other.doc, 'answers'), 'item-1': 'na', 'item-new': 3 };
      delete (expected as Record<string, unknown>)['item-2'];
      mine.comeBack();
      await until(
        () => JSON.stringify(valuesIn(other.doc, 'cards')).includes('말'),
        'the other phone saw the card',
      );
      await mine.saved();
      expect(valuesIn(mine.doc, 'answers')).toEqual(expected);
      expect(valuesIn(other.doc, 'answers')).toEqual(expected);
      expect(await storedValues(old, ballot, 'answers')).toEqual(expected);
      expect(mine.connection.keptCopy).toBeNull();
    },
  );

  it('[ROLE2] keeps a copy of what was unsent alone, where the workshop was locked meanwhile', async () => {
    const old = await away();
    const { mine, ballot } = old;
    await old.layAnew(ballot);
    mine.doc.getMap('answers').set('founding-01', 4);
    await old.facilitator.send('POST', `/api/workshops/${old.id}/lock`, { locked: true });
    const settled = await storedValues(old, ballot, 'answers');
    mine.comeBack();
    await until(() => mine.connection.keptCopy, 'a copy was kept');
    await mine.saved();
    const copy = { code: 'read-only', entries: { 'founding-01': 4 } };
    expect(mine.connection.keptCopy).toEqual(copy);
    expect(valuesIn(mine.doc, 'answers')).toEqual(settled);
    expect(await storedValues(old, ballot, 'answers')).toEqual(settled);
  });

  it('follows an agenda that it held in memory', async () => {
    const old = await oldWorkshop();
    const { agenda } = old.rooms;
    const mine = own(old.world, old.phone, agenda);
    await until(() => mine.connection.loaded === 'server', 'the agenda was there');
    expect(valuesIn(mine.doc, 'state')).toMatchObject({ locked: false });
    mine.leaveNetwork();
    // What wears an agenda out takes years; the store is given what they leave.
    const worn = new Y.Doc();
    const { updates } = await old.stored(agenda);
    for (const update of updates) Y.applyUpdate(worn, update);
    const held = Y.encodeStateVector(worn);
    wearOut(worn, 'state');
    const update = Y.encodeStateAsUpdate(worn, held);
    const wear: Change = { kind: 'append-update', room: formatRoomName(agenda), update };
    await old.world.restart(() => old.storage.commit([wear]));
    await old.facilitator.send('POST', `/api/workshops/${old.id}/lock`, { locked: true });
    await old.layAnew(agenda);
    const before = mine.doc;
    mine.comeBack();
    await until(() => mine.doc !== before, 'the document was replaced');
    await until(() => valuesIn(mine.doc, 'state')['locked'] === true, 'it knows of the lock');
    expect(mine.connection.closed).toBeNull();
    await old.facilitator.send('POST', `/api/workshops/${old.id}/lock`, { locked: false });
    await until(() => valuesIn(mine.doc, 'state')['locked'] === false, 'it follows');
  });
});
