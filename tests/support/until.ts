import { setTimeout as pause } from 'node:timers/promises';

const pollMs = 3;

/** Waits until `condition` holds (or resolves to something truthy); fails after `timeoutMs` with `what`. */
export async function until<T>(
  condition: () => T | Promise<T>,
  what: string,
  timeoutMs = 5000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > deadline)
      throw new Error(`waited ${timeoutMs} ms in vain until ${what}`);
    await pause(pollMs);
  }
}
