import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Pulse } from './pulse.ts';

describe('the pulse of the rooms', () => {
  it('beats at once after a time of quiet', async () => {
    const pulse = new Pulse();
    await pulse.next();
    await pause(10);
    const beat = pulse.next().then(() => 'beat');
    expect(await Promise.race([beat, pause(50, 'silence')])).toBe('beat');
  });

  it('beats for all who wait together, and for those who come meanwhile some ms later', async () => {
    const pulse = new Pulse();
    const order: string[] = [];
    const start = performance.now();
    const wait = async (name: string) => {
      await pulse.next();
      order.push(name);
      return performance.now() - start;
    };
    const [one, two] = [wait('one'), wait('two')];
    const [, late] = [await one, wait('late')];
    await two;
    expect(order).toEqual(['one', 'two']);
    const tookMs = (await late) - (await one);
    expect(order).toEqual(['one', 'two', 'late']);
    expect(tookMs).toBeGreaterThan(1);
  });
});
