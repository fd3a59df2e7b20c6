import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import { Board } from './board.svelte.ts';
import { placeOf } from './card-places.ts';
import { CardTable } from './card-table.svelte.ts';
import { Hall, workshopId } from './testing/hall.ts';
import { WorkshopSession } from './workshop-session.svelte.ts';

const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 8000, interval: 5 });
const room = `${workshopId}/board`;

describe('the table of cards', () => {
  let hall: Hall;
  const stops: (() => void)[] = [];

  /** A phone of its own, with the board on it. */
  async function sitDown(): Promise<CardTable> {
    const session = new WorkshopSession(workshopId, hall.newDeps());
    stops.unshift(session.start());
    await eventually(() => expect(session.isOnline).toBe(true));
    const board = new Board(session);
    stops.unshift(board.start());
    await eventually(() => expect(board.loaded).toBe('server'));
    return new CardTable(board, wantsBoard);
  }

  const homeOf = (table: CardTable, card: string) => placeOf(table.places, card)?.id;
  const lay = (id: string, card: object) => hall.rooms.doc(room).getMap('cards').set(id, card);

  beforeEach(() => {
    hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
    lay('c1', { text: '공공구매를 함께 준비하면 좋겠다', at: 1 });
    lay('c2', { text: '공공구매 함께 준비', at: 1 });
    lay('c3', { text: '', at: 1, hidden: true });
  });
  afterEach(async () => {
    stops.splice(0).forEach((stop) => stop());
    await hall.stop();
  });

  test('two may move the same card: it lies in one place for both', async () => {
    const [one, other] = [await sitDown(), await sitDown()];
    one.move(['c1'], 'governance');
    other.move(['c1'], 'practical-help');
    await eventually(() => expect(homeOf(one, 'c1')).toBe(homeOf(other, 'c1')));
    expect(['governance', 'practical-help']).toContain(homeOf(one, 'c1'));
  });

  test('undo takes back what this phone did, and not what another did since', async () => {
    const [one, other] = [await sitDown(), await sitDown()];
    one.move(['c1'], 'governance');
    one.move(['c2'], 'governance');
    await eventually(() => expect(homeOf(other, 'c2')).toBe('governance'));
    other.move(['c2'], 'communication');
    await eventually(() => expect(homeOf(one, 'c2')).toBe('communication'));
    while (one.undo());
    expect(one.canUndo).toBe(false);
    await eventually(() => expect(homeOf(other, 'c1')).toBeNull());
    expect(homeOf(other, 'c2')).toBe('communication');
    expect(other.canUndo).toBe(true);
  });

  test('a group is made with its cards, named, set into an area and merged, each as one step', async () => {
    const table = await sitDown();
    expect(table.makeGroup(' ', ['c1'])).toBe(false);
    expect(table.makeGroup('함께 팔기', ['c1', 'c2'])).toBe(true);
    const made = placeOf(table.places, 'c1');
    expect(made).toMatchObject({
      kind: 'group',
      name: '함께 팔기',
      cards: [{ id: 'c1' }, { id: 'c2' }],
    });
    table.nameGroup(made!.id!, '판로');
    table.setArea(made!.id!, 'practical-help');
    expect(placeOf(table.places, 'c1')).toMatchObject({ name: '판로', area: 'practical-help' });
    table.merge(made!.id!, 'governance');
    expect(homeOf(table, 'c2')).toBe('governance');
    table.undo();
    expect(homeOf(table, 'c2')).toBe(made!.id);
    for (let i = 0; i < 3; i += 1) table.undo();
    expect(homeOf(table, 'c1')).toBeNull();
  });

  test('near duplicates are proposed until they lie together, and never moved by themselves', async () => {
    const table = await sitDown();
    expect(table.similar.map(({ cards }) => cards)).toEqual([['c1', 'c2']]);
    expect(homeOf(table, 'c1')).toBeNull();
    table.move(['c1'], 'practical-help');
    expect(table.similar).toHaveLength(1);
    table.move(['c2'], 'practical-help');
    expect(table.similar).toEqual([]);
  });

  test('[PRIV5] others see that someone has a card in hand, by a shape alone', async () => {
    const [one, other] = [await sitDown(), await sitDown()];
    one.hold('c1');
    await eventually(() => expect([...other.held.keys()]).toEqual(['c1']));
    expect(other.held.get('c1')).toBeTypeOf('number');
    expect(one.held.size).toBe(0);
    one.hold(null);
    await eventually(() => expect(other.held.size).toBe(0));
  });

  test('a hidden card has no text, and nothing can be moved while the workshop is paused', async () => {
    const table = await sitDown();
    expect(table.textOf('c3')).toBeNull();
    expect(table.textOf('c2')).toBe('공공구매 함께 준비');
    hall.agenda({ locked: true });
    await eventually(() => expect(table.mayWrite).toBe(false));
    expect(table.move(['c1'], 'governance')).toBe(false);
    expect(homeOf(table, 'c1')).toBeNull();
  });
});
