import { describe, expect, test } from 'vitest';
import { calls, type CallName } from '#lib/protocol/calls.ts';
import { createApi, type Api } from './client.ts';
import { createRelationsApi, type RelationsApi } from './relations-client.ts';
import { createLookbackApi } from './lookback-client.ts';
import { createReportApi, type ReportApi } from './report-client.ts';
import type { Send, SendOptions } from './send.ts';

const id = 'w000000000000001';

/** What phones load at the start, and what comes late. */
type AllCalls = Api & RelationsApi & ReportApi & ReturnType<typeof createLookbackApi>;
const createAll = (options: Partial<SendOptions> = {}): AllCalls => ({
  ...createApi(options),
  ...createRelationsApi(options),
  ...createReportApi(options),
  ...createLookbackApi(options),
});

/** The calls that give JSON. Files are taken by a link, with no word of this client. */
type Asked = {
  [Name in CallName]: (typeof calls)[Name] extends { readonly file: string } ? never : Name;
}[CallName];
const asked = (Object.keys(calls) as CallName[]).filter(
  (name): name is Asked => !('file' in calls[name]),
);

/** One example of each call. A call that is added to the contract does not compile without one. */
const examples: { [Name in Asked]: Parameters<AllCalls[Name]> } = {
  openWorkshop: [{ title: '첫 진단', network: { name: '천안 네트워크' }, stage: 'founding' }],
  addFacilitator: [id, 'key'],
  addScreen: [id, 'key'],
  previewJoin: ['123456'],
  join: [{ code: '123456', name: '김이음', organisation: null }],
  comeBack: [id, 'key'],
  readWorkshop: [id],
  readVisitor: [id],
  readComeBack: [id, 's000000000000001'],
  joinHere: [id, { name: '김이음' }],
  leave: [id, 's000000000000001'],
  readLinks: [id],
  finish: [id, 'checklist', true, 's000000000000001'],
  editSteps: [id, [{ kind: 'welcome', minutes: 5 }]],
  setMode: [id, { mode: 'days', deadline: 'now' }],
  moveStep: [id, 'talk', true],
  checkReveal: [id, 'checklist'],
  reveal: [id, 'checklist'],
  vote: [id, 'wants', true],
  showOnWall: [id, 'wants'],
  hideCard: [id, 'c000000000000001', true],
  restoreBoard: [id, 'wants'],
  lock: [id, true],
  talk: [id, { item: 'operating-01' }],
  timer: [id, { action: 'extend', minutes: 5 }],
  slide: [id, { step: 'talk', slide: 3 }],
  close: [id],
  deleteWorkshop: [id],
  listSeats: [id],
  removeSeat: [id, 's000000000000001'],
  enterSheet: [id, { step: 'checklist', sheet: '05724', answers: { 'O-1': 4 } }],
  listSheets: [id],
  readAssessment: [id],
  readWants: [id],
  readPlan: [id],
  readReportLink: [id],
  openReportLink: [id],
  revokeReportLink: [id],
  readBallot: [id, 'p000000000000001'],
  deleteBallot: [id, 'p000000000000001'],
  listOrganisations: [id],
  addOrganisation: [id, { name: '두레생협', type: 'cooperative' }],
  mergeOrganisation: [id, 'a1b2c3', 'd4e5f6'],
  removeOrganisation: [id, 'a1b2c3'],
  editOrganisation: [id, 'a1b2c3', { name: '두레생협' }],
  readRelations: [id],
  arrangeRelations: [id],
  readLookback: [id],
  changeLookback: [id, { about: '2026 공동판매', review: true }],
};

interface Request {
  readonly path: string;
  readonly method: string;
  readonly body: unknown;
}

/** What a call puts on the wire. */
async function requestOf(name: Asked): Promise<Request> {
  const requests: Request[] = [];
  const options: Partial<SendOptions> = {
    fetch: (url, { method = 'GET', body } = {}) => {
      const json: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
      requests.push({ path: String(url), method, body: json });
      return Promise.resolve(new Response(null, { status: 204 }));
    },
  };
  const api = createAll(options);
  const call = api[name] as (...args: unknown[]) => Promise<unknown>;
  await call(...examples[name]);
  expect(requests).toHaveLength(1);
  return requests[0]!;
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);

describe('the client', () => {
  test('has a function for each call of the contract, and no other', () => {
    expect(Object.keys(createAll()).sort()).toEqual([...asked].sort());
  });

  test.each(asked)('makes %s as the contract says', async (name) => {
    const call: { method: string; path: string; body?: { safeParse(json: unknown): unknown } } =
      calls[name];
    const request = await requestOf(name);
    expect(request.method).toBe(call.method);
    expect(request.path).toMatch(patternOf(call.path));
    if (call.body) expect(call.body.safeParse(request.body)).toMatchObject({ success: true });
    else expect(request.body).toBeUndefined();
  });

  test('puts nothing into a path that could leave it', async () => {
    const paths: string[] = [];
    const api = createApi({
      fetch: (url) => {
        paths.push(String(url));
        return Promise.resolve(new Response(null, { status: 204 }));
      },
    });
    await api.removeSeat('../x?y', 'a/b#c');
    expect(paths).toEqual(['/api/workshops/..%2Fx%3Fy/seats/a%2Fb%23c']);
  });
});

describe('the compiler', () => {
  test('refuses a call that the contract does not know', () => {
    const send: Send = () => Promise.reject(new Error('never sent'));
    const wrong = [
      // @ts-expect-error: the method is POST
      () => send<'lock'>('GET', `/api/workshops/${id}/lock`, { locked: true }),
      // @ts-expect-error: the path is another
      () => send<'lock'>('POST', `/api/workshops/${id}/locks`, { locked: true }),
      // @ts-expect-error: the body lacks a field
      () => send<'lock'>('POST', `/api/workshops/${id}/lock`, {}),
      // @ts-expect-error: there is no body
      () => send<'close'>('POST', `/api/workshops/${id}/close`, {}),
    ];
    expect(wrong).toHaveLength(4);
  });
});
