import { expect, describe, it } from 'vitest';
import * as Y from 'yjs';
import { readLookbackGroups } from '#lib/documents/lookback-result.ts';
import { lookbackBoard } from '#lib/documents/board-lookback.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { spiedStorage } from '../support/spied-storage.ts';
import { LookbackRoom } from '../support/lookback-room.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const step = 'retrospective';

describe('the cards of a look back', () => {
  it('[PRIV2] leave no ballot before the reveal, and neither do answers to the review', async () => {
    const { room, ...back } = await openAsked(3);
    const seen = async () => [
      Y.encodeStateAsUpdate(room.agenda.doc),
      Y.encodeStateAsUpdate(room.board.doc),
      await back.view(),
      (await room.send('GET', `reveal-check/${step}`)).body,
      (await room.send('GET', 'seats')).body,
    ];
    const before = await seen();
    for (const phone of room.phones) {
      await back.write(phone, 'liked', '함께 팔았다');
      await back.answer(phone, { 'review-trust-now': 2 });
    }
    expect(await seen()).toEqual(before);
    expect(before[2]).toMatchObject({ part: 'writing', groups: [], review: null });
  });

  it('[PRIV3] [PRIV5] come together, shuffled, under new ids, with their side and nothing else', async () => {
    const { storage, commits } = spiedStorage();
    const back = await LookbackRoom.open(await startWorld({ storage }), 3);
    const { phones } = back.room;
    await back.write(phones[0]!, 'liked', '함께 팔았다');
    await back.write(phones[1]!, 'regretted', '회의가 길었다');
    const refused = await back.reveal();
    expect([refused.status, refused.body.code]).toEqual([409, 'too-few-writers']);
    await back.write(phones[2]!, 'liked', '서로 알게 됐다', '새 손님이 왔다', '쉬웠다', '넷째');
    const before = commits.length;
    expect((await back.reveal()).status).toBe(204);
    // Three of a side count, whatever a phone has stored.
    await back.cardsCame(5);
    const stored = Object.values(back.room.board.doc.getMap('lookback').toJSON()) as object[];
    for (const card of stored) expect(Object.keys(card).sort()).toEqual(['at', 'side', 'text']);
    const contributed = commits.slice(before).filter(({ kind }) => kind === 'put-contribution');
    const told = JSON.stringify(contributed);
    expect(back.all.filter(({ id }) => told.includes(id))).toEqual([]);
    expect(told).not.toContain('팔았다');
    expect(back.room.cards).toEqual([]);
  });

  it('[SYNC1] a client that writes on the server’s map of cards is refused, and may move those that are there', async () => {
    const back = await LookbackRoom.open(await startWorld(), 3);
    const { room } = back;
    for (const phone of room.phones) await back.write(phone, 'liked', '함께 팔았다');
    await back.reveal();
    await back.cardsCame(3);
    const attacker = await room.phones[0]!.browser.connect(`${room.id}/board`, {
      ack: true,
    }).synced();
    const [first, second] = back.all.map(({ id }) => id);
    lookbackBoard.place(attacker.doc, [first!], 'keep');
    await attacker.allSaved();
    await until(() => back.board.groups[0]!.cards.length === 1, 'the card lay in its place');
    attacker.doc.getMap('lookback').set(second!, { text: '바꾼 글', side: 'liked', at: 1 });
    await until(() => attacker.refused.length > 0, 'the edit was refused');
    expect(back.all.map(({ text }) => text)).not.toContain('바꾼 글');
  });

  it('[PRIV4] that come late enter by batches, over a restart too; a hidden card leaves its text', async () => {
    const back = await LookbackRoom.open(await startWorld(), 3);
    const { room } = back;
    for (const phone of room.phones) await back.write(phone, 'liked', '처음');
    await back.reveal();
    await back.cardsCame(3);
    for (const phone of room.phones.slice(0, 2)) await back.write(phone, 'regretted', '늦은 글');
    await room.restart();
    expect(back.all).toHaveLength(3);
    await back.write(room.phones[2]!, 'regretted', '늦은 글');
    await back.cardsCame(6);
    const [card] = back.all;
    const path = `cards/${card!.id}`;
    expect((await room.send('POST', path, { hidden: true })).status).toBe(204);
    await until(() => back.all.some(({ hidden }) => hidden), 'the card was hidden');
    expect(back.all.find(({ hidden }) => hidden)).toMatchObject({ text: '', side: card!.side });
    const result = readLookbackGroups(room.board.doc);
    expect(result.flatMap(({ cards }) => cards)).toHaveLength(5);
    expect(JSON.stringify(result)).not.toContain(card!.id);
  });

  it('a snapshot sets back what was moved', async () => {
    const back = await LookbackRoom.open(await startWorld(), 3);
    const { room } = back;
    for (const phone of room.phones) await back.write(phone, 'regretted', '회의가 길었다');
    await back.reveal();
    await back.cardsCame(3);
    const ids = back.all.map(({ id }) => id);
    lookbackBoard.createGroup(room.board.doc, { name: '회의', area: 'change' }, ids);
    await room.board.allSaved();
    expect((await back.view()).groups).toMatchObject([{ name: '회의', area: 'change' }]);
    expect((await room.send('POST', 'board/restore', { step })).status).toBe(204);
    await until(() => back.board.loose.length === 3, 'the cards were loose again');
  });
});

