import { describe, expect, test } from 'vitest';
import { Lifetime } from './lifetime.ts';

describe('a lifetime', () => {
  test('starts once and ends once', () => {
    const events: string[] = [];
    const lifetime = new Lifetime();
    const start = () => {
      events.push('start');
      return [() => events.push('end')];
    };
    const end = lifetime.begin(start);
    lifetime.begin(start);
    expect(lifetime.isRunning).toBe(true);
    end();
    end();
    expect(lifetime.isRunning).toBe(false);
    expect(events).toEqual(['start', 'end']);
  });

  test('can begin again, and the end of the first is not the end of the second', () => {
    const lifetime = new Lifetime();
    const first = lifetime.begin(() => []);
    first();
    lifetime.begin(() => []);
    first();
    expect(lifetime.isRunning).toBe(true);
    lifetime.end();
    expect(lifetime.isRunning).toBe(false);
  });
});
