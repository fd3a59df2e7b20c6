import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ServerClock } from './server-clock.ts';

const epoch = Date.parse('2026-11-22T03:00:00Z');

/** A phone whose own clock is an hour wrong, and a server that writes whole seconds. */
class World {
  monotonic = 5000;
  serverOffset = epoch + 123_456;
  readonly clock = new ServerClock(
    () => this.monotonic,
    () => epoch - 3_600_000,
  );

  get serverNow(): number {
    return this.monotonic + this.serverOffset;
  }

  request(thereMs: number, backMs: number): void {
    const askedAt = this.clock.tick();
    this.monotonic += thereMs;
    const date = new Date(this.serverNow).toUTCString();
    this.monotonic += backMs;
    this.clock.measure(date, askedAt);
  }
}

describe('the server’s clock on a phone with a wrong one', () => {
  test('is the phone’s own while nothing is known', () => {
    expect(new World().clock.now()).toBe(epoch - 3_600_000);
  });

  test('is right within half of the round trip and the header’s second', () => {
    const delays = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(delays, delays), { minLength: 1, maxLength: 8 }), (trips) => {
        const world = new World();
        for (const [there, back] of trips) world.request(there, back);
        const shortest = Math.min(...trips.map(([there, back]) => there + back));
        expect(Math.abs(world.clock.now() - world.serverNow)).toBeLessThanOrEqual(
          (shortest + 1000) / 2,
        );
      }),
    );
  });

  test('gets better with more responses', () => {
    const world = new World();
    world.request(40, 40);
    for (let i = 0; i < 20; i += 1) {
      world.monotonic += 377;
      world.request(40, 40);
    }
    expect(Math.abs(world.clock.now() - world.serverNow)).toBeLessThan(120);
  });

  test('follows a jump, as after a sleep that stopped the phone’s clock', () => {
    const world = new World();
    world.request(10, 10);
    world.serverOffset += 600_000;
    world.request(10, 10);
    expect(Math.abs(world.clock.now() - world.serverNow)).toBeLessThanOrEqual(510);
  });

  test('ignores what is no date', () => {
    const world = new World();
    world.clock.measure(null, 0);
    world.clock.measure('soon', 0);
    expect(world.clock.now()).toBe(epoch - 3_600_000);
  });
});
