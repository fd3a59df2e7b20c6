import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import type { RoomClient } from '../support/browser-like.ts';
import { until } from '../support/until.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** A workshop with two phones, and the boards that both see. */
async function twoOnABoard(world: World) {
  const opened = await world.open();
  const [mine, theirs] = [await world.phone(opened.code), await world.phone(opened.code, '이두리')];
  const board = (phone: typeof mine, ack = true) =>
    phone.browser.connect(`${opened.id}/board`, { ack }).synced();
  return { ...opened, mine, theirs, board };
}

const raw = (room: RoomClient, frame: Uint8Array): void => room.provider.ws!.send(frame as never);

function syncFrame(type: number, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}

/** An update that goes on where the owner of `doc` stopped, under the same Yjs client id. */
function forgedAs(doc: Y.Doc): Uint8Array {
  const forger = new Y.Doc();
  Y.applyUpdate(forger, Y.encodeStateAsUpdate(doc));
  forger.clientID = doc.clientID;
  const before = Y.encodeStateVector(forger);
  forger.getMap('notes').set('b', 'theirs');
  return Y.encodeStateAsUpdate(forger, before);
}

describe('[SYNC1] forged updates', () => {
  it('to the agenda are refused from everyone, the facilitator too', async () => {
    const world = await startWorld();
    const { facilitator, mine, id } = await twoOnABoard(world);
    for (const browser of [facilitator, mine.browser]) {
      const agenda = await browser.connect(`${id}/agenda`, { ack: true }).synced();
      agenda.doc.getMap('state').set('revealed', { checklist: true });
      await until(() => agenda.refused.length > 0, 'the edit was refused');
      expect(agenda.refused[0]).toMatchObject({ code: 'read-only' });
    }
    expect((await facilitator.workshop(id)).revealed).toEqual({});
  });

  it('to the server’s map of a board are refused, and nothing of them is kept', async () => {
    const world = await startWorld();
    const { mine, theirs, board } = await twoOnABoard(world);
    const forger = await board(mine);
    forger.doc.transact(() => {
      forger.doc.getMap('notes').set('fine', 1);
      forger.doc.getMap('cards').set('forged', '누군가의 카드');
    });
    await until(() => forger.refused.length > 0, 'the edit was refused');
    expect(forger.refused[0]).toMatchObject({ code: 'forbidden-map' });
    const seen = await board(theirs);
    expect(seen.doc.getMap('cards').size + seen.doc.getMap('notes').size).toBe(0);
  });

  it('[ROLE2] close a client that did not ask for refusals, with a final code', async () => {
    const world = await startWorld();
    const { mine, board } = await twoOnABoard(world);
    const stock = await board(mine, false);
    stock.doc.getMap('cards').set('forged', 1);
    expect(await stock.closed()).toBe(closeCodes.refused);
    expect(stock.provider.shouldConnect).toBe(false);
  });

  it('under another browser’s Yjs client id are refused, in updates and in awareness', async () => {
    const world = await startWorld();
    const { mine, theirs, board } = await twoOnABoard(world);
    const victim = await board(mine);
    victim.doc.getMap('notes').set('a', 'mine');
    await victim.allSaved();
    const squatter = await board(theirs);
    raw(squatter, syncFrame(2, forgedAs(victim.doc)));
    await until(() => squatter.refused.length > 0, 'the edit was refused');
    expect(squatter.refused[0]).toMatchObject({ code: 'foreign-client-id' });
    victim.doc.getMap('notes').set('c', 'still mine');
    await victim.allSaved();
  });

  it('cannot take an id that another has announced but not written with yet', async () => {
    const world = await startWorld();
    const { mine, theirs, board } = await twoOnABoard(world);
    const victim = await board(mine);
    victim.provider.awareness.setLocalState({ here: true });
    const squatter = await board(theirs);
    await until(
      () => squatter.provider.awareness.states.has(victim.doc.clientID),
      'they see each other',
    );
    raw(squatter, syncFrame(2, forgedAs(victim.doc)));
    await until(() => squatter.refused.length > 0, 'the edit was refused');
    victim.doc.getMap('notes').set('a', 1);
    await victim.allSaved();
    expect(victim.refused).toEqual([]);
  });

  it('lets the same browser come back with an id of its own', async () => {
    const world = await startWorld();
    const { mine, id, board } = await twoOnABoard(world);
    const first = await board(mine);
    first.doc.getMap('notes').set('a', 1);
    await first.allSaved();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(first.doc));
    doc.clientID = first.doc.clientID;
    first.destroy();
    const again = mine.browser.connect(`${id}/board`, { ack: true, doc });
    await again.synced();
    doc.getMap('notes').set('b', 2);
    await again.allSaved();
    expect(again.refused).toEqual([]);
  });

  it('with missing parts are answered by step 1, and what was missing is taken', async () => {
    const world = await startWorld();
    const { mine, id } = await twoOnABoard(world);
    const ballot = await mine.ballot();
    await ballot.allSaved();
    const doc = ballot.doc;
    const updates: Uint8Array[] = [];
    ballot.provider.doc.off('update', ballot.provider._updateHandler);
    doc.on('update', (update: Uint8Array) => updates.push(update));
    ballot.answer('founding-01', 1);
    ballot.answer('founding-02', 2);
    const savedBefore = ballot.saved;
    raw(ballot, syncFrame(2, updates[1]!));
    await until(
      () => ballot.saved === ballot.sent && ballot.saved > savedBefore,
      'all was saved after step 1',
    );
    const reply = await mine.browser.send(
      'GET',
      `/api/workshops/${id}/ballot/${mine.participantId}`,
    );
    expect(reply.body).toMatchObject({ answers: { 'founding-01': 1, 'founding-02': 2 } });
  });

  it('whose missing parts never come are closed with a passing code', async () => {
    const world = await startWorld();
    const { mine } = await twoOnABoard(world);
    const ballot = await mine.ballot();
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    doc.getMap('answers').set('founding-01', 1);
    doc.getMap('answers').set('founding-02', 1);
    raw(ballot, syncFrame(2, updates[1]!));
    raw(ballot, syncFrame(1, updates[1]!));
    expect(await ballot.closed()).toBe(closeCodes.gap);
  });

  it('[ROLE2] replaying what is held is no write, for a reader too', async () => {
    const world = await startWorld();
    const { facilitator, mine, id, code } = await twoOnABoard(world);
    const observer = world.browser();
    await observer.join(code, { name: '참관', observer: true });
    await facilitator.send('POST', `/api/workshops/${id}/step`, { step: 'checklist' });
    for (const browser of [observer, mine.browser]) {
      const agenda = await browser.connect(`${id}/agenda`, { ack: true }).synced();
      const sent = agenda.sent;
      raw(agenda, syncFrame(2, Y.encodeStateAsUpdate(agenda.doc)));
      await until(() => agenda.saved === sent + 1, 'it was counted');
      expect(agenda.refused).toEqual([]);
    }
  });
});

