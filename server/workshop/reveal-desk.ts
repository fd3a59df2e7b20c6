import type { RevealCheck, RevealPart } from '#lib/protocol/contract.ts';
import type { Agenda, UnknownStep } from './agenda.ts';
import type { Boardwork } from './boardwork.ts';
import type { Gathering } from './gathering.ts';
import type { RelationsDesk } from './relations-desk.ts';
import type { Reveals } from './reveals.ts';
import type { LookbackProblem } from './lookback.ts';
import type { WantsProblem } from './wants.ts';

export type RevealResult =
  'ok' | UnknownStep | 'not-revealable' | WantsProblem | LookbackProblem | 'closed';

export interface RevealDeskHost {
  readonly agenda: Agenda;
  readonly gathering: Gathering;
  readonly reveals: Reveals;
  readonly boardwork: Boardwork;
  readonly relations: RelationsDesk;
}

/** What a facilitator asks before a reveal, and the reveal. Calls come one after the other. */
export class RevealDesk {
  readonly #host: RevealDeskHost;

  constructor(host: RevealDeskHost) {
    this.#host = host;
  }

  async check(step: string): Promise<RevealCheck | UnknownStep | 'not-revealable'> {
    const { agenda, reveals } = this.#host;
    const known = agenda.revealable(step);
    if (typeof known === 'string') return known;
    const unanimous =
      known.kind === 'checklist' && !this.#isTooEarly && (await reveals.isUnanimous(step));
    const { joined, finished } = agenda.state.progress;
    return { joined, finished: finished[step] ?? 0, unanimous };
  }

  /** Over days one could ask every evening, and learn who made the difference: before the deadline nothing is told. */
  get #isTooEarly(): boolean {
    return this.#host.gathering.isCollecting;
  }

  /** PRIV4: of the wants its cards or its dots, of a look back its cards or its review. Final; again does nothing. */
  async reveal(step: string, part: RevealPart): Promise<RevealResult> {
    const { agenda, reveals, boardwork, relations } = this.#host;
    const known = agenda.revealable(step);
    if (typeof known === 'string') return known;
    const { revealed, closed } = agenda.state;
    if (part === 'cards' && revealed[step]) return 'ok';
    if (closed) return 'closed';
    if (part === 'review' && known.kind !== 'retrospective') return 'not-revealable';
    if (known.kind === 'wants' || known.kind === 'retrospective')
      return boardwork.reveal(known, part);
    if (known.kind === 'relations') return relations.reveal(step);
    await reveals.reveal(step);
    return 'ok';
  }
}
