import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readEarlierRelations } from '#lib/documents/agenda-relations.ts';
import type { Problem } from '#lib/protocol/contract.ts';
import type { OrganisationView } from '#lib/protocol/relations-contract.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { openSqliteStorage } from '../../server/storage/sqlite.ts';
import { temporaryDirectory } from '../contracts/sqlite-under-test.ts';
import { spiedStorage } from '../support/spied-storage.ts';
import { RelationsRoom } from '../support/relations-room.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const names = [
  '가람생협',
  '다온집수리',
  '두레빵집',
  '마을책방',
  '햇살도시락',
  '함께빨래터',
  '여우비',
];

describe('ties before the reveal', () => {
  it('[PRIV2] leave no ballot', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 3);
    const seen = async () => [
      Y.encodeStateAsUpdate(room.agenda.doc),
      (await room.send('GET', 'relations')).body.code,
      (await room.send('GET', 'reveal-check/relations')).body,
      (await room.send('GET', 'seats')).body,
      await room.facilitator.workshop(room.id),
    ];
    const before = await seen();
    for (const [i, phone] of room.phones.entries())
      await room.mark(phone, names[i]!, { 마을책방: 4, 여우비: 1 });
    expect(await seen()).toEqual(before);
    expect(before[1]).toBe('not-revealed');
  });
});

describe('the reveal', () => {
  it('[PRIV4] draws all that is given by then, handed in or not, by organisation', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 2);
    await room.mark(room.phones[0]!, '가람생협', { 다온집수리: 4, 두레빵집: 2 });
    await room.mark(room.phones[1]!, '다온집수리', { 가람생협: 3 }, false);
    expect((await room.reveal()).status).toBe(204);
    await room.speaksFor(2);
    expect(room.said('가람생협')).toEqual({ 다온집수리: 4, 두레빵집: 2 });
    expect(room.said('다온집수리')).toEqual({ 가람생협: 3 });
    const view = await room.view();
    expect(view.layers.awareness).toMatchObject({ answered: 2, ties: { confirmed: 1, union: 2 } });
    expect(view.layers.joint.ties).toEqual({ confirmed: 0, union: 1 });
    expect(view.organisations.every(({ place }) => place !== null)).toBe(true);
  });

  it('[PRIV5] puts no name of a person and no id of a ballot on the map', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 3);
    for (const [i, phone] of room.phones.entries())
      await room.mark(phone, names[i]!, { 마을책방: 2 });
    await room.reveal();
    await room.speaksFor(3);
    const all = JSON.stringify([room.agenda.doc.toJSON(), await room.view()]);
    for (const { participantId, seatId } of room.phones) {
      expect(all).not.toContain(participantId);
      expect(all).not.toContain(seatId);
    }
    expect(all).not.toContain('사람');
  });

  it('takes what two people of one organisation say together: the strongest', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 1);
    const colleague = await room.join('가람생협');
    await room.mark(room.phones[0]!, '가람생협', { 다온집수리: 1, 두레빵집: 3 });
    await room.mark(colleague, '가람생협', { 다온집수리: 4 });
    await room.reveal();
    await room.speaksFor(1);
    expect(room.said('가람생협')).toEqual({ 다온집수리: 4, 두레빵집: 3 });
    // One organisation alone has several people here: a number of differences would be about them.
    expect((await room.view()).differing).toBeNull();
  });
});

describe('ties after the reveal', () => {
  it('[PRIV4] come in by batches of three ballots that were handed in; a remainder does not', async () => {
    const room = await RelationsRoom.open(await startWorld(), names);
    await room.mark(room.phones[0]!, names[0]!, { 여우비: 2 });
    await room.reveal();
    await room.speaksFor(1);
    const places = room.drawn!.places;
    await room.mark(room.phones[1]!, names[1]!, { 여우비: 2 });
    await room.mark(room.phones[2]!, names[2]!, { 여우비: 2 });
    await room.mark(room.phones[3]!, names[3]!, { 여우비: 2 }, false);
    expect((await room.view()).layers.awareness.answered).toBe(1);
    await room.mark(room.phones[3]!, names[3]!, { 여우비: 4 });
    await room.speaksFor(4);
    expect(room.said(names[3]!)).toEqual({ 여우비: 4 });
    // Whom a tie had reached stands where it stood.
    for (const name of [names[0]!, '여우비'])
      expect(room.drawn!.places.get(room.idOf(name))).toEqual(places.get(room.idOf(name)));
    await room.mark(room.phones[4]!, names[4]!, { 여우비: 2 });
    await room.send('POST', 'close');
    expect((await room.view()).layers.awareness.answered).toBe(4);
  });

  it('stay as they are when their owner deletes them, and when someone is sent out', async () => {
    const { storage, commits } = spiedStorage();
    const room = await RelationsRoom.open(await startWorld({ storage }), names, 3);
    for (const [i, phone] of room.phones.entries())
      await room.mark(phone, names[i]!, { 여우비: 3 });
    await room.reveal();
    await room.speaksFor(3);
    const [first, second] = room.phones;
    const ballot = `/api/workshops/${room.id}/ballot/${first!.participantId}`;
    expect((await first!.browser.send('DELETE', ballot)).status).toBe(204);
    await room.facilitator.send('DELETE', `/api/workshops/${room.id}/seats/${second!.seatId}`);
    expect((await room.view()).layers.awareness.answered).toBe(3);
    const kept = commits.filter((change) => change.kind === 'put-contribution').at(-1);
    expect(Object.values((kept as { contribution: object }).contribution)).toEqual([null]);
  });
});

