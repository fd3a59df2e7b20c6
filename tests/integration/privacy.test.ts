import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { createLog } from '../../server/ops/log.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { useWorld } from '../support/workshop-world.ts';
import { until } from '../support/until.ts';

const startWorld = useWorld();

describe('[PRIV1] a ballot', () => {
  it('opens to nobody but its owner, whatever cookie is shown', async () => {
    const world = await startWorld();
    const { facilitator, code, id, screenUrl } = await world.open();
    const victim = await world.phone(code, '피해자');
    await victim.answer({ 'founding-01': 5 });
    const neighbour = await world.phone(code, '이웃');
    const observer = world.browser();
    await observer.join(code, { name: '참관', observer: true });
    const screen = world.browser();
    await screen.send('POST', `/api/workshops/${id}/screens`, { key: screenUrl.split('#')[1] });
    const elsewhere = await world.open();
    const other = await world.phone(elsewhere.code);
    const room = `${id}/ballot/${victim.participantId}`;
    for (const insider of [facilitator, neighbour.browser, observer, screen]) {
      expect(await insider.connect(room).closed()).toBe(closeCodes.forbidden);
      const taken = await insider.send(
        'GET',
        `/api/workshops/${id}/ballot/${victim.participantId}`,
      );
      expect(taken.status).toBe(403);
      const removed = await insider.send(
        'DELETE',
        `/api/workshops/${id}/ballot/${victim.participantId}`,
      );
      expect(removed.status).toBe(403);
    }
    for (const stranger of [other.browser, elsewhere.facilitator, world.browser()])
      expect(await stranger.connect(room).closed()).toBe(closeCodes.unauthenticated);
    expect(
      (await victim.browser.send('GET', `/api/workshops/${id}/ballot/${victim.participantId}`))
        .body,
    ).toMatchObject({
      answers: { 'founding-01': 5 },
    });
  });

  it('does not open with a forged, swapped or foreign cookie', async () => {
    const world = await startWorld();
    const { code, id } = await world.open();
    const victim = await world.phone(code);
    const room = `${id}/ballot/${victim.participantId}`;
    const forgeries = [
      `p${'A'.repeat(43)}`,
      `f${'A'.repeat(43)}`,
      `p${victim.participantId}`,
      `b${victim.comeBackKey}`,
      `f${victim.comeBackKey}`,
      'p.f.s.o.',
      '%00',
      'p'.repeat(5000),
    ];
    for (const value of forgeries) {
      const forger = world.browser();
      forger.setCookie(`ieum_${id}`, value);
      expect(await forger.connect(room).closed()).toBe(closeCodes.unauthenticated);
    }
  });

  it('is told apart from a room that does not exist by no stranger', async () => {
    const world = await startWorld();
    const { id } = await world.open();
    const stranger = world.browser();
    const unknown = '0'.repeat(16);
    for (const workshop of [id, unknown]) {
      expect(await stranger.connect(`${workshop}/agenda`).closed()).toBe(
        closeCodes.unauthenticated,
      );
      expect((await stranger.send('GET', `/api/workshops/${workshop}`)).status).toBe(401);
    }
    expect(await stranger.connect(`${id}/secrets`).closed()).toBe(closeCodes.notFound);
  });
});

describe('[PRIV2] before a reveal', () => {
  it('nothing that depends on a ballot’s contents reaches the others', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const agenda = await facilitator.connect(`${id}/agenda`).synced();
    const [one, two] = [await world.phone(code), await world.phone(code, '이두리')];
    const before = Y.encodeStateAsUpdate(agenda.doc);
    const views = async () => [
      await facilitator.workshop(id),
      (await facilitator.send('GET', `/api/workshops/${id}/seats`)).body,
      (await facilitator.send('GET', `/api/workshops/${id}/assessment`)).status,
    ];
    const seen = await views();
    await one.answer({ 'founding-01': 5, 'founding-02': 1 });
    await two.answer({ 'founding-01': 5 });
    expect(await views()).toEqual(seen);
    expect(Y.encodeStateAsUpdate(agenda.doc)).toEqual(before);
    expect(seen[2]).toBe(409);
  });

  it('warns the facilitator alone that some item is unanimous, and asking again tells no more', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const check = async () =>
      (await facilitator.send('GET', `/api/workshops/${id}/reveal-check/checklist`)).body;
    const phones = [await world.phone(code), await world.phone(code), await world.phone(code)];
    await phones[0]!.answer({ 'founding-01': 5 });
    expect(await check()).toEqual({ joined: 3, finished: 0, unanimous: false });
    for (const phone of phones) await phone.answer({ 'founding-01': 4 });
    expect(await check()).toEqual({ joined: 3, finished: 0, unanimous: false });
    for (const { browser } of phones)
      await browser.send('POST', `/api/workshops/${id}/finish`, {
        step: 'checklist',
        finished: true,
      });
    expect(await check()).toEqual({ joined: 3, finished: 3, unanimous: true });
    const asked = await phones[0]!.browser.send(
      'GET',
      `/api/workshops/${id}/reveal-check/checklist`,
    );
    expect(asked.status).toBe(403);
  });
});

