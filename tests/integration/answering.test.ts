import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { readAgenda } from '#lib/documents/agenda-doc.ts';
import { BrowserLike } from '../support/browser-like.ts';
import { startProduct, type Product } from '../support/product.ts';
import { until } from '../support/until.ts';

let product: Product;
const browsers: BrowserLike[] = [];
const browser = (): BrowserLike => {
  const one = new BrowserLike(product.url);
  browsers.push(one);
  return one;
};

beforeEach(async () => {
  product = await startProduct();
});
afterEach(async () => {
  for (const one of browsers.splice(0)) one.leave();
  await product.close();
});

describe('answering', () => {
  it('is told saved only for what is committed, and counts every step 2 and update', async () => {
    const { code, id } = await browser().open();
    const phone = browser();
    const { participantId } = await phone.join(code);
    const ballot = await phone.connect(`${id}/ballot/${participantId}`, { ack: true }).synced();
    ballot.answer('founding-01', 4);
    ballot.answer('founding-02', 'na');
    await ballot.allSaved();
    expect(ballot.sent).toBeGreaterThanOrEqual(2);
    const taken = await phone.send('GET', `/api/workshops/${id}/ballot/${participantId}`);
    expect(taken.body).toMatchObject({ answers: { 'founding-01': 4, 'founding-02': 'na' } });
  });

  it('works with the stock y-websocket provider and its cookie alone', async () => {
    const { code, id } = await browser().open();
    const phone = browser();
    const { participantId } = await phone.join(code);
    const ballot = await phone.connect(`${id}/ballot/${participantId}`).synced();
    ballot.answer('founding-01', 5);
    const other = await phone.connect(`${id}/ballot/${participantId}`).synced();
    await until(() => other.doc.getMap('answers').get('founding-01') === 5, 'the other tab saw it');
    expect(ballot.closedWith).toBeNull();
  });

  it('shows the agenda live to everyone in the workshop', async () => {
    const facilitator = browser();
    const { code, id } = await facilitator.open();
    const phone = browser();
    await phone.join(code);
    const agenda = await phone.connect(`${id}/agenda`).synced();
    expect(readAgenda(agenda.doc)).toMatchObject({ step: 'welcome', progress: { joined: 1 } });
    await facilitator.send('POST', `/api/workshops/${id}/step`, { step: 'checklist' });
    await until(() => readAgenda(agenda.doc)?.step === 'checklist', 'the step moved');
    await browser().join(code);
    await until(() => readAgenda(agenda.doc)?.progress.joined === 2, 'the second was counted');
  });

  it('keeps an edit made before the room was open, and one made while offline', async () => {
    const { code, id } = await browser().open();
    const phone = browser();
    const { participantId } = await phone.join(code);
    const doc = new Y.Doc();
    doc.getMap('answers').set('founding-03', 2);
    const ballot = phone.connect(`${id}/ballot/${participantId}`, { ack: true, doc });
    await ballot.allSaved();
    ballot.provider.disconnect();
    ballot.answer('founding-04', 3);
    ballot.provider.connect();
    await ballot.allSaved();
    const other = await phone.connect(`${id}/ballot/${participantId}`).synced();
    expect(other.doc.getMap('answers').toJSON()).toEqual({ 'founding-03': 2, 'founding-04': 3 });
  });

  it('comes back as the same person on the same and on another device', async () => {
    const { code, id } = await browser().open();
    const phone = browser();
    const joined = await phone.join(code);
    const ballot = await phone
      .connect(`${id}/ballot/${joined.participantId}`, { ack: true })
      .synced();
    ballot.answer('founding-01', 4);
    await ballot.allSaved();
    const tablet = browser();
    const reply = await tablet.send('POST', '/api/come-back', {
      workshopId: id,
      key: joined.comeBackKey,
    });
    expect(reply.body).toMatchObject({
      participantId: joined.participantId,
      seatId: joined.seatId,
    });
    const again = await tablet.connect(`${id}/ballot/${joined.participantId}`).synced();
    expect(again.doc.getMap('answers').get('founding-01')).toBe(4);
    const seats = await phone.workshop(id);
    expect(seats.progress.joined).toBe(1);
  });

  it('holds two people in one browser, each with a ballot of their own', async () => {
    const { code, id } = await browser().open();
    const phone = browser();
    const first = await phone.join(code, { name: '김하나' });
    const second = await phone.join(code, { name: '이두리' });
    for (const [{ participantId }, value] of [
      [first, 1],
      [second, 5],
    ] as const) {
      const ballot = await phone.connect(`${id}/ballot/${participantId}`, { ack: true }).synced();
      ballot.answer('founding-01', value);
      await ballot.allSaved();
    }
    const me = await phone.send('GET', `/api/workshops/${id}/me`);
    expect(me.body).toMatchObject({ people: [{ name: '김하나' }, { name: '이두리' }] });
    const needsSeat = await phone.send('POST', `/api/workshops/${id}/finish`, {
      step: 'checklist',
      finished: true,
    });
    expect(needsSeat.status).toBe(400);
    for (const { seatId } of [first, second]) {
      const finish = { step: 'checklist', finished: true, seatId };
      expect((await phone.send('POST', `/api/workshops/${id}/finish`, finish)).status).toBe(204);
    }
    expect((await phone.workshop(id)).progress).toEqual({ joined: 2, finished: { checklist: 2 } });
  });

  it('hears something at least every 25 seconds, so that y-websocket does not give up', async () => {
    await product.close();
    let now = Date.now();
    product = await startProduct({ clock: () => now });
    const { id } = await (async () => {
      const facilitator = browser();
      const opened = await facilitator.open();
      await facilitator.connect(`${opened.id}/agenda`).synced();
      return opened;
    })();
    const facilitator = browsers.at(-1)!;
    const agenda = await facilitator.connect(`${id}/agenda`).synced();
    let heard = 0;
    agenda.provider.ws!.addEventListener('message', () => (heard += 1));
    now += 21_000;
    expect(await until(() => heard, 'something was heard')).toBeGreaterThan(0);
  });

  it('[LIM1] closes who writes too fast with a passing code, and harms no one else', async () => {
    await product.close();
    product = await startProduct({ limits: { maxUpdateBurst: 30 } });
    const { code, id } = await browser().open();
    const [fast, calm] = [browser(), browser()];
    const [a, b] = [await fast.join(code), await calm.join(code)];
    const board = await calm.connect(`${id}/board`).synced();
    const flood = await fast.connect(`${id}/board`, { ack: true }).synced();
    for (let i = 0; i < 60; i += 1) flood.doc.getMap('notes').set('n', i);
    expect(await flood.closed()).toBe(closeCodes.tooFast);
    board.doc.getMap('notes').set('mine', true);
    const third = await calm.connect(`${id}/board`).synced();
    await until(() => third.doc.getMap('notes').get('mine'), 'the other goes on');
    expect(board.closedWith).toBeNull();
    expect([a.participantId, b.participantId]).not.toContain(null);
  });
});
