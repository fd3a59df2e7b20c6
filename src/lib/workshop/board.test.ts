import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import { Board } from './board.svelte.ts';
import { Hall, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });
const room = `${workshopId}/board`;

describe('a board', () => {
  let hall: Hall;
  let session: WorkshopSession;
  let board: Board;
  const stops: (() => void)[] = [];

  const notes = () => hall.rooms.doc(room).getMap('notes').toJSON();
  const write = (id: string, text: string): boolean =>
    board.write((doc) => doc.getMap('notes').set(id, { text }));

  beforeEach(async () => {
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
    session = new WorkshopSession(workshopId, hall.newDeps());
    stops.push(session.start());
    await eventually(() => expect(session.isOnline).toBe(true));
    board = new Board(session);
    stops.push(board.start());
    await eventually(() => expect(board.loaded).toBe('server'));
  });
  afterEach(async () => {
    stops.splice(0).forEach((stop) => stop());
    await hall.stop();
  });

  test('[DUR1] carries what is written to the server and says when it is there', async () => {
    expect(write('n1', '예산부터')).toBe(true);
    await eventually(() => expect(board.save).toEqual({ kind: 'on-server' }));
    expect(notes()).toEqual({ n1: { text: '예산부터' } });
    expect(board.lost).toEqual([]);
  });

  test('follows what others write', async () => {
    const size = board.follow((doc) => doc.getMap('notes').size);
    hall.rooms.doc(room).getMap('notes').set('n2', { text: '옆 사람' });
    await eventually(() => expect(size.current).toBe(1));
  });

  test('[ROLE1] takes nothing while the workshop is locked', async () => {
    hall.agenda({ locked: true });
    await eventually(() => expect(board.mayWrite).toBe(false));
    expect(write('n1', '늦은 메모')).toBe(false);
    expect(board.save).toEqual({ kind: 'on-server' });
  });

  test('takes back its own edits, last first, and leaves what others wrote since', async () => {
    const groups = () => hall.rooms.doc(room).getMap('placing').toJSON();
    board.write((doc) => wantsBoard.place(doc, ['c1', 'c2'], 'governance'));
    board.write((doc) => wantsBoard.place(doc, ['c2'], 'communication'));
    await eventually(() => expect(board.save).toEqual({ kind: 'on-server' }));
    const other = { group: 'social-value', at: 9 };
    hall.rooms.doc(room).getMap('placing').set('c2', other);
    hall.rooms.doc(room).getMap('placing').set('c3', other);
    const size = board.follow((doc) => doc.getMap('placing').size);
    await eventually(() => expect(size.current).toBe(3));
    expect(board.canUndo).toBe(true);
    while (board.undo());
    expect(board.canUndo).toBe(false);
    await eventually(() => expect(groups()).toEqual({ c2: other, c3: other }));
  });

  test('hears what others say of themselves', async () => {
    const other = new Board(session);
    stops.unshift(other.start());
    await eventually(() => expect(other.loaded).toBe('server'));
    other.say({ card: 'c1', mark: 2 });
    await eventually(() => expect([...board.others.values()]).toEqual([{ card: 'c1', mark: 2 }]));
  });

  test('[ROLE2] keeps what the server refused, entry by entry', async () => {
    write('n1', '들어간 메모');
    await eventually(() => expect(board.save).toEqual({ kind: 'on-server' }));
    hall.rooms.refuse = (name) => (name === room ? 'read-only' : null);
    write('n2', '못 들어간 메모');
    await eventually(() =>
      expect(board.lost).toEqual([{ map: 'notes', id: 'n2', value: { text: '못 들어간 메모' } }]),
    );
    board.letGo();
    await eventually(() => expect(board.lost).toEqual([]));
  });
});