describe('[PRIV5] names', () => {
  it('are in no document, no log line and no metric, and answers are in no log line', async () => {
    const lines: string[] = [];
    const world = await startWorld({
      log: createLog('trace', { write: (line) => lines.push(line) }),
    });
    const { facilitator, code, id } = await world.open();
    const phone = await world.phone(code, '남궁민수');
    await phone.answer({ 'founding-01': 5 });
    await phone.browser.send('POST', `/api/workshops/${id}/finish`, {
      step: 'checklist',
      finished: true,
    });
    await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
    const agenda = await facilitator.connect(`${id}/agenda`).synced();
    const board = await facilitator.connect(`${id}/board`).synced();
    const ballot = await phone.ballot();
    const metrics = await new BrowserLike(world.product.url).send<string>('GET', '/metrics');
    const documents = [agenda, board, ballot].map(({ doc }) =>
      Buffer.from(Y.encodeStateAsUpdate(doc)),
    );
    for (const text of [...documents.map(String), lines.join('\n'), metrics.body])
      expect(text).not.toContain('남궁민수');
    const secrets = [phone.participantId, phone.seatId, phone.comeBackKey, code];
    for (const secret of secrets) expect(lines.join('\n') + metrics.body).not.toContain(secret);
  });
});

describe('[PRIV6] after the close', () => {
  it('names and ballots go after thirty days, and what was revealed stays for the facilitator', async () => {
    let now = Date.UTC(2026, 0, 1);
    const world = await startWorld({ clock: () => now });
    const { facilitator, code, id } = await world.open();
    const phones = [await world.phone(code), await world.phone(code), await world.phone(code)];
    for (const phone of phones) await phone.answer({ 'founding-01': 3 });
    await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
    await facilitator.send('POST', `/api/workshops/${id}/close`);
    expect((await facilitator.workshop(id)).deletesAt).toBe('2026-01-31T00:00:00.000Z');
    now += 31 * 24 * 3600 * 1000;
    await world.product.app.doChores();
    expect((await phones[0]!.browser.send('GET', `/api/workshops/${id}`)).status).toBe(401);
    expect((await facilitator.send('GET', `/api/workshops/${id}/seats`)).body).toEqual([]);
    const assessment = await facilitator.send('GET', `/api/workshops/${id}/assessment`);
    expect(assessment.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ n: 3 })]),
    });
  });

  it('takes no more answers and no one in, and lets people take and delete their own', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const phone = await world.phone(code);
    await phone.answer({ 'founding-01': 3 });
    await facilitator.send('POST', `/api/workshops/${id}/close`);
    const late = await world.browser().send('POST', '/api/join', { code, name: '늦은 이' });
    expect([404, 409, 410]).toContain(late.status);
    const ballot = await phone.ballot();
    ballot.answer('founding-01', 5);
    await until(() => ballot.refused.length > 0, 'the edit was refused');
    const path = `/api/workshops/${id}/ballot/${phone.participantId}`;
    expect((await phone.browser.send('GET', path)).body).toMatchObject({
      answers: { 'founding-01': 3 },
    });
    expect((await phone.browser.send('DELETE', path)).status).toBe(204);
    expect((await phone.browser.send('GET', path)).body).toMatchObject({ answers: {} });
  });
});
