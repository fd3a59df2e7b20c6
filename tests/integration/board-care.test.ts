import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import { addNote, readNotes } from '#lib/documents/board-notes.ts';
import { addTask, readPlan } from '#lib/documents/board-plan.ts';
import type { PlanView } from '#lib/protocol/contract.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { until } from '../support/until.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

async function revealedRoom(options: Parameters<typeof startWorld>[0] = {}): Promise<WantsRoom> {
  const room = await WantsRoom.open(await startWorld(options), 3);
  for (const [i, phone] of room.phones.entries()) await room.writeCards(phone, `바람 ${i}`);
  await room.reveal();
  await room.cardsCame(3);
  return room;
}

const hide = (room: WantsRoom, card: string, hidden: boolean) =>
  room.send('POST', `cards/${card}`, { hidden });

describe('a card that is hidden', () => {
  it('is shown as hidden, without its text, and can be shown again', async () => {
    const room = await revealedRoom();
    const [card] = wantsBoard.read(room.board.doc).loose;
    expect((await hide(room, card!.id, true)).status).toBe(204);
    const now = () => wantsBoard.read(room.board.doc).loose.find(({ id }) => id === card!.id);
    await until(() => now()?.hidden, 'the card was hidden');
    expect(now()).toEqual({ id: card!.id, text: '', hidden: true });
    expect((await hide(room, card!.id, true)).status).toBe(204);
    expect((await hide(room, card!.id, false)).status).toBe(204);
    await until(() => now()?.hidden === false, 'the card was shown again');
    expect(now()).toEqual(card);
  });

  it('[PRIV7] is read by nobody who comes later, nor in the stored board', async () => {
    const storage = createMemoryStorage();
    const room = await revealedRoom({ storage });
    const card = wantsBoard.read(room.board.doc).loose.find(({ text }) => text === '바람 1')!;
    await hide(room, card.id, true);
    const { browser } = await room.join('늦은 이');
    const board = await browser.connect(`${room.id}/board`).synced();
    expect(String(Buffer.from(Y.encodeStateAsUpdate(board.doc)))).not.toContain('바람 1');
    const { updates } = await storage.loadDocument(`${room.id}/board`);
    for (const update of updates) expect(String(Buffer.from(update))).not.toContain('바람 1');
  });

  it('is not voted on, and is hidden by a facilitator alone', async () => {
    const room = await revealedRoom();
    await room.group('governance', '바람 0');
    await room.group('communication', '바람 1');
    await room.group('our-network', '바람 2');
    const [first] = wantsBoard.read(room.board.doc).groups.flatMap(({ cards }) => cards);
    const path = `/api/workshops/${room.id}/cards/${first!.id}`;
    expect((await room.phones[0]!.browser.send('POST', path, { hidden: true })).status).toBe(403);
    await hide(room, first!.id, true);
    await room.vote(true);
    await until(() => room.wants.part === 'voting', 'the vote was open');
    expect(room.wants.groups.flatMap(({ cards }) => cards)).toHaveLength(2);
    expect((await hide(room, 'unknown', true)).status).toBe(404);
  });
});

describe('a board that is set back', () => {
  it('[SAFE1] is as it was when the step began, for everyone, and the cards stay', async () => {
    const room = await revealedRoom();
    await room.group('governance', '바람 0');
    addNote(room.board.doc, 'founding-01', '남는 말');
    await room.board.allSaved();
    await room.send('POST', 'step', { step: 'plan' });
    const { browser } = room.phones[0]!;
    const vandal = await browser.connect(`${room.id}/board`, { ack: true }).synced();
    wantsBoard.place(vandal.doc, room.cardIds, 'our-network');
    wantsBoard.createGroup(vandal.doc, { name: '나쁜 말' });
    vandal.doc.getMap('notes').clear();
    vandal.doc.getMap('plan').set('x', { kind: 'task', what: '나쁜 일' });
    await vandal.allSaved();
    const restored = await room.send('POST', 'board/restore', { step: 'plan' });
    expect(restored.status).toBe(204);
    await until(() => readPlan(vandal.doc).tasks.length === 0, 'the board was set back');
    for (const { doc } of [room.board, vandal]) {
      const { groups, loose } = wantsBoard.read(doc);
      expect(groups.find(({ id }) => id === 'governance')?.cards.map(({ text }) => text)).toEqual([
        '바람 0',
      ]);
      expect(groups.map(({ name }) => name)).not.toContain('나쁜 말');
      expect(loose).toHaveLength(2);
      expect(readNotes(doc).map(({ text }) => text)).toEqual(['남는 말']);
    }
  });

  it('needs a step that has begun, a facilitator, and an open workshop', async () => {
    const room = await revealedRoom();
    const restore = (step: string) => room.send('POST', 'board/restore', { step });
    expect((await restore('close')).body.code).toBe('no-snapshot');
    expect((await restore('constructor')).body.code).toBe('no-snapshot');
    const { browser } = room.phones[0]!;
    const path = `/api/workshops/${room.id}/board/restore`;
    expect((await browser.send('POST', path, { step: 'wants' })).status).toBe(403);
    await room.send('POST', 'close');
    expect((await restore('wants')).body.code).toBe('workshop-closed');
  });

  it('[PRIV6] is kept until the close, hidden texts until names and ballots go, in a document that nobody can open', async () => {
    let now = Date.UTC(2026, 0, 1);
    const storage = createMemoryStorage();
    const room = await revealedRoom({ storage, clock: () => now });
    await hide(room, room.cardIds[0]!, true);
    addNote(room.board.doc, 'founding-01', '지나간 말');
    await room.board.allSaved();
    await room.send('POST', 'step', { step: 'plan' });
    const kept = async () =>
      (await storage.loadDocument(`${room.id}/kept`)).updates.map((u) => String(Buffer.from(u)));
    expect((await kept()).join()).toContain('지나간 말');
    expect(await room.facilitator.connect(`${room.id}/kept`).closed()).toBe(4404);
    await room.send('POST', 'close');
    expect((await kept()).join()).not.toContain('지나간 말');
    expect((await kept()).join()).toContain('바람');
    now += 31 * 24 * 3600 * 1000;
    const { app } = room.product;
    await app.doChores();
    expect(await kept()).toEqual([]);
  });
});

describe('the plan', () => {
  it('is read by the people of the workshop, with what rests on whom', async () => {
    const room = await revealedRoom();
    const task = { firstStep: null, due: null, from: { kind: 'free' as const, id: null } };
    addTask(room.board.doc, { ...task, what: '공동 판매장', owners: ['두레', '가람'] });
    addTask(room.board.doc, { ...task, what: '간담회', owners: ['두레'] });
    await room.board.allSaved();
    const { body } = await room.phones[0]!.browser.send<PlanView>(
      'GET',
      `/api/workshops/${room.id}/plan`,
    );
    expect(body.tasks.map(({ what }) => what)).toEqual(['공동 판매장', '간담회']);
    expect(body.load).toEqual([
      { organisation: '두레', tasks: 2 },
      { organisation: '가람', tasks: 1 },
    ]);
  });
});
