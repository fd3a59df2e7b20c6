import { describe, expect, it } from 'vitest';
import { addTask, signOff } from '#lib/documents/board-plan.ts';
import type { TieLevel } from '#lib/domain/ties.ts';
import type { PlanView } from '#lib/protocol/contract.ts';
import type { RelationsView } from '#lib/protocol/relations-contract.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import { temporaryDirectory } from '../contracts/sqlite-under-test.ts';
import { RelationsRoom } from '../support/relations-room.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
/** Someone typed 두레 생협 where there was 두레생협. */
const names = ['두레생협', '두레 생협', '다온집수리', '마을책방', '여우비', '햇살도시락'];

const merge = (room: RelationsRoom, gone: string, into: string) =>
  room.send('POST', `organisations/${room.idOf(gone)}/merge`, { into: room.idOf(into) });
const remove = (room: RelationsRoom, gone: string) =>
  room.send('DELETE', `organisations/${room.idOf(gone)}`);
/** A row is kept by level: over a restart its claims are in another order. */
const inOrder = (view: RelationsView) => ({
  ...view,
  claims: view.claims.toSorted((x, y) => (x.from + x.to < y.from + y.to ? -1 : 1)),
});
const namesOn = (room: RelationsRoom) => room.drawn?.organisations.map(({ name }) => name);
const isOff = (room: RelationsRoom, name: string) =>
  until(() => namesOn(room)?.includes(name) === false, `${name} was off the map`);

/** The first three answer, one of them for each of the two that are the same, and the map is opened. */
async function openTwice(room: RelationsRoom): Promise<void> {
  const [one, two, three] = room.phones;
  await room.mark(one!, '두레생협', { 다온집수리: 2, 마을책방: 1, '두레 생협': 4 });
  await room.mark(two!, '두레 생협', { 마을책방: 4, 여우비: 3 });
  await room.mark(three!, '다온집수리', { 두레생협: 1, '두레 생협': 3, 여우비: 2 });
  await room.reveal();
  await room.speaksFor(3);
}

describe('two organisations that are the same one', () => {
  it('have one row and one column on the map, as strong as either was', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 3);
    await openTwice(room);
    const before = room.drawn!.places;
    expect((await merge(room, '두레 생협', '두레생협')).status).toBe(204);
    await isOff(room, '두레 생협');
    expect(room.said('두레생협')).toEqual({ 다온집수리: 2, 마을책방: 4, 여우비: 3 });
    expect(room.said('다온집수리')).toEqual({ 두레생협: 3, 여우비: 2 });
    const view = await room.view();
    expect(view.layers.awareness).toMatchObject({
      organisations: 5,
      answered: 2,
      ties: { confirmed: 1, union: 4 },
    });
    // Nobody else moves.
    for (const name of ['다온집수리', '마을책방', '여우비'])
      expect(room.drawn!.places.get(room.idOf(name))).toEqual(before.get(room.idOf(name)));
    expect([...room.agenda.doc.getMap('ties').keys()]).not.toContain(room.idOf('두레 생협'));
  });

  it('[PRIV4] let nothing in that was waiting, and what waits comes with its batch', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 6);
    await openTwice(room);
    // Two ballots differ from the map: fewer than a batch.
    await room.mark(room.phones[0]!, '두레생협', { 다온집수리: 4 });
    await room.mark(room.phones[3]!, '마을책방', { '두레 생협': 4 });
    await merge(room, '두레 생협', '두레생협');
    await isOff(room, '두레 생협');
    expect(room.said('두레생협').다온집수리).toBe(2);
    expect(room.said('마을책방')).toEqual({});
    await room.mark(room.phones[4]!, '여우비', { 마을책방: 2 });
    await until(() => room.said('마을책방').두레생협 === 4, 'the batch was drawn');
    expect(room.said('두레생협')).toEqual({ 다온집수리: 4, 마을책방: 4, 여우비: 3 });
  });

  it('[PRIV4] count no ballot as changed by it, and what was deleted stays drawn', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 6);
    await openTwice(room);
    const [, two] = room.phones;
    await two!.browser.send('DELETE', `/api/workshops/${room.id}/ballot/${two!.participantId}`);
    await merge(room, '두레 생협', '두레생협');
    await isOff(room, '두레 생협');
    const merged = room.said('두레생협');
    // Three were in the map already: two more are no batch.
    await room.mark(room.phones[3]!, '마을책방', { 여우비: 2 });
    await room.mark(room.phones[4]!, '여우비', { 마을책방: 2 });
    expect(room.drawn!.claims.get(room.idOf('여우비'))).toBeUndefined();
    await room.mark(room.phones[5]!, '햇살도시락', { 여우비: 2 });
    await until(() => room.said('여우비').마을책방 === 2, 'the batch was drawn');
    expect(room.said('두레생협')).toEqual(merged);
  });

  it('tell no more how often people differ: two numbers would tell it of those who were merged', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 4);
    const levels: TieLevel[] = [1, 2];
    for (const [i, name] of names.slice(0, 4).entries())
      for (const [j, phone] of [room.phones[i]!, await room.join(name)].entries())
        await room.mark(phone, name, { 햇살도시락: levels[j]! });
    await room.reveal();
    await room.speaksFor(4);
    expect((await room.view()).differing).toBe(4);
    await merge(room, '두레 생협', '두레생협');
    await isOff(room, '두레 생협');
    expect((await room.view()).differing).toBeNull();
    await room.restart();
    expect((await room.view()).differing).toBeNull();
  });

  it('are one before the map is opened too', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 2);
    await room.mark(room.phones[0]!, '다온집수리', { 두레생협: 1, '두레 생협': 3 });
    await merge(room, '두레 생협', '두레생협');
    await room.reveal();
    await room.speaksFor(1);
    expect(room.said('다온집수리')).toEqual({ 두레생협: 3 });
  });

  it('are one for people, for whoever joins, in the plan, and for the next of them that come', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 3);
    const board = await room.facilitator.connect(`${room.id}/board`, { ack: true }).synced();
    const source = { kind: 'free', id: null } as const;
    const owners = ['두레 생협', '두레생협', '여우비'];
    addTask(board.doc, { what: '장터', firstStep: null, owners, due: null, from: source });
    signOff(board.doc, '두레 생협', true);
    await board.allSaved();
    await merge(room, '두레 생협', '두레생협');
    const { body } = await room.send<{ name: string; organisation: string }[]>('GET', 'seats');
    expect(body.filter(({ organisation }) => organisation === '두레생협')).toHaveLength(2);
    const late = await room.join('두레 생협');
    const seats = await room.send<{ seatId: string; organisation: string }[]>('GET', 'seats');
    expect(seats.body.find(({ seatId }) => seatId === late.seatId)?.organisation).toBe('두레생협');
    const members = (await room.facilitator.workshop(room.id)).network.members;
    expect(members.map(({ name }) => name)).not.toContain('두레 생협');
    const plan = (await room.send<PlanView>('GET', 'plan')).body;
    expect(plan.tasks[0]!.owners).toEqual(['두레생협', '여우비']);
    expect(plan.signoffs).toEqual([{ organisation: '두레생협', isCurrent: true }]);
  });

  it('are merged by a facilitator alone, and never an organisation with itself', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 1);
    const into = { into: room.idOf('두레생협') };
    const path = `/api/workshops/${room.id}/organisations/${room.idOf('여우비')}`;
    expect((await room.phones[0]!.browser.send('POST', `${path}/merge`, into)).status).toBe(403);
    expect((await room.phones[0]!.browser.send('DELETE', path)).status).toBe(403);
    expect((await merge(room, '두레생협', '두레생협')).status).toBe(404);
    expect((await room.send('DELETE', 'organisations/nobody')).status).toBe(404);
  });
});

