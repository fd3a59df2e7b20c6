import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApi, type Api } from './client.ts';
import { isPassing } from './result.ts';

const id = 'w000000000000001';

describe('a call over the network', () => {
  let server: Server;
  let api: Api;
  let answer: RequestListener;
  const clock = { tick: () => 7, measure: vi.fn<(date: string | null, askedAt: number) => void>() };

  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    api = createApi({ origin: `http://127.0.0.1:${port}`, clock });
  });
  afterEach(() => {
    vi.useRealTimers();
    server.closeAllConnections();
    server.close();
  });

  const answerWith = (status: number, body: string): void => {
    answer = (_request, response) => response.writeHead(status).end(body);
  };

  test('gives what the server answers', async () => {
    answerWith(200, '{"joined":3,"finished":2,"unanimous":false}');
    expect(await api.checkReveal(id, 'checklist')).toEqual({
      ok: true,
      value: { joined: 3, finished: 2, unanimous: false },
    });
  });

  test('gives null where there is no answer to give', async () => {
    answerWith(204, '');
    expect(await api.close(id)).toEqual({ ok: true, value: null });
  });

  test('gives the server’s problem as a value', async () => {
    const problem = {
      type: '/problems/not-revealed',
      title: '아직 공개되지 않았어요',
      status: 409,
      detail: '',
      code: 'not-revealed',
    };
    answerWith(409, JSON.stringify(problem));
    expect(await api.readAssessment(id)).toEqual({ ok: false, problem });
  });

  test.each([
    ['a captive portal that answers anything', 200, '<h1>Wi-Fi</h1>'],
    ['a proxy without a server behind it', 502, 'Bad Gateway'],
    ['JSON that is no problem', 500, '{"oops":true}'],
    ['an empty answer', 200, ''],
  ])('is a server-error after %s', async (_what, status, body) => {
    answerWith(status, body);
    const result = await api.readLinks(id);
    expect(result).toMatchObject({ ok: false, problem: { code: 'server-error', status } });
  });

  test('is offline where nobody answers', async () => {
    server.close();
    const result = await api.readLinks(id);
    expect(result).toMatchObject({ ok: false, problem: { code: 'offline', status: 0 } });
  });

  test('is offline where an answer breaks off', async () => {
    answer = (_request, response) => {
      response
        .writeHead(200, { 'content-length': '100' })
        .write('{"code"', () => response.destroy());
    };
    expect(await api.readLinks(id)).toMatchObject({ ok: false, problem: { code: 'offline' } });
  });

  test('is offline where an answer does not come, and the request is given up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = new Promise<void>((resolve) => (answer = () => resolve()));
    const result = api.readLinks(id);
    await asked;
    vi.advanceTimersByTime(15_000);
    expect(await result).toMatchObject({ ok: false, problem: { code: 'offline' } });
  });

  test('tells the clock when the answer was written', async () => {
    answerWith(204, '');
    await api.close(id);
    const [date, askedAt] = clock.measure.mock.lastCall ?? [];
    expect(Date.parse(date ?? '')).toBeGreaterThan(0);
    expect(askedAt).toBe(7);
  });
});

describe('a problem', () => {
  const problem = { type: '', title: '', detail: '' };

  test.each([
    ['offline', 0, true],
    ['store-failed', 503, true],
    ['server-error', 200, true],
    ['too-many-tries', 429, true],
    ['workshop-closed', 409, false],
    ['forbidden', 403, false],
  ])('%s passes by itself: %s %s', (code, status, passes) => {
    expect(isPassing({ ...problem, code, status })).toBe(passes);
  });
});
