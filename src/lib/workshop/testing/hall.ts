import { createApi } from '#lib/api/client.ts';
import type {
  AssessmentView,
  Links,
  Problem,
  SeatView,
  Visitor,
  WorkshopView,
} from '#lib/api/contract-types.ts';
import { writeAgenda, writeTally, type AgendaState } from '#lib/documents/agenda-doc.ts';
import { readBallotAnswers } from '#lib/documents/ballot-doc.ts';
import { stepsByTemplate } from '#lib/domain/template.ts';
import { ServerClock } from '#lib/sync/server-clock.ts';
import { MemoryDevice } from '#lib/sync/testing/memory-device.ts';
import { RoomServer } from '#lib/sync/testing/room-server.ts';
import type { Answerer, Person } from '../person.ts';
import type { WorkshopDeps } from '../workshop-deps.ts';

export const workshopId = 'w000000000000001';

export const answerer = (n: number): Answerer => ({
  seatId: `s00000000000000${n}`,
  participantId: `p00000000000000${n}`,
  name: `참여자 ${n}`,
  organisation: null,
  finished: {},
});

export const observer = (n: number): Person => ({ ...answerer(n), participantId: null });

/** A request as the server hears it. */
export interface Heard {
  readonly method: string;
  /** after `/api` */
  readonly path: string;
  readonly body: unknown;
}

type Reply = { readonly status: number; readonly json?: unknown };

/** A village hall with a server in it: its API answers from the fields below, its rooms are real sockets. */
export class Hall {
  readonly rooms: RoomServer;
  readonly heard: Heard[] = [];
  /** While false requests get lost, as with bad Wi-Fi. Sockets are cut separately. */
  isReachable = true;
  /** Answers instead of the hall where it gives a reply. */
  answer: (request: Heard) => Reply | Promise<Reply> | null = () => null;
  view: WorkshopView = {
    id: workshopId,
    title: '첫 진단',
    network: {
      name: '천안 네트워크',
      region: null,
      level: null,
      directoryId: null,
      eligible: null,
      members: [],
    },
    stage: 'founding',
    mode: 'live',
    deadline: null,
    minGroup: 3,
    rehearsal: false,
    steps: [...stepsByTemplate['founding-60']],
    step: 'welcome',
    revealed: {},
    progress: { joined: 1, finished: {} },
    locked: false,
    closed: false,
    deletesAt: null,
  };
  visitor: Visitor = { facilitator: false, screen: false, people: [answerer(1)] };
  seats: SeatView[] = [];
  links: Links = { code: '123456', joinUrl: '/join#x', screenUrl: null, facilitatorUrl: null };
  assessment: AssessmentView | null = null;
  readonly #Socket: unknown;

  /** A server and the client class of the `ws` package. */
  constructor(server: ConstructorParameters<typeof RoomServer>[0], Socket: unknown) {
    this.rooms = new RoomServer(server);
    this.#Socket = Socket;
    const { steps, step, revealed, locked, closed, deletesAt, progress } = this.view;
    this.agenda({
      steps,
      step,
      revealed,
      locked,
      closed,
      deletesAt,
      progress,
      timer: null,
      slide: null,
    });
  }

  /** What a phone in this hall reaches outside by. */
  newDeps(): WorkshopDeps & { readonly device: MemoryDevice } {
    return {
      api: createApi({ fetch: (url, init) => this.#fetch(String(url), init) }),
      device: new MemoryDevice(this.rooms.url, this.#Socket),
      clock: new ServerClock(),
    };
  }

  /** Writes into the agenda document, as the server does. */
  agenda(change: Partial<AgendaState>): void {
    writeAgenda(this.rooms.doc(`${workshopId}/agenda`), change);
  }

  /** Reveals the checklist; `n` tells one snapshot from another. */
  reveal(n: number): void {
    this.agenda({ revealed: { checklist: true } });
    writeTally(this.rooms.doc(`${workshopId}/agenda`), 'checklist', {
      instrument: { stage: 'founding', version: '1' },
      participation: { joined: n, finished: n, eligible: null },
      items: {},
    });
    this.assessment = assessmentOf(n);
  }

  /** Cuts every line to the rooms. */
  cutRooms(): void {
    this.rooms.sockets.forEach((socket) => socket.cut());
  }

  /** What the server has of a ballot. */
  ballot(person: Answerer): Record<string, unknown> {
    const doc = this.rooms.doc(`${workshopId}/ballot/${person.participantId}`);
    return Object.fromEntries(readBallotAnswers(doc));
  }

  countHeard(method: string, path: string): number {
    return this.heard.filter((one) => one.method === method && one.path === path).length;
  }

  stop(): Promise<void> {
    return this.rooms.stop();
  }

  async #fetch(url: string, init: RequestInit = {}): Promise<Response> {
    if (!this.isReachable) throw new TypeError('Failed to fetch');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const request = { method: init.method ?? 'GET', path: url.replace(/^\/api/, ''), body };
    this.heard.push(request);
    const { status, json } = (await this.answer(request)) ?? this.#reply(request);
    return new Response(json === undefined ? null : JSON.stringify(json), { status });
  }

  #reply({ method, path }: Heard): Reply {
    const at = path.replace(`/workshops/${workshopId}`, '');
    const known: Readonly<Record<string, unknown>> = {
      'GET ': this.view,
      'GET /me': this.visitor,
      'GET /seats': this.seats,
      'GET /links': this.links,
      'GET /assessment': this.assessment,
    };
    const json = known[`${method} ${at}`];
    if (json === null) return refusal('not-revealed', 409);
    return json === undefined ? { status: 204 } : { status: 200, json };
  }
}

/** A problem as the server writes it. */
export function refusal(code: string, status: number): Reply {
  const json: Problem = { type: 'about:blank', title: code, detail: '', code, status };
  return { status, json };
}

const assessmentOf = (n: number): AssessmentView => ({
  instrument: { stage: 'founding', version: '1' },
  participation: { joined: n, finished: n, eligible: null },
  items: [],
  factors: [],
  networkTasks: [],
  futureTasks: [],
  talkFirst: [],
});