describe('an organisation that is taken off', () => {
  it('takes all that is said by it and of it along, and leaves its people without one', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 3);
    await openTwice(room);
    expect((await remove(room, '다온집수리')).status).toBe(204);
    await isOff(room, '다온집수리');
    expect(room.said('두레생협')).toEqual({ 마을책방: 1, '두레 생협': 4 });
    expect((await room.view()).layers.awareness.answered).toBe(2);
    const { body } = await room.send<{ organisation: string | null }[]>('GET', 'seats');
    expect(body.map(({ organisation }) => organisation)).toContain(null);
    expect((await room.facilitator.workshop(room.id)).network.members).toHaveLength(5);
    // It may come again, as someone new.
    await room.join('다온집수리');
    await until(() => namesOn(room)?.includes('다온집수리'), 'it was on the map again');
    expect(room.said('두레생협')).not.toHaveProperty('다온집수리');
  });
});

describe.each([
  ['memory', () => createMemoryStorage()],
  ['SQLite', () => openSqliteStorage(temporaryDirectory())],
] as const)('over a restart on %s', (_, createStorage) => {
  it('a merged map stays as it is, and takes in what comes', async () => {
    const storage = await createStorage();
    const room = await RelationsRoom.open(await startWorld({ storage }), names, 6);
    await openTwice(room);
    await merge(room, '두레 생협', '두레생협');
    await isOff(room, '두레 생협');
    const before = inOrder(await room.view());
    await room.restart();
    expect(inOrder(await room.view())).toEqual(before);
    await room.mark(room.phones[1]!, '두레생협', { 여우비: 4 });
    for (const i of [3, 4]) await room.mark(room.phones[i]!, names[i]!, { 햇살도시락: 2 });
    const view = await until(async () => {
      const now = await room.view();
      return now.layers.awareness.answered === 4 ? now : null;
    }, 'the batch was drawn');
    const said = view.claims.filter(({ from }) => from === room.idOf('두레생협'));
    expect(said.find(({ to }) => to === room.idOf('여우비'))?.level).toBe(4);
  });
});
