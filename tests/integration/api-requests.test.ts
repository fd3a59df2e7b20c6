import { request, type IncomingHttpHeaders } from 'node:http';
import { expect, it } from 'vitest';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { problem, type Problem } from '#lib/protocol/contract.ts';
import { createLog } from '../../server/ops/log.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { StorageFailed, type Storage } from '../../server/storage/storage.ts';
import { useWorld, type World } from '../support/workshop-world.ts';

const startWorld = useWorld();
const jsonType = { 'content-type': 'application/json' };
const workshop = { title: '첫 진단', network: { name: '가람' }, stage: 'founding' };

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request with exactly these headers, as no browser would send it. */
function send(
  world: World,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const to = { host: '127.0.0.1', port: world.product.port, method, path, headers };
    const sent = request(to, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const codeOf = ({ text }: Answer) => problem.parse(JSON.parse(text)).code;
const open = (world: World, headers: Record<string, string>, body: unknown = workshop) =>
  send(world, 'POST', '/api/workshops', headers, JSON.stringify(body));

/** A store with one call that fails as a full disk does. */
const failing = (call: 'commit' | 'ping' | 'workshop', error: Error): Storage =>
  new Proxy(createMemoryStorage(), {
    get: (storage, key) => {
      const value: unknown = Reflect.get(storage, key);
      if (key === call) return () => Promise.reject(error);
      return typeof value === 'function' ? (value.bind(storage) as unknown) : value;
    },
  });

it('a page of another site changes nothing, whatever it sends', async () => {
  const world = await startWorld();
  const { port } = world.product;
  for (const headers of [
    { ...jsonType, origin: 'https://evil.example' },
    { ...jsonType, origin: 'null' },
    { ...jsonType, origin: `http://127.0.0.1:${port + 1}` },
    { ...jsonType, 'sec-fetch-site': 'cross-site' },
  ]) {
    const answer = await open(world, headers);
    expect([answer.status, codeOf(answer)]).toEqual([403, 'wrong-origin']);
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
  expect((await open(world, { ...jsonType, origin: `http://127.0.0.1:${port}` })).status).toBe(201);
  expect((await open(world, jsonType)).status).toBe(201);
});

it('with ORIGIN set, that is the one page that counts, and links are made from it', async () => {
  const world = await startWorld({ origin: 'https://ieum.example' });
  const wrong = await open(world, {
    ...jsonType,
    origin: `http://127.0.0.1:${world.product.port}`,
  });
  expect(codeOf(wrong)).toBe('wrong-origin');
  const right = await open(world, { ...jsonType, origin: 'https://ieum.example' });
  expect(right.status).toBe(201);
  expect(JSON.parse(right.text)).toMatchObject({
    joinUrl: expect.stringMatching(/^https:\/\/ieum\.example\/join#/) as string,
  });
  expect(right.headers['set-cookie']?.[0]).toMatch(/; Secure$/);
});

it('what a form can send is no request', async () => {
  const world = await startWorld();
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const answer = await open(world, { 'content-type': type });
    expect([answer.status, codeOf(answer)]).toEqual([415, 'not-json']);
  }
  expect(codeOf(await send(world, 'POST', '/api/workshops'))).toBe('not-json');
});

it('what is no JSON is told so', async () => {
  const world = await startWorld();
  const broken = ['', '{', 'undefined', '{"title":"a"', Buffer.from([0x22, 0xff, 0x22])];
  for (const body of broken) {
    const answer = await send(world, 'POST', '/api/join', jsonType, body);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'bad-json']);
  }
  const deep = '['.repeat(30_000) + ']'.repeat(30_000);
  const polluted = '{"__proto__":{"code":"123456","name":"a"},"constructor":1}';
  for (const body of [deep, polluted, 'null', '5'])
    expect((await send(world, 'POST', '/api/join', jsonType, body)).status).toBe(400);
});

it('[LIM1] a body over the limit is refused, and the answer is heard', async () => {
  const world = await startWorld();
  for (const bytes of [defaultLimits.maxBodyBytes + 1, defaultLimits.maxBodyBytes * 15]) {
    const answer = await open(world, jsonType, { ...workshop, title: 'x'.repeat(bytes) });
    expect([answer.status, codeOf(answer)]).toEqual([413, 'body-too-large']);
  }
  const declared = { ...jsonType, 'content-length': '999999999' };
  const early = await send(world, 'POST', '/api/workshops', declared).catch(() => null);
  expect(early === null || codeOf(early) === 'body-too-large').toBe(true);
  expect((await open(world, jsonType)).status).toBe(201);
});

it('a person who left in the middle of a request harms nobody', async () => {
  const world = await startWorld();
  const { port } = world.product;
  await new Promise<void>((resolve) => {
    const to = { host: '127.0.0.1', port, method: 'POST', path: '/api/join', headers: jsonType };
    const sent = request({ ...to, headers: { ...jsonType, 'content-length': '100' } });
    sent.on('error', () => resolve());
    sent.write('{"code"', () => sent.destroy(new Error('gone')));
  });
  expect((await open(world, jsonType)).status).toBe(201);
});

it('problems come in the reader’s language: their choice, else their browser’s, else Korean', async () => {
  const world = await startWorld();
  const ask = async (headers: Record<string, string>) => {
    const { headers: answered, text } = await send(world, 'GET', '/api/workshops/x', headers);
    return [answered['content-language'], (JSON.parse(text) as Problem).title];
  };
  const korean = ['ko', '이 브라우저로는 이 워크숍에 들어와 있지 않아요'];
  const english = ['en', 'This browser is not in this workshop'];
  expect(await ask({})).toEqual(korean);
  expect(await ask({ 'accept-language': 'en-GB,ko;q=0.5' })).toEqual(english);
  expect(await ask({ cookie: 'ieum_lang=ko', 'accept-language': 'en' })).toEqual(korean);
  expect(await ask({ cookie: 'ieum_lang=en' })).toEqual(english);
});

it('an address or a method that is not there is a problem too', async () => {
  const world = await startWorld();
  expect(codeOf(await send(world, 'GET', '/api/nothing'))).toBe('not-found');
  const put = await send(world, 'PUT', '/api/workshops/x');
  expect([put.status, put.headers.allow]).toEqual([405, 'GET, DELETE']);
  const head = await send(world, 'HEAD', '/api/workshops/x');
  expect([head.status, head.text]).toEqual([401, '']);
  expect((await send(world, 'GET', '/api/openapi.json')).text).toContain('"3.1.0"');
});

it('every answer keeps to itself: no cache, no sniffing, no referrer', async () => {
  const world = await startWorld();
  for (const path of ['/api/workshops/x', '/api/nothing', '/healthz', '/metrics']) {
    const { headers } = await send(world, 'GET', path);
    expect(headers['cache-control']).toBe('no-store');
  }
  for (const path of ['/', '/api/openapi.json', '/readyz']) {
    const { headers } = await send(world, 'GET', path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toContain('camera=()');
  }
});

it('the operator sees that it lives, whether it can store, and what it counts', async () => {
  const world = await startWorld();
  expect((await send(world, 'GET', '/healthz')).status).toBe(200);
  expect((await send(world, 'GET', '/readyz')).status).toBe(200);
  const { code } = await world.open();
  await world.phone(code);
  const { text, headers } = await send(world, 'GET', '/metrics');
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(text).toContain('ieum_workshops_opened_total 1\n');
  expect(text).toContain('ieum_joins_total 1\n');
  expect(text).toMatch(/ieum_http_requests_total\{.*"\/api\/join",status="200"\} 1\n/);
});

it('a store that takes no commits is not ready, and the server lives on', async () => {
  const world = await startWorld({
    storage: failing('ping', new StorageFailed('SQLITE_FULL', '')),
  });
  expect((await send(world, 'GET', '/readyz')).status).toBe(503);
  expect((await send(world, 'GET', '/healthz')).status).toBe(200);
});

it('a store that fails is told as that, a defect as another, and neither tells more', async () => {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => lines.push(line) });
  for (const [error, status, code] of [
    [new StorageFailed('SQLITE_FULL', '홍길동'), 503, 'store-failed'],
    [new TypeError('홍길동'), 500, 'server-error'],
  ] as const) {
    const world = await startWorld({ storage: failing('commit', error), log });
    const answer = await open(world, jsonType);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.text).not.toContain('홍길동');
  }
  expect(lines.join('')).toContain('SQLITE_FULL');
  expect(lines.join('')).not.toContain('홍길동');
});
