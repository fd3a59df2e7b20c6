import type { Worker } from 'node:worker_threads';
import { fromPlainError } from './sqlite-errors.ts';
import type { Answered, Asked, FromWorker, Question } from './sqlite-messages.ts';
import { StorageFailed } from './storage.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One life of a worker: its questions that wait for an answer. Once ended it answers nothing any more. */
export class StoreThread {
  /** Settles when the worker has opened the file, or has said why it cannot. */
  readonly opened: Promise<void>;
  readonly exited: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  /** What is said to the worker at the end of this turn, in one message. */
  #outbox: Asked[] = [];
  #moved: ArrayBuffer[] = [];
  #lastId = 0;
  #reason: Error | null = null;
  #end: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.opened = new Promise((resolve, reject) => {
      this.#waiting.set(0, { resolve: () => resolve(), reject });
    });
    // Who only asks hears of a failed opening from the question.
    this.opened.catch(() => undefined);
    this.exited = new Promise((resolve) => worker.once('exit', () => resolve()));
    worker.on('message', (message: FromWorker) => this.#hear(message));
    worker.on('error', ({ message }) => this.#blame(workerDied(`: ${message}`)));
    worker.on('exit', () => this.#endNow());
  }

  get ended(): boolean {
    return this.#end !== null;
  }

  /** `moved`: buffers that the worker takes over instead of copying. */
  ask(question: Question, moved: readonly ArrayBuffer[] = []): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      const asked: Asked = { id: ++this.#lastId, question };
      this.#waiting.set(asked.id, { resolve, reject });
      this.#outbox.push(asked);
      this.#moved.push(...moved);
      if (!mayWait(question)) this.#post();
      else if (this.#outbox.length === 1) queueMicrotask(() => this.#post());
    });
  }

  #post(): void {
    if (this.#outbox.length > 0)
      this.#worker.postMessage(this.#outbox.splice(0), this.#moved.splice(0));
  }

  #hear(message: FromWorker): void {
    switch (message.kind) {
      case 'opened':
        return this.#settle({ id: 0, outcome: { value: undefined } });
      case 'refused':
        return this.#blame(fromPlainError(message.error));
      case 'answers':
        return message.answers.forEach((answer) => this.#settle(answer));
    }
  }

  #settle({ id, outcome }: Answered): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if ('error' in outcome) waiting?.reject(fromPlainError(outcome.error));
    else waiting?.resolve(outcome.value);
  }

  #blame(reason: Error): void {
    this.#reason ??= reason;
  }

  /** Only at the exit: then the thread's files are closed, and with them its lock is gone for certain. */
  #endNow(): void {
    this.#end = this.#reason ?? workerDied('.');
    for (const { reject } of this.#waiting.values()) reject(this.#end);
    this.#waiting.clear();
  }
}

/** Posting copies what is asked. These are the asker's own copies already, so that it may be done a moment later. */
const mayWait = (question: Question): boolean =>
  question.call === 'commit' &&
  question.changes.every(({ kind }) => kind === 'append-update' || kind === 'claim-client');

const workerDied = (how: string): StorageFailed =>
  new StorageFailed('WORKER_DIED', `The storage thread has ended${how}`);
