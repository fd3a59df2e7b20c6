import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { shutDownOnSignal, type Ending } from './shutdown.ts';

function fakeProcess() {
  const { promise: exited, resolve } = Promise.withResolvers<number>();
  const codes: number[] = [];
  const emitter = new EventEmitter();
  const ending: Ending = {
    on: (event, listener) => emitter.on(event, listener),
    exit: (code) => {
      codes.push(code);
      resolve(code);
    },
  };
  return { ending, exited, codes, signal: (name: string) => emitter.emit(name) };
}

const never = () => new Promise(() => undefined);
const ignore = () => undefined;

test('a signal ends things one after the other, then the process', async () => {
  const { ending, exited, signal } = fakeProcess();
  const done: string[] = [];
  const step = (name: string) => async () => {
    await new Promise(setImmediate);
    done.push(name);
  };
  shutDownOnSignal({
    ending,
    steps: [step('app'), step('store')],
    timeoutMs: 5000,
    onError: ignore,
  });
  signal('SIGTERM');
  expect(await exited).toBe(0);
  expect(done).toEqual(['app', 'store']);
});

test('what fails is told and does not keep the store from being closed', async () => {
  const { ending, exited, signal } = fakeProcess();
  const errors: unknown[] = [];
  let closed = false;
  const fails = () => Promise.reject(new Error('no'));
  const close = async () => void (closed = true);
  shutDownOnSignal({
    ending,
    steps: [fails, close],
    timeoutMs: 5000,
    onError: (error) => errors.push(error),
  });
  signal('SIGINT');
  expect(await exited).toBe(1);
  expect([closed, errors.length]).toEqual([true, 1]);
});

test('what hangs is not waited for beyond the limit', async () => {
  const { ending, exited, signal } = fakeProcess();
  shutDownOnSignal({ ending, steps: [never], timeoutMs: 5, onError: ignore });
  signal('SIGTERM');
  expect(await exited).toBe(1);
});

test('the same signal twice is one, a later one ends it at once', async () => {
  const { ending, exited, signal, codes } = fakeProcess();
  let now = 0;
  const clock = () => now;
  shutDownOnSignal({ ending, steps: [never], timeoutMs: 60_000, onError: ignore, clock });
  signal('SIGINT');
  signal('SIGINT');
  expect(codes).toEqual([]);
  now = 2000;
  signal('SIGINT');
  expect(await exited).toBe(1);
});
