import { describe, expect, it } from 'vitest';
import type {
  Joined,
  JoinPreview,
  OpenedWorkshop,
  Problem,
  Visitor,
} from '#lib/protocol/contract.ts';
import type { BrowserLike } from '../support/browser-like.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const secretOf = (url: string) => url.split('#')[1]!;
const join = (browser: BrowserLike, code: string, name = '김하나', headers = {}) =>
  browser.send<Joined & Problem>('POST', '/api/join', { code, name }, headers);
const visitor = async (browser: BrowserLike, id: string) =>
  (await browser.send<Visitor>('GET', `/api/workshops/${id}/me`)).body;
const wrongCodes = (right: string) =>
  Array.from({ length: 1000 }, (_, i) => String(100_000 + i)).filter((code) => code !== right);

describe('opening', () => {
  it('gives links whose secrets are in the fragment, and the facilitator’s cookie', async () => {
    const world = await startWorld();
    const { facilitator, id, code, facilitatorKey, ...urls } = await world.open();
    expect(code).toMatch(/^\d{6}$/);
    for (const url of [urls.joinUrl, urls.screenUrl, urls.facilitatorUrl]) {
      const { pathname, search, hash } = new URL(url);
      expect(hash).toMatch(/^#[\w-]{43}$/);
      expect(pathname + search).not.toContain(hash.slice(1));
    }
    expect(secretOf(urls.facilitatorUrl)).toBe(facilitatorKey);
    expect(await visitor(facilitator, id)).toMatchObject({ facilitator: true, people: [] });
  });

  it('again with the client’s own key gives the workshop that is open already', async () => {
    const world = await startWorld({ limits: { maxWorkshopsPerHour: 2 } });
    const key = 'k'.repeat(43);
    const body = { title: '첫 진단', network: { name: '가람' }, stage: 'founding', key };
    const open = (browser = world.browser()) =>
      browser.send<OpenedWorkshop & Problem>('POST', '/api/workshops', body);
    const [first, second] = await Promise.all([open(), open()]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const browser = world.browser();
    const third = await open(browser);
    expect(third.body.id).toBe(first.body.id);
    expect(third.body).toMatchObject({ code: first.body.code, facilitatorKey: key });
    expect(await visitor(browser, first.body.id)).toMatchObject({ facilitator: true });
    await browser.send('POST', `/api/workshops/${first.body.id}/close`);
    expect((await open()).body.code).toBe('workshop-closed');
  });

  it('takes no key that is not 32 random bytes long', async () => {
    const world = await startWorld();
    const body = { title: '첫', network: { name: '가람' }, stage: 'founding', key: 'short' };
    const reply = await world.browser().send<Problem>('POST', '/api/workshops', body);
    expect(reply.status).toBe(400);
  });

  it('[LIM1] ends for an address that has opened its share, and says when to come back', async () => {
    const world = await startWorld({ limits: { maxWorkshopsPerHour: 2 } });
    await world.open();
    await world.open();
    const body = { title: '셋', network: { name: '가람' }, stage: 'founding' };
    const forged = { 'x-forwarded-for': '203.0.113.9' };
    const reply = await world.browser().send<Problem>('POST', '/api/workshops', body, forged);
    expect([reply.status, reply.body.code]).toEqual([429, 'too-many-workshops']);
    expect(reply.body.detail).toContain('2개');
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(60);
  });
});

describe('joining', () => {
  it('works by the digits as people type them and by the QR’s secret', async () => {
    const world = await startWorld();
    const { code, joinUrl, id } = await world.open();
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    const wide = code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const way of [
      code,
      spaced,
      `${code.slice(0, 2)}-${code.slice(2)}`,
      wide,
      secretOf(joinUrl),
    ])
      expect((await join(world.browser(), way)).body.workshopId).toBe(id);
  });

  it('shows someone who is there already that they are, and nobody else', async () => {
    const world = await startWorld();
    const { code } = await world.open();
    const phone = await world.phone(code, '이두리');
    const preview = async (browser: BrowserLike) =>
      (await browser.send<JoinPreview>('POST', '/api/join/preview', { code })).body.people;
    expect(await preview(phone.browser)).toMatchObject([
      { seatId: phone.seatId, name: '이두리', participantId: phone.participantId },
    ]);
    expect(await preview(world.browser())).toEqual([]);
  });

  it('shows which workshop it is before anyone joins', async () => {
    const world = await startWorld();
    const { code, id } = await world.open({
      network: { name: '가람', members: [{ name: '한살림' }] },
    });
    const reply = await world.browser().send('POST', '/api/join/preview', { code });
    expect(reply.body).toEqual({
      workshopId: id,
      title: '첫 진단',
      network: '가람',
      stage: 'founding',
      organisations: ['한살림'],
      minGroup: 3,
      deadline: null,
      rehearsal: false,
      people: [],
    });
    expect(reply.headers.getSetCookie()).toEqual([]);
  });

  it('by an unknown or a closed code is answered alike, with a sentence', async () => {
    const world = await startWorld();
    const { facilitator, code, joinUrl, id } = await world.open();
    const unknown = await join(world.browser(), '000000');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'unknown-code']);
    expect(unknown.body.title).toBe('그 번호로 열린 워크숍이 없어요');
    await facilitator.send('POST', `/api/workshops/${id}/close`);
    for (const way of [code, secretOf(joinUrl)])
      expect((await join(world.browser(), way)).body).toEqual(unknown.body);
    expect((await join(world.browser(), '없음')).body).toEqual(unknown.body);
  });

  it('[LIM1] ends when the workshop is full, and those who are in come back all the same', async () => {
    const world = await startWorld({ limits: { maxParticipants: 1 } });
    const { code, id } = await world.open();
    const { comeBackKey } = await world.phone(code);
    const full = await join(world.browser(), code);
    expect([full.status, full.body.code]).toEqual([409, 'workshop-full']);
    const back = { workshopId: id, key: comeBackKey };
    expect((await world.browser().send('POST', '/api/come-back', back)).status).toBe(200);
  });
});

