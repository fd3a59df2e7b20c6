import type { Problem } from '#lib/api/contract-types.ts';
import { isPassing } from '#lib/api/result.ts';
import { Retry } from './retry.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** Step id → whether it is finished. */
type Wishes = Readonly<Record<string, boolean>>;

/**
 * What a seat has said of being finished and the server has not heard yet. Kept on the device, sent in
 * order, one wish per step: the last one counts. Sent again until the server takes or refuses it.
 */
export class FinishQueue {
  readonly #deps: WorkshopDeps;
  readonly #workshopId: string;
  readonly #seatId: string;
  readonly #onTaken: (step: string, isFinished: boolean) => void;
  readonly #retry: Retry;
  #wishes = $state.raw<Wishes>({});
  #problem = $state.raw<Problem | null>(null);
  #isSending = false;
  #isStopped = true;

  constructor(
    deps: WorkshopDeps,
    workshopId: string,
    seatId: string,
    onTaken: (step: string, isFinished: boolean) => void,
  ) {
    this.#deps = deps;
    this.#workshopId = workshopId;
    this.#seatId = seatId;
    this.#onTaken = onTaken;
    this.#retry = new Retry(() => deps.device.random());
    this.#wishes = readWishes(deps.device.slots.read(this.#slot));
  }

  /** What the seat has said of a step, if the server has not heard it yet. */
  wish(step: string): boolean | null {
    return this.#wishes[step] ?? null;
  }

  get isEmpty(): boolean {
    return Object.keys(this.#wishes).length === 0;
  }

  /** Why the server refused the last wish. Waiting for a connection is no problem. */
  get problem(): Problem | null {
    return this.#problem;
  }

  put(step: string, isFinished: boolean): Promise<void> {
    this.#problem = null;
    this.#keep({ ...this.#wishes, [step]: isFinished });
    return this.flush();
  }

  /** Sends what waits, now. Does nothing while sending. */
  async flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      let goesOn = true;
      while (goesOn) goesOn = await this.#sendFirst();
    } finally {
      this.#isSending = false;
    }
  }

  /** Sends what is left of an earlier page, and goes on until `stop`. */
  start(): void {
    this.#isStopped = false;
    void this.flush();
  }

  stop(): void {
    this.#isStopped = true;
    this.#retry.stop();
  }

  /** Stops, and takes what waits off this device: nobody of this phone says it any more. */
  forget(): void {
    this.stop();
    this.#keep({});
  }

  /** Whether there may be more to send now. */
  async #sendFirst(): Promise<boolean> {
    const [first] = Object.entries(this.#wishes);
    if (!first) return false;
    const [step, isFinished] = first;
    const result = await this.#deps.api.finish(this.#workshopId, step, isFinished, this.#seatId);
    if (!result.ok && isPassing(result.problem)) {
      if (!this.#isStopped) this.#retry.schedule(() => void this.flush());
      return false;
    }
    this.#retry.reset();
    this.#onAnswer(step, isFinished, result.ok ? null : result.problem);
    return true;
  }

  #onAnswer(step: string, isFinished: boolean, problem: Problem | null): void {
    if (problem) this.#problem = problem;
    else this.#onTaken(step, isFinished);
    // Changed their mind meanwhile: the newer wish stays.
    if (this.#wishes[step] !== isFinished) return;
    const { [step]: _, ...others } = this.#wishes;
    this.#keep(others);
  }

  #keep(wishes: Wishes): void {
    this.#wishes = wishes;
    this.#deps.device.slots.write(this.#slot, this.isEmpty ? null : JSON.stringify(wishes));
  }

  get #slot(): string {
    return `ieumpan/finish/${this.#workshopId}/${this.#seatId}`;
  }
}

function readWishes(text: string | null): Wishes {
  try {
    const wishes: unknown = JSON.parse(text ?? '{}');
    if (typeof wishes !== 'object' || wishes === null) return {};
    return Object.fromEntries(
      Object.entries(wishes).filter((entry) => typeof entry[1] === 'boolean'),
    );
  } catch {
    return {};
  }
}
