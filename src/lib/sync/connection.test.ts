import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeAnswer } from '#lib/documents/ballot-doc.ts';
import { clearLocal, type Connection } from './connection.ts';
import { BallotBench, copyAnswers } from './testing/ballot-bench.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });

describe('a connection to a ballot', () => {
  let bench: BallotBench;
  let connection: Connection;
  const isOnServer = (one = connection): Promise<void> =>
    eventually(() => expect(one.save).toEqual({ kind: 'on-server' }));

  beforeEach(() => {
    bench = new BallotBench(new WebSocketServer({ port: 0 }), WebSocket);
    connection = bench.connect();
  });
  afterEach(() => bench.stop());

  describe('[DUR1] saving', () => {
    test('is on-server once everything sent is confirmed', async () => {
      await isOnServer();
      writeAnswer(connection.doc, 'O1', 4);
      expect(connection.save.kind).toBe('saving');
      await isOnServer();
      expect(bench.onServer).toEqual({ O1: 4 });
    });

    test('is never on-server before the server confirms', async () => {
      await isOnServer();
      bench.server.confirms = false;
      const seen = new Set<string>();
      connection.onStatus(() => seen.add(connection.save.kind));
      writeAnswer(connection.doc, 'O1', 4);
      await eventually(() => expect(bench.onServer).toEqual({ O1: 4 }));
      await eventually(() => expect(connection.save).toEqual({ kind: 'saving', onDevice: true }));
      expect(seen).not.toContain('on-server');
      bench.server.confirmAll();
      await isOnServer();
    });

    test('counts each edit: confirming all but the last is not enough', async () => {
      await isOnServer();
      for (const answer of [1, 2, 3, 4, 5] as const) writeAnswer(connection.doc, 'O1', answer);
      bench.server.confirms = false;
      await eventually(() => expect(bench.server.socketsIn(bench.roomName)[0]?.counted).toBe(6));
      expect(connection.save.kind).toBe('saving');
      bench.server.confirmAll();
      await isOnServer();
    });

    test('after coming back is not on-server before the step 2 of this connection is confirmed', async () => {
      await isOnServer();
      bench.server.confirms = false;
      bench.cutAll();
      await eventually(() => expect(connection.link).toBe('away'));
      writeAnswer(connection.doc, 'O1', 4);
      const seen = new Set<string>();
      connection.onStatus(() => seen.add(connection.save.kind));
      await eventually(() => expect(bench.onServer).toEqual({ O1: 4 }));
      expect(seen).not.toContain('on-server');
      bench.server.confirmAll();
      await isOnServer();
    });

    test('is not on-server after an edit that a closing socket no longer took', async () => {
      let isClosing = false;
      class ClosingSocket extends WebSocket {
        constructor(url: string) {
          super(url);
          const readState = (): unknown => Reflect.get(WebSocket.prototype, 'readyState', this);
          Object.defineProperty(this, 'readyState', {
            get: () => (isClosing ? WebSocket.CLOSING : readState()),
          });
        }
      }
      const other = new BallotBench(new WebSocketServer({ port: 0 }), ClosingSocket);
      const one = other.connect();
      await isOnServer(one);
      isClosing = true;
      writeAnswer(one.doc, 'O1', 4);
      expect(one.link).toBe('connected');
      expect(one.save.kind).toBe('saving');
      isClosing = false;
      other.cutAll();
      await isOnServer(one);
      expect(other.onServer).toEqual({ O1: 4 });
      await other.stop();
    });

    test('is on-device while offline, and not before the device has taken it', async () => {
      await isOnServer();
      await bench.server.stop();
      await eventually(() => expect(connection.link).toBe('away'));
      const release = bench.device.stores.holdWrites();
      writeAnswer(connection.doc, 'O1', 4);
      expect(connection.save).toEqual({ kind: 'unsaved' });
      release();
      await eventually(() => expect(connection.save).toEqual({ kind: 'on-device', unsent: true }));
    });

    test('is cannot-save while offline on a device that keeps nothing, and on-server when back', async () => {
      connection.close();
      bench.device = bench.newDevice();
      bench.device.stores.isBroken = true;
      bench.server.speaks = true;
      connection = bench.connect();
      await isOnServer();
      bench.cutAll();
      await eventually(() => expect(connection.link).toBe('away'));
      writeAnswer(connection.doc, 'O1', 4);
      expect(connection.save).toMatchObject({
        kind: 'cannot-save',
        because: 'no-connection',
        unsent: true,
      });
      await isOnServer();
      expect(bench.onServer).toEqual({ O1: 4 });
    });
  });

  describe('[DUR3] coming back', () => {
    test('merges what was answered offline with what came meanwhile', async () => {
      await isOnServer();
      const sockets = bench.server.opened;
      bench.cutAll();
      await eventually(() => expect(connection.link).toBe('away'));
      writeAnswer(connection.doc, 'O1', 4);
      writeAnswer(bench.server.doc(bench.roomName), 'O2', 2);
      await isOnServer();
      expect(bench.server.opened).toBeGreaterThan(sockets);
      expect(bench.onServer).toEqual({ O1: 4, O2: 2 });
      expect(copyAnswers(connection.doc)).toEqual({ O1: 4, O2: 2 });
    });

    test('brings answers of a page that was closed offline to the server', async () => {
      await isOnServer();
      bench.server.speaks = false;
      bench.cutAll();
      await eventually(() => expect(connection.link).toBe('away'));
      writeAnswer(connection.doc, 'O1', 'na');
      await eventually(() => expect(connection.save.kind).toBe('on-device'));
      connection.close();
      bench.server.speaks = true;
      connection = bench.connect();
      await isOnServer();
      expect(bench.onServer).toEqual({ O1: 'na' });
    });

    test('says how much of the room is here', async () => {
      connection.close();
      connection = bench.connect();
      expect(connection.loaded).toBe('nothing');
      await eventually(() => expect(connection.loaded).toBe('server'));
    });
  });

  describe('[ROLE2] a refused edit', () => {
    test('is kept as a copy, and the document, its store and its count are new', async () => {
      writeAnswer(bench.server.doc(bench.roomName), 'O1', 3);
      await isOnServer();
      const doc = connection.doc;
      const replaced = vi.fn<() => void>();
      connection.onDocument(replaced);
      bench.server.refuse = () => 'read-only';
      writeAnswer(connection.doc, 'O1', 5);
      await eventually(() => expect(connection.doc).not.toBe(doc));
      await isOnServer();
      expect(copyAnswers(connection.doc)).toEqual({ O1: 3 });
      expect(bench.onServer).toEqual({ O1: 3 });
      expect(connection.keptCopy).toEqual({ code: 'read-only', entries: { O1: 5 } });
      expect(replaced).toHaveBeenCalled();
      expect(bench.device.stores.names).toEqual([bench.storeName(1)]);
    });

    test('is kept over a reload, until it is dismissed', async () => {
      await isOnServer();
      bench.server.refuse = () => 'read-only';
      writeAnswer(connection.doc, 'O1', 5);
      await eventually(() => expect(connection.keptCopy).not.toBeNull());
      connection.close();
      connection = bench.connect();
      await isOnServer();
      expect(connection.keptCopy?.entries).toEqual({ O1: 5 });
      connection.dismissKeptCopy();
      expect(connection.keptCopy).toBeNull();
      connection.close();
      expect(bench.connect().keptCopy).toBeNull();
    });

    test('made offline is refused on return, without a loop', async () => {
      await isOnServer();
      bench.cutAll();
      await eventually(() => expect(connection.link).toBe('away'));
      writeAnswer(connection.doc, 'O1', 4);
      writeAnswer(connection.doc, 'O2', 'unknown');
      bench.server.refuse = () => 'read-only';
      await eventually(() =>
        expect(connection.keptCopy?.entries).toEqual({ O1: 4, O2: 'unknown' }),
      );
      await isOnServer();
      expect(bench.server.opened).toBe(3);
      expect(bench.onServer).toEqual({});
    });

    test('in one tab leaves another tab of the same browser working, without the refused edit', async () => {
      await isOnServer();
      const other = bench.connect();
      await isOnServer(other);
      bench.server.refuse = () => 'read-only';
      writeAnswer(connection.doc, 'O1', 5);
      await eventually(() => expect(connection.keptCopy).not.toBeNull());
      await isOnServer();
      bench.server.refuse = () => null;
      writeAnswer(other.doc, 'O2', 1);
      await isOnServer(other);
      await eventually(() => expect(copyAnswers(connection.doc)).toEqual({ O2: 1 }));
      expect(bench.onServer).toEqual({ O2: 1 });
      expect(bench.device.stores.names).toEqual([bench.storeName(1)]);
    });
  });

  describe('[PRIV7] what stays on the device', () => {
    test('is nothing after clearing', async () => {
      await isOnServer();
      bench.server.refuse = () => 'read-only';
      writeAnswer(connection.doc, 'O1', 5);
      await eventually(() => expect(connection.keptCopy).not.toBeNull());
      connection.close();
      await clearLocal(bench.room, bench.device);
      expect(bench.device.stores.names).toEqual([]);
      expect(bench.device.slots.texts.size).toBe(0);
    });

    test('is nothing of the old answers after a reset', async () => {
      writeAnswer(connection.doc, 'O1', 5);
      await isOnServer();
      bench.server.doc(bench.roomName).getMap('answers').clear();
      await connection.reset();
      await isOnServer();
      expect(copyAnswers(connection.doc)).toEqual({});
      expect(bench.device.stores.names).toEqual([bench.storeName(1)]);
      expect(bench.onServer).toEqual({});
    });

    test('holds no overwritten answer once the page is left', async () => {
      await isOnServer();
      writeAnswer(connection.doc, 'O1', 5);
      writeAnswer(connection.doc, 'O1', 'unknown');
      bench.device.leave();
      await eventually(() => expect(bench.device.stores.kept(bench.storeName(0))).toHaveLength(1));
    });
  });
});
