import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameMessage, Outlet } from './outlet.ts';

const deadline = { timeout: 5000, interval: 3 };

describe('an outlet', () => {
  let server: Server;
  let client: WebSocket;
  let socket: WebSocket;
  let outlet: Outlet;
  const heard: Buffer[] = [];

  beforeEach(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
    const opened = new Promise<void>((resolve) =>
      server.once('upgrade', (request, below, head) =>
        sockets.handleUpgrade(request, below, head, (ws) => {
          [socket, outlet] = [ws, new Outlet(ws, below)];
          resolve();
        }),
      ),
    );
    client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    heard.length = 0;
    client.on('message', (data: Buffer) => heard.push(data));
    await Promise.all([opened, once(client, 'open')]);
  });
  afterEach(() => {
    client.terminate();
    socket.terminate();
    server.close();
  });

  const message = (length: number) => new Uint8Array(length).map((_, index) => index % 251);

  it('writes frames that a WebSocket reads, at every length where the header changes', async () => {
    const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];
    for (const length of lengths) outlet.write(frameMessage(message(length)));
    await vi.waitFor(() => expect(heard.length).toBe(lengths.length), deadline);
    expect(heard.map((data) => data.length)).toEqual(lengths);
    for (const data of heard) expect(data.equals(message(data.length))).toBe(true);
  });

  it('keeps its place among what ws itself writes, and what is held leaves in order', async () => {
    outlet.hold();
    outlet.write(frameMessage(message(1)));
    socket.send(message(2));
    outlet.write(frameMessage(message(3)));
    expect(outlet.waitingBytes).toBeGreaterThan(0);
    outlet.release();
    await vi.waitFor(() => expect(heard.length).toBe(3), deadline);
    expect(heard.map((data) => data.length)).toEqual([1, 2, 3]);
  });

  it('writes nothing after a close frame', async () => {
    const closed = once(client, 'close');
    socket.close(4503, 'restarting');
    outlet.write(frameMessage(message(5)));
    expect((await closed)[0]).toBe(4503);
    expect(heard).toEqual([]);
  });
});
