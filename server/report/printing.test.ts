import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, expect, it, vi } from 'vitest';
import { leave } from '#lib/report/leaving.ts';
import { madeUpSource } from '#lib/report/testing/made-up.ts';
import type { PrintOrder, PrintQuestion } from './print-messages.ts';
import { Printing } from './printing.ts';

const parts = leave(madeUpSource());

/** A thread that answers when the test says so. */
class HeldWorker extends EventEmitter {
  readonly asked: PrintQuestion[] = [];
  readonly told: PrintOrder[] = [];
  postMessage = (order: PrintOrder) => {
    this.told.push(order);
    if (order !== 'forget') this.asked.push(order);
  };
  unref = () => undefined;
  terminate = () => Promise.resolve(0);
  answer = ({ id }: PrintQuestion) =>
    this.emit('message', { id, file: new Uint8Array([id]), name: 'report' });
}

function setUp() {
  const workers: HeldWorker[] = [];
  const printing = new Printing(() => {
    workers.push(new HeldWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return { printing, workers };
}

afterEach(() => void vi.useRealTimers());

it('a hall that takes the same report at once is one print, and another language another', async () => {
  const { printing, workers } = setUp();
  const all = [1, 2, 3].map(() => printing.print('docx', 'ko', parts));
  const english = printing.print('docx', 'en', parts);
  const [worker] = workers;
  expect([workers.length, worker!.asked.length]).toEqual([1, 2]);
  worker!.asked.forEach(worker!.answer);
  expect((await Promise.all(all)).map(({ file }) => file[0])).toEqual([1, 1, 1]);
  expect((await english).file[0]).toBe(2);
  await printing.close();
});

it('who waits is told when the thread is lost, and the next is printed by another', async () => {
  const { printing, workers } = setUp();
  const lost = printing.print('hwpx', 'ko', parts);
  workers[0]!.emit('error', new Error('out of memory'));
  await expect(lost).rejects.toThrow('out of memory');
  const again = printing.print('hwpx', 'ko', parts);
  expect(workers).toHaveLength(2);
  workers[1]!.asked.forEach(workers[1]!.answer);
  expect((await again).name).toBe('report');
  await printing.close();
});

it('a report that could not be made is not kept: asking again makes it again', async () => {
  const { printing, workers } = setUp();
  const failed = printing.print('csv', 'ko', parts);
  const [worker] = workers;
  worker!.emit('message', { id: worker!.asked[0]!.id, failure: 'no font' });
  await expect(failed).rejects.toThrow('no font');
  const again = printing.print('csv', 'ko', parts);
  worker!.answer(worker!.asked[1]!);
  expect((await again).file).toHaveLength(1);
  await printing.close();
});

it('the thread that gets ready is the one that prints, and none begins once printing has ended', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { printing, workers } = setUp();
  printing.wakeIn(3000);
  expect(workers).toHaveLength(0);
  vi.advanceTimersByTime(3000);
  expect(workers.map(({ told }) => told)).toEqual([[]]);
  const printed = printing.print('csv', 'ko', parts);
  workers[0]!.asked.forEach(workers[0]!.answer);
  expect((await printed).name).toBe('report');
  expect(workers).toHaveLength(1);
  await printing.close();

  const ended = setUp();
  ended.printing.wakeIn(3000);
  await ended.printing.close();
  vi.advanceTimersByTime(3000);
  expect(ended.workers).toHaveLength(0);
});

it('what nobody has asked for in ten minutes is forgotten, also by the thread, and not while it prints', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { printing, workers } = setUp();
  const printed = printing.print('csv', 'ko', parts);
  const worker = workers[0]!;
  vi.advanceTimersByTime(1_200_000);
  expect(worker.told).not.toContain('forget');
  worker.answer(worker.asked[0]!);
  await printed;
  vi.advanceTimersByTime(599_000);
  expect(worker.told).not.toContain('forget');
  vi.advanceTimersByTime(1000);
  expect(worker.told.at(-1)).toBe('forget');
  const again = printing.print('csv', 'ko', parts);
  expect([workers.length, worker.asked.length]).toEqual([1, 2]);
  worker.answer(worker.asked[1]!);
  await again;
  await printing.close();
});

it('what was printed is forgotten also where the thread was lost since', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { printing, workers } = setUp();
  const printed = printing.print('csv', 'ko', parts);
  workers[0]!.answer(workers[0]!.asked[0]!);
  await printed;
  const lost = printing.print('docx', 'ko', parts);
  workers[0]!.emit('error', new Error('out of memory'));
  await expect(lost).rejects.toThrow('out of memory');
  vi.advanceTimersByTime(600_000);
  const again = printing.print('csv', 'ko', parts);
  expect(workers).toHaveLength(2);
  workers[1]!.answer(workers[1]!.asked[0]!);
  await again;
  await printing.close();
});