describe.each([
  ['memory', () => createMemoryStorage()],
  ['SQLite', () => openSqliteStorage(temporaryDirectory())],
] as const)('over a restart on %s', (_, createStorage) => {
  it('the map, its places and what waits stay', async () => {
    const storage = await createStorage();
    const room = await RelationsRoom.open(await startWorld({ storage }), names);
    await room.mark(room.phones[0]!, names[0]!, { 여우비: 2 });
    await room.reveal();
    await room.speaksFor(1);
    for (const i of [1, 2]) await room.mark(room.phones[i]!, names[i]!, { 여우비: 2 });
    const before = await room.view();
    await room.restart();
    expect(await room.view()).toEqual(before);
    await room.mark(room.phones[3]!, names[3]!, { 여우비: 2 });
    await room.speaksFor(4);
  });
});

describe('organisations', () => {
  it('that come in the middle have a place on the map', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 1);
    await room.mark(room.phones[0]!, names[0]!, { 여우비: 2 });
    await room.reveal();
    await room.join('새로고침 공방');
    await until(() => room.drawn?.organisations.length === 8, 'the newcomer was on the map');
    await room.learnIds();
    expect(room.drawn!.places.has(room.idOf('새로고침 공방'))).toBe(true);
    const added = await room.send<OrganisationView>('POST', 'organisations', { name: '가람자활' });
    expect([added.status, added.body.type]).toEqual([201, 'self-support']);
    const again = await room.send('POST', 'organisations', { name: '가람자활' });
    expect([again.status, again.body.code]).toEqual([409, 'organisation-known']);
  });

  it('that are renamed keep their ties, and their people their seats', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 2);
    await room.mark(room.phones[0]!, '가람생협', { 다온집수리: 2 });
    await room.mark(room.phones[1]!, '다온집수리', { 가람생협: 2 });
    await room.reveal();
    await room.speaksFor(2);
    const edit = { name: '가람소비자생협', type: 'cooperative' };
    const path = `organisations/${room.idOf('가람생협')}`;
    expect((await room.send('PUT', path, edit)).status).toBe(204);
    expect((await room.send<Problem>('PUT', 'organisations/nobody', edit)).status).toBe(404);
    const { organisations, layers } = await room.view();
    expect(organisations.map(({ name }) => name)).toContain('가람소비자생협');
    expect(layers.awareness.ties.confirmed).toBe(1);
    const seats = await room.send<{ organisation: string }[]>('GET', 'seats');
    expect(seats.body.map(({ organisation }) => organisation)).toContain('가람소비자생협');
    expect((await room.facilitator.workshop(room.id)).network.members).toHaveLength(7);
  });

  it('are laid out anew for everyone when a facilitator asks', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 1);
    expect((await room.send('POST', 'relations/arrange')).body.code).toBe('not-revealed');
    await room.mark(room.phones[0]!, names[0]!, { 여우비: 2 });
    await room.reveal();
    const version = (await until(() => room.drawn, 'the map was drawn')).version;
    expect((await room.send('POST', 'relations/arrange')).status).toBe(204);
    await until(() => (room.drawn?.version ?? 0) > version, 'the map was laid out anew');
    const phone = room.phones[0]!.browser;
    const own = await phone.send('POST', `/api/workshops/${room.id}/relations/arrange`);
    expect(own.status).toBe(403);
  });
});