describe('the collaboration review', () => {
  const trust = (answer: Answer) =>
    ({ 'review-trust-start': 4, 'review-trust-now': answer }) as const;

  it('[PRIV3] [PRIV4] is one frozen snapshot after the cards, and changes by whole batches', async () => {
    const { room, ...back } = await openAsked(5);
    for (const [i, phone] of room.phones.entries())
      await back.answer(phone, { ...trust(i < 2 ? 1 : 5), ...(i < 2 && { 'review-finance': 3 }) });
    expect((await back.reveal('review')).body.code).toBe('not-revealed');
    for (const phone of room.phones) await back.write(phone, 'liked', '함께 팔았다');
    await back.reveal();
    expect((await back.reveal('dots')).body.code).toBe('not-revealable');
    expect((await back.reveal('review')).status).toBe(204);
    const { review } = await back.view();
    expect(review?.items['review-trust-now']).toMatchObject({ n: 5, counts: [2, 0, 0, 0, 3] });
    expect(review?.items['review-finance']).toEqual({
      n: 2,
      unknown: null,
      na: null,
      counts: null,
    });
    for (const phone of room.phones.slice(0, 2)) await back.answer(phone, trust(3));
    await room.restart();
    expect((await back.view()).review).toEqual(review);
    await back.answer(room.phones[2]!, trust(3));
    const counts = async () => (await back.view()).review?.items['review-trust-now']?.counts;
    await expect.poll(counts, { timeout: 5000 }).toEqual([0, 0, 3, 0, 2]);
  });

  it('can be asked and taken back until it is shown, by the facilitator alone', async () => {
    const { room, ...back } = await openAsked(3);
    const [phone] = room.phones;
    const path = `/api/workshops/${room.id}/lookback`;
    expect((await phone!.browser.send('PUT', path, { review: false })).status).toBe(403);
    await back.change({ review: false, about: '2026 공동판매' });
    expect(await back.view()).toMatchObject({ about: '2026 공동판매', reviewPart: 'off' });
    for (const one of room.phones) await back.write(one, 'liked', '함께 팔았다');
    await back.reveal();
    expect((await back.reveal('review')).body.code).toBe('not-revealable');
    await back.change({ review: true });
    await back.reveal('review');
    expect((await back.change({ review: false })).body.code).toBe('review-shown');
  });

  it('[PRIV4] a deleted ballot leaves the snapshot as it is', async () => {
    const { room, ...back } = await openAsked(3);
    for (const phone of room.phones) {
      await back.answer(phone, trust(5));
      await back.write(phone, 'liked', '함께 팔았다');
    }
    await back.reveal();
    await back.reveal('review');
    const before = (await back.view()).review;
    const [phone] = room.phones;
    const ballot = `/api/workshops/${room.id}/ballot/${phone!.participantId}`;
    expect((await phone!.browser.send('DELETE', ballot)).status).toBe(204);
    expect((await phone!.browser.send<object>('GET', ballot)).body).toMatchObject({ lookback: {} });
    expect((await back.view()).review).toEqual(before);
  });
});

/** A room that is asked the questions of the review too. */
async function openAsked(phones: number) {
  const back = await LookbackRoom.open(await startWorld(), phones);
  expect((await back.change({ review: true })).status).toBe(204);
  return {
    room: back.room,
    reveal: back.reveal,
    change: back.change,
    view: back.view,
    write: back.write.bind(back),
    answer: back.answer.bind(back),
  };
}
