import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readAgenda } from '#lib/documents/agenda-doc.ts';
import type { RoomClient } from '../support/browser-like.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** Sends an edit that stands for itself, whatever became of those before it; says whether it was taken. */
async function tryEdit(room: RoomClient, map: string, key: string): Promise<string> {
  const doc = new Y.Doc();
  doc.getMap(map).set(key, true);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc));
  room.provider.ws!.send(encoding.toUint8Array(encoder) as never);
  const number = room.sent;
  await until(() => room.saved >= number, 'the edit was answered');
  return room.refused.find((refusal) => refusal.number === number)?.code ?? 'taken';
}

describe('[ROLE1] permissions flip live', () => {
  it('on a lock, a change of step and the close, on the very sockets that are open', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const [phone, neighbour] = [await world.phone(code), await world.phone(code)];
    const ballot = await phone.ballot();
    const board = await phone.browser.connect(`${id}/board`, { ack: true }).synced();
    const agenda = await neighbour.browser.connect(`${id}/agenda`).synced();
    const rooms = [ballot, board, agenda];
    await Promise.all([ballot.allSaved(), board.allSaved()]);
    const sockets = rooms.map(({ provider }) => provider.ws);
    const steer = (call: string, body?: object) =>
      facilitator.send('POST', `/api/workshops/${id}/${call}`, body);
    let key = 0;
    const tryBoth = async () => [
      await tryEdit(ballot, 'answers', `a${(key += 1)}`),
      await tryEdit(board, 'notes', `n${key}`),
    ];
    const taken = ['taken', 'taken'];
    const refused = ['read-only', 'read-only'];

    expect(await tryBoth()).toEqual(taken);
    await steer('lock', { locked: true });
    expect(await tryBoth()).toEqual(refused);
    await until(() => readAgenda(agenda.doc)?.locked, 'the others were told');
    await steer('lock', { locked: false });
    expect(await tryBoth()).toEqual(taken);
    for (const { id: step } of readAgenda(agenda.doc)!.steps) {
      await steer('step', { step });
      expect(await tryBoth()).toEqual(taken);
    }
    await steer('close');
    expect(await tryBoth()).toEqual(refused);
    await until(() => readAgenda(agenda.doc)?.closed, 'the others were told');

    expect(rooms.map(({ provider }) => provider.ws)).toEqual(sockets);
    expect(rooms.map(({ closedWith }) => closedWith)).toEqual([null, null, null]);
    const kept = await phone.ballot();
    expect(kept.doc.getMap('answers').has('a2')).toBe(false);
    expect(kept.doc.getMap('answers').has('a3')).toBe(true);
  });
});
