import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TaskDraft } from '#lib/domain/plan-change.ts';
import { Board } from './board.svelte.ts';
import { PlanBoard } from './plan-board.svelte.ts';
import { TalkNotes } from './talk-notes.svelte.ts';
import { Hall, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });

const draft: TaskDraft = {
  what: '공동 장부 만들기',
  firstStep: { when: '다음 모임이 열리면', then: '양식을 정한다' },
  owners: ['가람생협'],
  due: '2026-12-24',
  from: { kind: 'task', id: '3-1' },
};

/** A screen in the hall that writes on the board. */
async function openScreen(hall: Hall, stops: (() => void)[]) {
  const session = new WorkshopSession(workshopId, hall.newDeps());
  stops.unshift(session.start());
  await eventually(() => expect(session.isOnline).toBe(true));
  const board = new Board(session);
  stops.unshift(board.start());
  await eventually(() => expect(board.loaded).toBe('server'));
  return { board, plan: new PlanBoard(board), notes: new TalkNotes(board) };
}

describe('a board that several write on', () => {
  let hall: Hall;
  let one: Awaited<ReturnType<typeof openScreen>>;
  let other: Awaited<ReturnType<typeof openScreen>>;
  const stops: (() => void)[] = [];

  const tasksOf = ({ plan }: typeof one) => plan.plan.tasks.map(({ what }) => what);

  beforeEach(async () => {
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
    one = await openScreen(hall, stops);
    other = await openScreen(hall, stops);
  });
  afterEach(async () => {
    stops.splice(0).forEach((stop) => stop());
    await hall.stop();
  });

  async function addTask(): Promise<string> {
    const id = one.plan.add(draft);
    await eventually(() => expect(other.plan.taskOf(id!)).toMatchObject(draft));
    return id!;
  }

  test('holds a plan that all see', async () => {
    const id = await addTask();
    other.plan.signOff('두레빵집', true);
    await eventually(() =>
      expect(one.plan.plan.signoffs).toEqual([{ organisation: '두레빵집', isCurrent: true }]),
    );
    one.plan.change(id, draft, { ...draft, due: null });
    await eventually(() => expect(other.plan.plan.signoffs[0]?.isCurrent).toBe(false));
    expect(one.plan.add({ ...draft, what: '  ' })).toBeNull();
  });

  test('keeps both where two forms change different things of one task, and tells nobody', async () => {
    const id = await addTask();
    expect(one.plan.change(id, draft, { ...draft, due: '2027-01-31' })).toBe(true);
    await eventually(() => expect(other.plan.taskOf(id)?.due).toBe('2027-01-31'));
    expect(other.plan.change(id, draft, { ...draft, owners: [...draft.owners, '두레빵집'] })).toBe(
      true,
    );
    const both = { due: '2027-01-31', owners: ['가람생협', '두레빵집'] };
    await eventually(() => expect(one.plan.taskOf(id)).toMatchObject(both));
    await eventually(() => expect(other.plan.taskOf(id)).toMatchObject(both));
    expect(one.plan.overwritten).toEqual([]);
    expect(other.plan.overwritten).toEqual([]);
  });

  test('tells the earlier of two who change the same thing, and gives their words back', async () => {
    const id = await addTask();
    const theirs = { ...draft, what: '장부를 함께 쓰기' };
    expect(other.plan.change(id, draft, theirs)).toBe(true);
    await eventually(() => expect(one.plan.overwritten).toHaveLength(1));
    expect(one.plan.overwritten[0]).toMatchObject({ id, mine: draft, task: theirs });
    expect(one.plan.takeBack(id)).toBe(true);
    expect(one.plan.overwritten).toEqual([]);
    await eventually(() => expect(other.plan.taskOf(id)?.what).toBe(draft.what));
    expect(other.plan.overwritten).toHaveLength(1);
    other.plan.letGo(id);
    expect(other.plan.overwritten).toEqual([]);
  });

  test('tells who wrote a task that another deleted, and puts it in again when asked', async () => {
    const id = await addTask();
    other.plan.remove(id);
    await eventually(() => expect(one.plan.overwritten).toMatchObject([{ id, task: null }]));
    expect(one.plan.takeBack(id)).toBe(true);
    await eventually(() => expect(tasksOf(other)).toEqual([draft.what]));
    expect(one.plan.overwritten).toEqual([]);
  });

  test('undoes what was done here, of the plan alone, and never what others did', async () => {
    one.notes.addNote('operating-01', '메모 하나');
    const id = await addTask();
    other.plan.add({ ...draft, what: '다른 할 일' });
    await eventually(() => expect(tasksOf(one)).toEqual([draft.what, '다른 할 일']));
    one.plan.change(id, draft, { ...draft, owners: [] });
    expect(one.plan.undo()).toBe(true);
    expect(one.plan.taskOf(id)?.owners).toEqual(['가람생협']);
    expect(one.plan.overwritten).toEqual([]);
    expect(one.plan.undo()).toBe(true);
    expect(one.plan.canUndo).toBe(false);
    expect(one.plan.undo()).toBe(false);
    expect(tasksOf(one)).toEqual(['다른 할 일']);
    expect(one.notes.notesOf('operating-01')).toHaveLength(1);
  });

  test('[PRIV5] holds notes that only the page that wrote them knows as its own', async () => {
    expect(one.notes.addNote('operating-01', ' 회의록이   늦어요 ')).toBe(true);
    expect(one.notes.addNote('operating-01', '   ')).toBe(false);
    await eventually(() => expect(other.notes.notesOf('operating-01')).toHaveLength(1));
    expect(one.notes.notesOf('operating-01')).toMatchObject([
      { text: '회의록이 늦어요', isOwn: true },
    ]);
    const [note] = other.notes.notesOf('operating-01');
    expect(note).toMatchObject({ text: '회의록이 늦어요', isOwn: false });
    expect(other.notes.notesOf('operating-02')).toEqual([]);
    const stored = JSON.stringify(hall.rooms.doc(`${workshopId}/board`).getMap('notes').toJSON());
    expect(stored).not.toMatch(/참여자|s000|p000/);
    other.notes.removeNote(note!.id);
    await eventually(() => expect(one.notes.notesOf('operating-01')).toEqual([]));
    expect(other.notes.undo()).toBe(true);
    await eventually(() => expect(one.notes.notesOf('operating-01')).toHaveLength(1));
  });

  test('[ROLE2] keeps what the server refused, for who wrote it', async () => {
    hall.rooms.refuse = (name) => (name.endsWith('/board') ? 'read-only' : null);
    one.plan.add(draft);
    await eventually(() => expect(one.plan.lost).toMatchObject([{ what: draft.what }]));
    one.notes.addNote('operating-01', '못 들어간 메모');
    await eventually(() => expect(one.notes.lost).toMatchObject([{ text: '못 들어간 메모' }]));
  });

  test('[ROLE1] takes nothing while the workshop is locked', async () => {
    const id = await addTask();
    hall.agenda({ locked: true });
    await eventually(() => expect(one.plan.mayWrite).toBe(false));
    expect(one.plan.add(draft)).toBeNull();
    expect(one.plan.change(id, draft, { ...draft, what: '늦은 글' })).toBe(false);
    expect(one.plan.remove(id)).toBe(false);
    expect(one.notes.addNote('operating-01', '늦은 메모')).toBe(false);
    expect(tasksOf(one)).toEqual([draft.what]);
  });
});
