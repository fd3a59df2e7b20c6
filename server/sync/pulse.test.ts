import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Pulse } from './pulse.ts';

describe('the pulse of the rooms', () => {
  it('beats at once after a time of quiet, for all who wait', async () => {
    const pulse = new Pulse();
    const beats = Promise.all([pulse.next(), pulse.next()]).then(() => 'beat');
    expect(await Promise.race([beats, pause(1000, 'silence')])).toBe('beat');
  });

  it('gives who comes after a beat the next one', async () => {
    const pulse = new Pulse();
    const order: string[] = [];
    const wait = (name: string) => pulse.next().then(() => order.push(name));
    const first = wait('first');
    const late = first.then(() => wait('late'));
    await Promise.all([first, wait('with it'), late]);
    expect(order).toEqual(['first', 'with it', 'late']);
  });

  it('keeps some ms between beats where they never end', async () => {
    const pulse = new Pulse();
    const start = performance.now();
    for (let beat = 0; beat < 25; beat += 1) await pulse.next();
    // 20 of them 5 ms apart, less what timers round down
    expect(performance.now() - start).toBeGreaterThan(75);
  });
});