describe('too much at once', () => {
  it('[LIM1] a frame over the limit is closed with 4413', async () => {
    const world = await startWorld({ limits: { maxFrameBytes: 2000 } });
    const { mine, board } = await twoOnABoard(world);
    const big = await board(mine);
    big.doc.getMap('notes').set('long', '가'.repeat(2000));
    expect(await big.closed()).toBe(closeCodes.frameTooLarge);
  });

  it('[LIM1] a document over its limit is closed with 4414', async () => {
    const world = await startWorld({ limits: { maxBallotBytes: 3000 } });
    const { mine } = await twoOnABoard(world);
    const ballot = await mine.ballot();
    ballot.doc.getMap('cards').set('a', '가'.repeat(1500));
    expect(await ballot.closed()).toBe(closeCodes.documentTooLarge);
  });

  it('[LIM1] a board takes no more entries than the limit', async () => {
    const world = await startWorld({ limits: { maxBoardEntries: 5 } });
    const { mine, board } = await twoOnABoard(world);
    const full = await board(mine);
    for (let i = 0; i < 5; i += 1) full.doc.getMap('notes').set(`n${i}`, i);
    await full.allSaved();
    full.doc.getMap('notes').set('n0', 'changed');
    await full.allSaved();
    full.doc.getMap('notes').set('n5', 5);
    expect(await full.closed()).toBe(closeCodes.documentTooLarge);
  });
});

describe('before the upgrade', () => {
  it('[ROLE2] another site’s page is refused by status', async () => {
    const world = await startWorld();
    const { mine, id } = await twoOnABoard(world);
    const connect = (headers: Record<string, string>) =>
      new Promise<number>((resolve) => {
        const ws = new WebSocket(`${world.product.url.replace('http', 'ws')}/sync/${id}/agenda`, {
          headers: { cookie: mine.browser.cookie, ...headers },
        });
        ws.on('error', () => undefined);
        ws.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
        ws.once('open', () => {
          resolve(101);
          ws.close();
        });
      });
    expect(await connect({ origin: 'https://evil.example' })).toBe(403);
    expect(await connect({ origin: world.product.url })).toBe(101);
  });

  it('[LIM1] more sockets from one address than the limit are refused by status', async () => {
    const world = await startWorld({ limits: { maxConnectionsPerAddress: 3 } });
    const { facilitator, id } = await world.open();
    for (let i = 0; i < 3; i += 1) await facilitator.connect(`${id}/agenda`).synced();
    const refused = await new Promise<number>((resolve) => {
      const ws = new WebSocket(`${world.product.url.replace('http', 'ws')}/sync/${id}/agenda`, {
        headers: { cookie: facilitator.cookie },
      });
      ws.on('error', () => undefined);
      ws.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    });
    expect(refused).toBe(429);
  });
});