it('the next workshop of the network can lay this map beside its own', async () => {
  const world = await startWorld();
  const room = await RelationsRoom.open(world, names, 1);
  await room.mark(room.phones[0]!, names[0]!, { 여우비: 4 });
  await room.reveal();
  await room.speaksFor(1);
  const earlier = { workshopId: room.id, key: room.opened.facilitatorKey };
  const next = await world.open({ earlier });
  const agenda = await next.facilitator.connect(`${next.id}/agenda`).synced();
  const then = readEarlierRelations(agenda.doc);
  expect(then?.title).toBe('첫 진단');
  expect(then?.drawn.organisations.map(({ name }) => name)).toEqual(
    room.drawn!.organisations.map(({ name }) => name),
  );
  expect([...then!.drawn.claims]).toEqual([...room.drawn!.claims]);
});

it('the map of a workshop that was held elsewhere comes by its result file, as large as a network may be', async () => {
  const world = await startWorld();
  const count = 300;
  const organisations = Array.from({ length: count }, (_, i) => ({
    name: `조직 ${i}`,
    type: null,
    at: { x: i, y: 3 * i },
  }));
  const claims = organisations.map((_, i) =>
    organisations.map((_, j) => (i === j ? '-' : (i + j) % 9 === 0 ? '4' : '1')).join(''),
  );
  const relations = { organisations, claims };
  const result = { title: '작년', closedAt: null, tally: null, wants: [], tasks: [], relations };
  const next = await world.open({ earlier: { result } });
  const agenda = await next.facilitator.connect(`${next.id}/agenda`).synced();
  const then = readEarlierRelations(agenda.doc)!;
  expect(then.title).toBe('작년');
  expect(then.drawn.organisations.map(({ name }) => name)).toEqual(
    organisations.map(({ name }) => name),
  );
  const [first, tenth] = [then.drawn.organisations[0]!, then.drawn.organisations[9]!];
  expect(then.drawn.claims.get(first.id)?.get(tenth.id)).toBe(4);
  expect(then.drawn.places.get(tenth.id)).toEqual({ x: 9, y: 27 });
  const bad = { ...result, relations: { organisations, claims: ['5'] } };
  const refused = await world.browser().send('POST', '/api/workshops', {
    title: '올해',
    network: { name: '가람' },
    stage: 'operating',
    earlier: { result: bad },
  });
  expect(refused.status).toBe(400);
});

describe('a paper sheet of ties', () => {
  const sheet = (room: RelationsRoom, levels: Record<string, number>, number = '05724') => ({
    step: 'relations',
    sheet: number,
    organisation: room.idOf('햇살도시락'),
    answers: Object.fromEntries(
      Object.entries(levels).map(([name, level]) => [room.idOf(name), level]),
    ),
  });

  it('comes into an open map at once, marked, and takes nobody’s ballot along (PRIV3)', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 2);
    await room.mark(room.phones[0]!, names[0]!, { 여우비: 2 });
    await room.reveal();
    await room.speaksFor(1);
    await room.mark(room.phones[1]!, names[1]!, { 여우비: 2 });
    expect((await room.send('POST', 'sheets', sheet(room, { 여우비: 3 }))).status).toBe(201);
    await room.speaksFor(2);
    expect(room.said('햇살도시락')).toEqual({ 여우비: 3 });
    expect([...room.drawn!.onPaper]).toEqual([room.idOf('햇살도시락')]);
    // The same number with something else is another sheet by mistake.
    const other = await room.send('POST', 'sheets', sheet(room, { 여우비: 1 }));
    expect([other.status, other.body.code]).toEqual([409, 'sheet-entered']);
  });

  it('is drawn with the rest if it was typed in before', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 1);
    await room.send('POST', 'sheets', sheet(room, { 여우비: 4 }));
    expect(room.drawn).toBeNull();
    await room.reveal();
    await room.speaksFor(1);
    expect((await room.view()).layers.joint.ties.union).toBe(1);
  });

  it('is refused where it speaks of no organisation, or of its own', async () => {
    const room = await RelationsRoom.open(await startWorld(), names, 1);
    const own = await room.send('POST', 'sheets', sheet(room, { 햇살도시락: 2 }));
    const level = await room.send('POST', 'sheets', sheet(room, { 여우비: 5 }));
    const nobody = { ...sheet(room, { 여우비: 2 }), organisation: 'zzzzzz' };
    expect([own.status, level.status, (await room.send('POST', 'sheets', nobody)).status]).toEqual([
      400, 400, 400,
    ]);
  });
});
