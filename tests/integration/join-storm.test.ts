import { once } from 'node:events';
import { WebSocket } from 'ws';
import { describe, expect, it } from 'vitest';
import { messageTypes, syncTypes } from '#lib/protocol/messages.ts';
import { TroubledStorage } from '../support/troubled-storage.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const crowd = 40;

describe('a storm of joins into a cold room', () => {
  it('is one load, and nobody is told anything before it', async () => {
    const troubled = new TroubledStorage();
    const world = await startWorld({ storage: troubled.storage });
    const { facilitator, code, id } = await world.open();
    const board = `${id}/board`;
    const first = await facilitator.connect(board, { ack: true }).synced();
    first.doc.getMap('notes').set('n', '전부터 있던 말');
    await first.allSaved();
    first.destroy();
    await world.restart();
    const phone = await world.phone(code);
    troubled.loaded.clear();
    troubled.loads.shut();
    const heard: number[][] = [];
    const sockets = Array.from({ length: crowd }, () => {
      const ws = new WebSocket(`${world.product.url.replace('http', 'ws')}/sync/${board}`, {
        headers: { cookie: phone.browser.cookie },
      });
      ws.on('message', (data: Buffer) => heard.push([data[0]!, data[1]!]));
      ws.on('open', () => ws.send(Uint8Array.of(messageTypes.sync, syncTypes.step1, 1, 0)));
      return ws;
    });
    await Promise.all(sockets.map((ws) => once(ws, 'open')));
    await Promise.all(sockets.map((ws) => (ws.ping(), once(ws, 'pong'))));
    expect(heard).toEqual([]);
    troubled.loads.open();
    const step2 = () => heard.filter(([type, sync]) => type === 0 && sync === syncTypes.step2);
    await until(() => step2().length === crowd, 'everyone had the state');
    expect(troubled.loaded.get(board)).toBe(1);
    for (const ws of sockets) ws.terminate();
    const late = await phone.browser.connect(board).synced();
    expect(late.doc.getMap('notes').toJSON()).toEqual({ n: '전부터 있던 말' });
  });
});
