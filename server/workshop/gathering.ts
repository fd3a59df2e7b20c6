import type { Days } from '#lib/documents/agenda-days.ts';
import { deadlineProblem, type DeadlineProblem } from '#lib/domain/deadline.ts';
import type { ModeInput } from '#lib/protocol/steering-input.ts';
import type { Clock } from '../ops/ports.ts';
import type { Agenda } from './agenda.ts';
import type { WhileOpen } from './turns.ts';

/**
 * Whether the room goes together, or everyone at their own pace until a deadline. The deadline locks nothing: whoever
 * is late still counts until the reveal, which is the facilitator's to make. So nothing has to happen when it passes,
 * and nothing is missed by a server that was off just then.
 */
export class Gathering {
  readonly #agenda: Agenda;
  readonly #clock: Clock;
  readonly #whileOpen: WhileOpen;

  constructor(agenda: Agenda, clock: Clock, whileOpen: WhileOpen) {
    this.#agenda = agenda;
    this.#clock = clock;
    this.#whileOpen = whileOpen;
  }

  /** Null while the room goes together. */
  get days(): Days | null {
    return this.#agenda.days;
  }

  /** Whether a deadline is still ahead, by the server's clock. */
  get isCollecting(): boolean {
    return this.days !== null && Date.parse(this.days.deadline) > this.#clock();
  }

  /** Lets a meeting take over, or lets everyone go on alone until a deadline; also to move one. */
  set(input: ModeInput): Promise<'ok' | DeadlineProblem | 'closed'> {
    return this.#whileOpen<'ok' | DeadlineProblem>(async () => {
      if (input.mode === 'live') return this.#to(null);
      if (input.deadline === 'now') return this.#to(this.#clock());
      const deadline = Date.parse(input.deadline);
      return deadlineProblem(deadline, this.#clock()) ?? this.#to(deadline);
    });
  }

  async #to(deadline: number | null): Promise<'ok'> {
    const days = deadline === null ? null : { deadline: new Date(deadline).toISOString() };
    if (days?.deadline !== this.days?.deadline) await this.#agenda.setDays(days);
    return 'ok';
  }
}