describe('one browser', () => {
  it('may be several people, a facilitator and a screen at once', async () => {
    const world = await startWorld();
    const { facilitator, code, id, screenUrl } = await world.open();
    const [one, two] = [
      await facilitator.join(code, { name: '하나' }),
      await facilitator.join(code, { name: '두리' }),
    ];
    const observer = await facilitator.join(code, { name: '참관', observer: true });
    await facilitator.send('POST', `/api/workshops/${id}/screens`, { key: secretOf(screenUrl) });
    const { people, ...staff } = await visitor(facilitator, id);
    expect(staff).toEqual({ facilitator: true, screen: true });
    expect(people.map(({ seatId }) => seatId).sort()).toEqual(
      [one.seatId, two.seatId, observer.seatId].sort(),
    );
    expect(observer.participantId).toBeNull();
    expect(facilitator.cookie).toMatch(/=b[\w-]{43}\.f[\w-]{43}\.s[\w-]{43}(\.[po][\w-]{43}){3}$/);
  });

  it('[LIM1] holds so many people and no more; who was sent out makes room', async () => {
    const world = await startWorld({ limits: { maxPeoplePerBrowser: 2 } });
    const { facilitator, code, id } = await world.open();
    const phone = world.browser();
    const { seatId } = await phone.join(code, { name: '하나' });
    await phone.join(code, { name: '두리' });
    const third = await join(phone, code, '세리');
    expect([third.status, third.body.code]).toEqual([409, 'too-many-people-here']);
    expect((await facilitator.workshop(id)).progress.joined).toBe(2);
    await facilitator.send('DELETE', `/api/workshops/${id}/seats/${seatId}`);
    expect((await join(phone, code, '세리')).status).toBe(200);
    expect((await visitor(phone, id)).people.map(({ name }) => name).sort()).toEqual([
      '두리',
      '세리',
    ]);
  });

  it('speaks for its own people only when one has finished', async () => {
    const world = await startWorld();
    const { code, id } = await world.open();
    const [phone, other] = [world.browser(), await world.phone(code, '이웃')];
    const finish = (input: object) =>
      phone.send<Problem>('POST', `/api/workshops/${id}/finish`, {
        step: 'checklist',
        finished: true,
        ...input,
      });
    const { seatId: watching } = await phone.join(code, { name: '참관', observer: true });
    expect((await finish({})).status).toBe(403);
    const { seatId } = await phone.join(code, { name: '하나' });
    expect((await finish({})).status).toBe(204);
    await phone.join(code, { name: '두리' });
    expect((await finish({})).body).toMatchObject({ code: 'invalid', field: 'seatId' });
    expect((await finish({ seatId, finished: false })).status).toBe(204);
    for (const foreign of [other.seatId, watching, '0000000000000000'])
      expect((await finish({ seatId: foreign })).body.code).toBe('forbidden');
    expect((await finish({ seatId, step: 'nothing' })).body.code).toBe('unknown-step');
  });
});

