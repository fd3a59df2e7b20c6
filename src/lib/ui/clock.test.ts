import { describe, expect, it } from 'vitest';
import { readClock } from './clock.ts';

const at = (seconds: number) => readClock(seconds * 1000, 0);

describe('a countdown', () => {
  it('shows minutes and seconds, hours only where there are any', () => {
    expect(at(725).text).toBe('12:05');
    expect(at(59).text).toBe('0:59');
    expect(at(3900).text).toBe('1:05:00');
  });

  it('says the full time at its start and 0:00 only when nothing is left', () => {
    expect(readClock(60_000, 1).text).toBe('1:00');
    expect(readClock(60_000, 59_001).text).toBe('0:01');
    expect(readClock(60_000, 60_000)).toEqual({ over: false, seconds: 0, text: '0:00' });
  });

  it('counts on calmly when the time is over', () => {
    expect(at(-130)).toEqual({ over: true, seconds: 130, text: '+2:10' });
    expect(readClock(0, 999).over).toBe(false);
    expect(readClock(0, 1000).text).toBe('+0:01');
  });
});
