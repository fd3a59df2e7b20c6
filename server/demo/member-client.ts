import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { readAgenda, type AgendaState } from '#lib/documents/agenda-doc.ts';
import { readOrganisations } from '#lib/documents/agenda-relations.ts';
import { readWants } from '#lib/documents/agenda-wants.ts';
import { readTalk } from '#lib/documents/talk-state.ts';
import type { Organisation } from '#lib/domain/organisation.ts';
import type { WantsState } from '#lib/domain/wants.ts';
import type { Joined } from '#lib/protocol/contract.ts';
import type { Member } from './cast.ts';

/** A simulated phone: joins by HTTP and answers over WebSocket, as a real one does. */
export class MemberClient {
  readonly #url: string;
  readonly #cookie: string;
  readonly #joined: Joined;
  readonly #ballot = new Y.Doc();
  readonly #agenda = new Y.Doc();
  readonly #board = new Y.Doc();
  #boardProvider: WebsocketProvider | null = null;
  readonly #providers: readonly WebsocketProvider[];

  private constructor(url: string, cookie: string, joined: Joined) {
    this.#url = url;
    this.#cookie = cookie;
    this.#joined = joined;
    const { workshopId, participantId } = joined;
    this.#providers = [
      this.#connect(`${workshopId}/ballot/${participantId}`, this.#ballot),
      this.#connect(`${workshopId}/agenda`, this.#agenda),
    ];
  }

  static async join(
    url: string,
    code: string,
    { name, organisation }: Member,
  ): Promise<MemberClient> {
    const response = await post(`${url}/api/join`, { code, name, organisation }, '');
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return new MemberClient(url, cookie, (await response.json()) as Joined);
  }

  #connect(room: string, doc: Y.Doc): WebsocketProvider {
    const cookie = this.#cookie;
    const Socket = class extends WebSocket {
      constructor(url: string) {
        super(url, { headers: { cookie } });
      }
    };
    return new WebsocketProvider(`${this.#url.replace(/^http/, 'ws')}/sync`, room, doc, {
      WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
    });
  }

  /** How the workshop stands; null until it is known. */
  get agenda(): AgendaState | null {
    return readAgenda(this.#agenda);
  }

  /** How the wants exercise stands. */
  get wants(): WantsState {
    return readWants(this.#agenda);
  }

  /** Those that ties can be between. */
  get organisations(): readonly Organisation[] {
    return readOrganisations(this.#agenda);
  }

  /** The item whose card the room talks about, or null. */
  get card(): string | null {
    return readTalk(this.#agenda).item;
  }

  inBallot(write: (doc: Y.Doc) => void): void {
    write(this.#ballot);
  }

  /** The board is connected to when it is first written to: most members never do. */
  onBoard(write: (doc: Y.Doc) => void): void {
    this.#boardProvider ??= this.#connect(`${this.#joined.workshopId}/board`, this.#board);
    if (this.#boardProvider.synced) write(this.#board);
  }

  async finish(step: string): Promise<void> {
    const path = `${this.#url}/api/workshops/${this.#joined.workshopId}/finish`;
    await post(path, { step, finished: true }, this.#cookie);
  }

  leave(): void {
    for (const provider of this.#providers) provider.destroy();
    this.#boardProvider?.destroy();
    this.#board.destroy();
    this.#ballot.destroy();
    this.#agenda.destroy();
  }
}

/** @throws if the server refuses: in a demo that is a defect. */
export async function post(
  url: string,
  body: unknown,
  cookie: string,
  method: 'POST' | 'PUT' = 'POST',
): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
  return response;
}
