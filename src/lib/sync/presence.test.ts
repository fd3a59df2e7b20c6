import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BallotBench } from './testing/ballot-bench.ts';
import type { Connection } from './connection.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });

describe('who else is in a room', () => {
  let bench: BallotBench;
  let mine: Connection;
  let other: Connection;
  const seen = (one: Connection) => [...one.others.values()];

  beforeEach(async () => {
    bench = new BallotBench(new WebSocketServer({ port: 0 }), WebSocket);
    mine = bench.connect();
    bench.device = bench.newDevice();
    other = bench.connect();
    await eventually(() =>
      expect([mine, other].map(({ link }) => link)).toEqual(['connected', 'connected']),
    );
  });
  afterEach(() => bench.stop());

  test('nothing is said of anyone until they say it', () => {
    expect(seen(mine)).toEqual([]);
  });

  test('what one says the others hear, and not oneself', async () => {
    const heard = vi.fn();
    other.onPresence(heard);
    mine.say({ card: 'c1' });
    await eventually(() => expect(seen(other)).toEqual([{ card: 'c1' }]));
    expect(heard).toHaveBeenCalled();
    expect(seen(mine)).toEqual([]);
    mine.say(null);
    await eventually(() => expect(seen(other)).toEqual([]));
  });

  test('what was said is said again after coming back, also by a new document', async () => {
    mine.say({ card: 'c1' });
    await eventually(() => expect(seen(other)).toHaveLength(1));
    bench.cutAll();
    await eventually(() => expect(seen(other)).toEqual([]));
    await eventually(() => expect(seen(other)).toEqual([{ card: 'c1' }]));
    const [before] = other.others.keys();
    await mine.reset();
    await eventually(() => expect(seen(other)).toEqual([{ card: 'c1' }]));
    await eventually(() => expect([...other.others.keys()]).not.toEqual([before]));
  });
});
