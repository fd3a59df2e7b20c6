import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { drawSheetNumbers } from '#lib/domain/sheet-number.ts';
import type { Problem, SheetView } from '#lib/protocol/contract.ts';
import { spiedStorage } from '../support/spied-storage.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
let seed = 11;
const numbers = drawSheetNumbers(
  12,
  () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647,
);

const openRoom = async (phones: number, options = {}) =>
  WantsRoom.open(await startWorld(options), phones);

const enter = (room: WantsRoom, number: string, cards: readonly string[], more: object = {}) =>
  room.send<SheetView & Problem>('POST', 'sheets', {
    step: 'wants',
    sheet: number,
    cards,
    ...more,
  });

/** Three phones have written a card each. */
async function writtenRoom(): Promise<WantsRoom> {
  const room = await openRoom(3);
  for (const phone of room.phones) await room.writeCards(phone, '판로');
  return room;
}

describe('cards from paper', () => {
  it('come on the board with the others at the reveal, and their writer has taken part and finished', async () => {
    const room = await writtenRoom();
    const reply = await enter(room, numbers[0]!, ['소식지를 내자', '  장터를  열자 ']);
    expect([reply.status, reply.body]).toEqual([
      201,
      { step: 'wants', sheet: numbers[0], answered: 2 },
    ]);
    const { progress } = await room.facilitator.workshop(room.id);
    expect(progress).toEqual({ joined: 4, finished: { wants: 1 } });
    await room.reveal();
    await room.cardsCame(5);
    expect(room.cards).toEqual(['소식지를 내자', '장터를 열자', '판로', '판로', '판로'].sort());
  });

  it('[PRIV2] stay hidden until then: nothing that is typed in leaves the server', async () => {
    const room = await writtenRoom();
    const seen = async () => [
      Y.encodeStateAsUpdate(room.board.doc),
      (await room.send('GET', 'wants')).status,
      (await room.send('GET', 'reveal-check/wants')).body,
    ];
    await enter(room, numbers[0]!, ['소식지']);
    const before = await seen();
    await enter(room, numbers[0]!, ['장터'], { replace: true });
    expect(await seen()).toEqual(before);
    const listed = JSON.stringify((await room.send('GET', 'sheets')).body);
    expect(listed).not.toMatch(/소식지|장터/);
  });

  it('[PRIV3] never count towards the smallest group', async () => {
    const room = await openRoom(2);
    for (const phone of room.phones) await room.writeCards(phone, '판로');
    for (const number of numbers.slice(0, 4)) await enter(room, number, ['소식지']);
    const refused = await room.reveal();
    expect([refused.status, refused.body.code]).toEqual([409, 'too-few-writers']);
    expect(room.cards).toEqual([]);
  });

  it('[PRIV5] come under new ids, and the store does not say which card a sheet’s became', async () => {
    const { storage, commits } = spiedStorage();
    const room = await openRoom(3, { storage });
    for (const phone of room.phones) await room.writeCards(phone, '판로');
    await enter(room, numbers[0]!, ['소식지', '장터']);
    const own = commits.flatMap((change) =>
      change.kind === 'put-sheet' ? change.sheet.cards.map(({ id }) => id) : [],
    );
    const before = commits.length;
    await room.reveal();
    await room.cardsCame(5);
    expect(own).toHaveLength(2);
    expect(room.cardIds.filter((id) => own.includes(id))).toEqual([]);
    const stored = JSON.stringify(
      commits.slice(before).filter(({ kind }) => kind === 'put-contribution'),
    );
    expect(room.cardIds.filter((id) => stored.includes(id))).toEqual([]);
    expect(stored).not.toContain('소식지');
  });

  it('[PRIV4] that come late enter three sheets at a time, and bring nobody’s own card out', async () => {
    const room = await writtenRoom();
    await room.reveal();
    await room.cardsCame(3);
    for (const phone of room.phones.slice(0, 2)) await room.writeCards(phone, '늦은 바람');
    for (const number of numbers.slice(0, 2)) await enter(room, number, ['늦은 종이']);
    expect((await room.view()).loose).toHaveLength(3);
    await enter(room, numbers[2]!, ['늦은 종이']);
    await room.cardsCame(6);
    expect(room.cards.filter((text) => text === '늦은 바람')).toEqual([]);
    // Three people's own take along whatever waits.
    await enter(room, numbers[3]!, ['더 늦은 종이']);
    await room.writeCards(room.phones[2]!, '늦은 바람');
    await room.cardsCame(10);
    expect(room.cards).toContain('더 늦은 종이');
  });

  it('are not laid out twice: a number says so, and a corrected sheet adds only what is new', async () => {
    const room = await writtenRoom();
    await enter(room, numbers[0]!, ['소식지', '장터']);
    expect((await enter(room, numbers[0]!, ['소식지', '장터'])).status).toBe(201);
    const other = await enter(room, numbers[0]!, ['간담회']);
    expect([other.status, other.body.code]).toEqual([409, 'sheet-entered']);
    await room.reveal();
    await room.cardsCame(5);
    const three = [0, 1, 2].map((i) => [numbers[i]!, ['장터', `새 바람 ${i}`, '소식지']] as const);
    for (const [number, cards] of three) await enter(room, number, cards, { replace: true });
    await room.cardsCame(5 + 1 + 2 * 3);
    expect(room.cards.filter((text) => text === '소식지')).toHaveLength(3);
    expect(room.cards.filter((text) => text === '새 바람 0')).toHaveLength(1);
  });

  it('are five at most and no longer than others, one line each', async () => {
    const room = await openRoom(0);
    const codeOf = async (cards: readonly string[], more = {}) =>
      (await enter(room, numbers[0]!, cards, more)).body.code;
    expect(await codeOf(['가', '나', '다', '라', '마', '바'])).toBe('invalid');
    expect(await codeOf(['가'.repeat(101)])).toBe('invalid');
    expect(await codeOf(['  '])).toBe('invalid');
    expect(await codeOf([], { answers: { 'founding-01': 3 } })).toBe('invalid');
    expect(await codeOf(['가'], { step: 'checklist' })).toBe('invalid');
  });

  it('[DUR2] are there after a restart, those that wait and those that are out', async () => {
    const room = await writtenRoom();
    await enter(room, numbers[0]!, ['소식지']);
    await room.restart();
    await room.reveal();
    expect((await room.view()).loose).toHaveLength(4);
    for (const number of numbers.slice(1, 3)) await enter(room, number, ['늦은 종이']);
    await room.restart();
    expect((await room.view()).loose).toHaveLength(4);
    await enter(room, numbers[3]!, ['늦은 종이']);
    expect((await room.view()).loose).toHaveLength(7);
  });

  it('[LIM1] take no second place where the same people filled in the checklist', async () => {
    const room = await openRoom(0, { limits: { maxParticipants: 2 } });
    const answers = { answers: { 'founding-01': 3 }, step: 'checklist' };
    for (const number of numbers.slice(0, 2)) await enter(room, number, [], answers);
    for (const number of numbers.slice(2, 4))
      expect((await enter(room, number, ['소식지'])).status).toBe(201);
    expect((await enter(room, numbers[4]!, ['소식지'])).body.code).toBe('workshop-full');
  });
});