describe('coming back', () => {
  it('makes another browser the same person, and gives the link again', async () => {
    const world = await startWorld();
    const { code, id } = await world.open();
    const { browser, comeBackUrl, comeBackKey, seatId, participantId } = await world.phone(code);
    expect(comeBackUrl).toMatch(new RegExp(`^http://[^/]+/back/${id}#${comeBackKey}$`));
    const elsewhere = world.browser();
    const same = { workshopId: id, participantId, seatId, comeBackUrl, comeBackKey };
    const back = { workshopId: id, key: comeBackKey };
    expect((await elsewhere.send('POST', '/api/come-back', back)).body).toEqual(same);
    const path = `/api/workshops/${id}/me/come-back`;
    expect((await elsewhere.send('POST', path, { seatId })).body).toEqual(same);
    expect((await browser.send('POST', path, { seatId: 'another' })).status).toBe(403);
    await elsewhere.send('POST', '/api/come-back', back);
    expect((await visitor(elsewhere, id)).people).toHaveLength(1);
  });

  it('with a wrong key, or to no workshop, is answered alike', async () => {
    const world = await startWorld();
    const { id, screenUrl, facilitatorKey } = await world.open();
    const wrong = 'A'.repeat(43);
    const ask = async (path: string, body: object) => {
      const { status, body: told } = await world.browser().send<Problem>('POST', path, body);
      return { status, told };
    };
    const answers = [
      await ask('/api/come-back', { workshopId: id, key: wrong }),
      await ask('/api/come-back', { workshopId: '0000000000000000', key: wrong }),
      await ask('/api/come-back', { workshopId: id, key: facilitatorKey }),
      await ask(`/api/workshops/${id}/facilitators`, { key: wrong }),
      await ask(`/api/workshops/${id}/facilitators`, { key: secretOf(screenUrl) }),
      await ask('/api/workshops/0000000000000000/facilitators', { key: facilitatorKey }),
      await ask(`/api/workshops/${id}/screens`, { key: wrong }),
      await ask(`/api/workshops/${id}/screens`, { key: '' }),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 403, told: { code: 'wrong-key' } });
  });

  it('as a second facilitator works by the key, from any machine', async () => {
    const world = await startWorld();
    const { id, facilitatorKey } = await world.open();
    const second = world.browser();
    const path = `/api/workshops/${id}/facilitators`;
    expect((await second.send('POST', path, { key: facilitatorKey })).status).toBe(204);
    expect((await second.send('POST', `/api/workshops/${id}/lock`, { locked: true })).status).toBe(
      204,
    );
  });
});

describe('[LIM1] guessing', () => {
  it('a hall of 300 joins from one address at once, and some mistype', async () => {
    const world = await startWorld();
    const { code, facilitator, id } = await world.open();
    const joins = Array.from({ length: 300 }, (_, i) => join(world.browser(), code, `손님 ${i}`));
    const slips = wrongCodes(code)
      .slice(0, 50)
      .map((wrong) => join(world.browser(), wrong));
    const statuses = (await Promise.all([...joins, ...slips])).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(300);
    expect((await facilitator.workshop(id)).progress.joined).toBe(300);
  });

  it('of codes stops, also when sent all at once, and nobody in the room is hurt', async () => {
    const world = await startWorld();
    const opened: OpenedWorkshop = await world.open();
    const phone = await world.phone(opened.code);
    const guesses = wrongCodes(opened.code).slice(0, 200);
    const forged = (i: number) => ({ 'x-forwarded-for': `203.0.113.${i}` });
    const replies = await Promise.all(
      guesses.map((guess, i) => join(world.browser(), guess, '손님', forged(i))),
    );
    const refused = replies.filter(({ body }) => body.code === 'too-many-tries');
    expect(refused.length).toBeGreaterThanOrEqual(139);
    expect(refused[0]?.status).toBe(429);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await join(world.browser(), opened.code)).status).toBe(429);
    expect(
      (await world.browser().send('POST', '/api/join/preview', { code: opened.code })).status,
    ).toBe(429);
    expect((await join(world.browser(), secretOf(opened.joinUrl))).status).toBe(200);
    const back = { workshopId: opened.id, key: phone.comeBackKey };
    expect((await world.browser().send('POST', '/api/come-back', back)).status).toBe(200);
    expect((await visitor(phone.browser, opened.id)).people).toHaveLength(1);
  });

  it('of keys counts as well', async () => {
    const world = await startWorld({ limits: { maxGuesses: 3 } });
    const { id, code } = await world.open();
    const key = 'A'.repeat(43);
    await world.browser().send('POST', '/api/come-back', { workshopId: id, key });
    await world.browser().send('POST', `/api/workshops/${id}/facilitators`, { key });
    await world.browser().send('POST', `/api/workshops/${id}/screens`, { key });
    expect((await join(world.browser(), code)).body.code).toBe('too-many-tries');
  });
});
