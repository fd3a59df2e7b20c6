import type * as Y from 'yjs';
import type { AgendaState } from '#lib/documents/agenda-doc.ts';
import type { Organisation } from '#lib/domain/organisation.ts';
import type { Stage } from '#lib/domain/stage.ts';
import type { Step } from '#lib/domain/step.ts';
import type { WantsState } from '#lib/domain/wants.ts';
import { nothingGiven, type Given, type Hall } from '../rehearsal/hall.ts';
import type { Member } from './cast.ts';
import { MemberClient } from './member-client.ts';

/** A hall over the wire: each member is a simulated phone with a cookie and sockets of its own. */
export class SocketHall implements Hall<MemberClient> {
  readonly stage: Stage;
  readonly #url: string;
  readonly #code: string;
  readonly #clients: MemberClient[] = [];

  constructor(url: string, code: string, stage: Stage) {
    this.#url = url;
    this.#code = code;
    this.stage = stage;
  }

  get isOn(): boolean {
    return this.agenda?.closed !== true;
  }

  get isOpen(): boolean {
    return this.agenda !== null && !this.agenda.locked && !this.agenda.closed;
  }

  /** As the first of them sees it. */
  get agenda(): AgendaState | null {
    return this.#clients[0]?.agenda ?? null;
  }

  get steps(): readonly Step[] {
    const { steps, step } = this.agenda ?? { steps: [], step: '' };
    return steps.filter(({ id }) => id === step);
  }

  get wants(): WantsState | null {
    return this.#clients[0]?.wants ?? null;
  }

  get organisations(): readonly Organisation[] {
    return this.#clients[0]?.organisations ?? [];
  }

  async card(): Promise<string | null> {
    return this.#clients[0]?.card ?? null;
  }

  async join(member: Member): Promise<MemberClient> {
    const client = await MemberClient.join(this.#url, this.#code, member);
    this.#clients.push(client);
    return client;
  }

  /** Its members come once. */
  given = async (): Promise<Given> => nothingGiven;

  finish(client: MemberClient, step: string): Promise<void> {
    return client.finish(step);
  }

  async inBallot(client: MemberClient, write: (doc: Y.Doc) => void): Promise<void> {
    client.inBallot(write);
  }

  async onBoard(write: (doc: Y.Doc) => void): Promise<void> {
    this.#clients[0]?.onBoard(write);
  }

  leave(): void {
    for (const client of this.#clients) client.leave();
  }
}
