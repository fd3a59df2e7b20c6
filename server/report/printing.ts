import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Format } from '#lib/export/formats.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Report } from '#lib/report/report.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import type { PrintAnswer, PrintMatter, PrintOrder, PrintQuestion } from './print-messages.ts';

/** A printed report. `name` has no ending. */
export interface PrintedFile {
  readonly file: Uint8Array;
  readonly name: string;
}

interface Waiting {
  readonly resolve: (printed: PrintedFile) => void;
  readonly reject: (error: Error) => void;
}

/** A room of phones that all take the report at once is one print. */
const mostKept = 12;
/** Whoever sees the files of a report may talk for a while before he takes one. */
const keptMs = 600_000;
const startWorker = (): Worker => new Worker(new URL('./print-thread.ts', import.meta.url));

/**
 * Prints reports on a thread of its own, so that nobody's answer waits for a document. The thread starts when it is
 * woken or the first report is asked for, and stays: one that begins anew takes a second longer for its first document,
 * and the memory of one that ended is not given back. What was printed is forgotten after ten minutes without a question.
 */
export class Printing {
  readonly #kept = new Map<string, Promise<PrintedFile>>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #lastId = 0;
  #idle: NodeJS.Timeout | undefined;
  #waking: NodeJS.Timeout | undefined;

  constructor(start: () => Worker = startWorker) {
    this.#start = start;
  }

  /** Has the thread get ready in so many milliseconds if nobody asks before: its programs loaded, and run on examples. */
  wakeIn(ms: number): void {
    this.#waking = setTimeout(() => this.#awake(), ms).unref();
  }

  print(format: Format, locale: Locale, parts: ResultParts): Promise<PrintedFile> {
    return this.#print(format, { locale, parts });
  }

  /** A report of several networks, which is made of no single result. */
  printReport(format: Exclude<Format, 'json'>, report: Report): Promise<PrintedFile> {
    return this.#print(format, { report });
  }

  #print(format: Format, matter: PrintMatter): Promise<PrintedFile> {
    const key = keyOf(format, matter);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const printed = this.#ask({ id: ++this.#lastId, format, matter });
    this.#keep(key, printed);
    return printed;
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    clearTimeout(this.#waking);
    await this.#worker?.terminate();
  }

  #keep(key: string, printed: Promise<PrintedFile>): void {
    this.#kept.set(key, printed);
    printed.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys())
      if (this.#kept.size > mostKept) this.#kept.delete(oldest);
  }

  #ask(question: PrintQuestion): Promise<PrintedFile> {
    clearTimeout(this.#idle);
    const worker = this.#awake();
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject });
      worker.postMessage(question satisfies PrintOrder);
    });
  }

  #awake(): Worker {
    return (this.#worker ??= this.#hire());
  }

  #hire(): Worker {
    const worker = this.#start();
    worker.on('message', (answer: PrintAnswer) => this.#hear(answer));
    worker.on('error', ({ message }) => this.#lose(worker, message));
    worker.on('exit', () => this.#lose(worker, 'the printing thread ended'));
    worker.unref();
    return worker;
  }

  #hear(answer: PrintAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('failure' in answer) waiting?.reject(new Error(answer.failure));
    else waiting?.resolve({ file: answer.file, name: answer.name });
    if (this.#waiting.size === 0) this.#forgetSoon();
  }

  #forgetSoon(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      this.#worker?.postMessage('forget' satisfies PrintOrder);
      this.#kept.clear();
    }, keptMs);
    this.#idle.unref();
  }

  /** Who waits is told; the next question starts another thread. */
  #lose(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error(reason));
    this.#forgetSoon();
  }
}

const keyOf = (format: Format, matter: PrintMatter): string =>
  createHash('sha256')
    .update(JSON.stringify([format, matter]))
    .digest('base64');
