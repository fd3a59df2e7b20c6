import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { areaIds } from '#lib/domain/wants.ts';
import { createBoardUndo } from './board-edit.ts';
import { wantsBoard } from './board-wants.ts';

/** A board with cards `c0` … as the server puts them there. */
function boardWith(count: number): Y.Doc {
  const doc = new Y.Doc();
  for (let i = 0; i < count; i += 1) doc.getMap('cards').set(`c${i}`, { text: `바람 ${i}`, at: 1 });
  return doc;
}

/** Another browser's document of the same board. */
function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function exchange(a: Y.Doc, b: Y.Doc): void {
  const [ofA, ofB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)];
  Y.applyUpdate(a, ofB, 'the other');
  Y.applyUpdate(b, ofA, 'the other');
}

const group = (doc: Y.Doc, id: string) => wantsBoard.read(doc).groups.find((one) => one.id === id);
const cardsIn = (doc: Y.Doc, id: string) => group(doc, id)?.cards.map((card) => card.id);
const loose = (doc: Y.Doc) => wantsBoard.read(doc).loose.map(({ id }) => id);

describe('cards on a board', () => {
  it('begin loose, beside the seven areas’ own groups', () => {
    const doc = boardWith(2);
    expect(wantsBoard.read(doc).groups.map(({ id, area, name }) => [id, area, name])).toEqual(
      areaIds.map((id) => [id, id, null]),
    );
    expect(loose(doc)).toEqual(['c0', 'c1']);
  });

  it('stand in a group in the order they were put there, and go back', () => {
    const doc = boardWith(3);
    wantsBoard.place(doc, ['c2'], 'governance');
    wantsBoard.place(doc, ['c0', 'c1'], 'governance');
    expect(cardsIn(doc, 'governance')).toEqual(['c2', 'c0', 'c1']);
    wantsBoard.place(doc, ['c0'], 'communication');
    wantsBoard.place(doc, ['c2'], null);
    expect(cardsIn(doc, 'governance')).toEqual(['c1']);
    expect(loose(doc)).toEqual(['c2']);
  });

  it('of a later batch come after those before, and a hidden one has no text', () => {
    const doc = boardWith(1);
    doc.getMap('cards').set('a', { text: '나중', at: 2 });
    doc.getMap('cards').set('b', { text: '가린 글', at: 1, hidden: true });
    expect(wantsBoard.read(doc).loose).toEqual([
      { id: 'b', text: '', hidden: true },
      { id: 'c0', text: '바람 0', hidden: false },
      { id: 'a', text: '나중', hidden: false },
    ]);
  });
});

describe('groups on a board', () => {
  it('are made with cards, named, set into an area and taken away', () => {
    const doc = boardWith(2);
    const id = wantsBoard.createGroup(doc, { name: ' 판로 ' }, ['c0', 'c1'])!;
    expect(group(doc, id)).toMatchObject({ name: '판로', area: null });
    expect(cardsIn(doc, id)).toEqual(['c0', 'c1']);
    expect(wantsBoard.rename(doc, id, '함께 팔기')).toBe(true);
    expect(wantsBoard.setArea(doc, id, 'practical-help')).toBe(true);
    expect(group(doc, id)).toMatchObject({ name: '함께 팔기', area: 'practical-help' });
    wantsBoard.remove(doc, id);
    expect(group(doc, id)).toBeUndefined();
    expect(loose(doc)).toEqual(['c0', 'c1']);
  });

  it('take no name that is none, and stay', () => {
    const doc = boardWith(0);
    expect(wantsBoard.createGroup(doc, { name: ' ' })).toBeNull();
    expect(wantsBoard.createGroup(doc, { name: '가'.repeat(41) })).toBeNull();
    expect(wantsBoard.rename(doc, 'governance', '')).toBe(false);
    expect(wantsBoard.rename(doc, 'unknown', '이름')).toBe(false);
    expect(wantsBoard.rename(doc, 'governance', '시청과 함께')).toBe(true);
    expect(wantsBoard.setArea(doc, 'governance', null)).toBe(false);
    wantsBoard.remove(doc, 'governance');
    expect(group(doc, 'governance')).toMatchObject({ name: '시청과 함께', area: 'governance' });
  });

  it('become one, and what someone puts into the old one at that moment follows', () => {
    const doc = boardWith(2);
    const [a, b] = [
      wantsBoard.createGroup(doc, { name: '하나' })!,
      wantsBoard.createGroup(doc, { name: '둘' })!,
    ];
    wantsBoard.place(doc, ['c0'], a);
    const other = copyOf(doc);
    wantsBoard.merge(doc, a, b);
    wantsBoard.place(other, ['c1'], a);
    exchange(doc, other);
    for (const one of [doc, other]) {
      expect(group(one, a)).toBeUndefined();
      expect(cardsIn(one, b)).toEqual(['c0', 'c1']);
    }
    wantsBoard.merge(doc, b, 'governance');
    expect(cardsIn(doc, 'governance')).toEqual(['c0', 'c1']);
    wantsBoard.remove(doc, b);
    expect(loose(doc)).toEqual(['c0', 'c1']);
  });

  it('merged into each other at once leave one', () => {
    const doc = boardWith(2);
    const [a, b] = [
      wantsBoard.createGroup(doc, { name: '하나' }, ['c0'])!,
      wantsBoard.createGroup(doc, { name: '둘' }, ['c1'])!,
    ];
    const other = copyOf(doc);
    wantsBoard.merge(doc, a, b);
    wantsBoard.merge(other, b, a);
    exchange(doc, other);
    const left = wantsBoard.read(doc).groups.filter(({ cards }) => cards.length > 0);
    expect(left.map(({ cards }) => cards.length)).toEqual([2]);
    expect(wantsBoard.read(other)).toEqual(wantsBoard.read(doc));
  });

  it('of an area give their cards away and stay', () => {
    const doc = boardWith(1);
    wantsBoard.place(doc, ['c0'], 'governance');
    wantsBoard.merge(doc, 'governance', 'communication');
    expect(cardsIn(doc, 'communication')).toEqual(['c0']);
    expect(cardsIn(doc, 'governance')).toEqual([]);
  });
});

describe('undo', () => {
  it('takes back one’s own edits one by one', () => {
    const doc = boardWith(2);
    const undo = createBoardUndo(doc);
    wantsBoard.place(doc, ['c0', 'c1'], 'governance');
    const made = wantsBoard.createGroup(doc, { name: '판로' }, ['c0'])!;
    expect(undo.undo()).toBe(true);
    expect(group(doc, made)).toBeUndefined();
    expect(cardsIn(doc, 'governance')).toEqual(['c0', 'c1']);
    expect(undo.undo()).toBe(true);
    expect(loose(doc)).toEqual(['c0', 'c1']);
    expect(undo.undo()).toBe(false);
  });

  it('does not undo what others did, nor what they did since with the same card', () => {
    const doc = boardWith(3);
    const undo = createBoardUndo(doc);
    const other = copyOf(doc);
    wantsBoard.place(doc, ['c0'], 'governance');
    wantsBoard.place(doc, ['c1'], 'governance');
    exchange(doc, other);
    wantsBoard.place(other, ['c2'], 'social-value');
    wantsBoard.place(other, ['c1'], 'communication');
    exchange(doc, other);
    undo.undo();
    undo.undo();
    exchange(doc, other);
    for (const one of [doc, other]) {
      expect(cardsIn(one, 'social-value')).toEqual(['c2']);
      expect(cardsIn(one, 'communication')).toEqual(['c1']);
      expect(loose(one)).toEqual(['c0']);
    }
  });

  it('passes over what others have changed since, and takes back what was done before', () => {
    const doc = boardWith(2);
    const undo = createBoardUndo(doc);
    const other = copyOf(doc);
    wantsBoard.place(doc, ['c0'], 'governance');
    wantsBoard.place(doc, ['c1'], 'governance');
    exchange(doc, other);
    wantsBoard.place(other, ['c1'], 'communication');
    exchange(doc, other);
    expect(undo.undo()).toBe(true);
    expect(loose(doc)).toEqual(['c0']);
    expect(undo.undo()).toBe(false);
  });

  it('says whether there is something to undo, until it is ended', () => {
    const doc = boardWith(1);
    const undo = createBoardUndo(doc);
    expect(undo.canUndo).toBe(false);
    wantsBoard.place(doc, ['c0'], 'governance');
    expect(undo.canUndo).toBe(true);
    undo.undo();
    expect(undo.canUndo).toBe(false);
    undo.destroy();
    wantsBoard.place(doc, ['c0'], 'governance');
    expect(undo.canUndo).toBe(false);
  });
});

describe('[SAFE1] a board that two write at once', () => {
  const target = fc.constantFrom('governance', 'our-network', 'g0', 'g1', 'nowhere', null);
  const card = fc.constantFrom('c0', 'c1', 'c2', 'unknown');
  const groupId = fc.constantFrom('g0', 'g1', 'governance', 'our-network');
  const edit = fc.oneof(
    fc.tuple(card, target).map(
      ([c, g]) =>
        (doc: Y.Doc) =>
          wantsBoard.place(doc, [c], g),
    ),
    fc.tuple(groupId, groupId).map(
      ([a, b]) =>
        (doc: Y.Doc) =>
          wantsBoard.merge(doc, a, b),
    ),
    groupId.map((g) => (doc: Y.Doc) => wantsBoard.remove(doc, g)),
    fc.tuple(groupId, fc.string()).map(
      ([g, n]) =>
        (doc: Y.Doc) =>
          void wantsBoard.rename(doc, g, n),
    ),
    fc.tuple(fc.constantFrom('placing', 'groups'), card, fc.jsonValue()).map(
      ([m, c, v]) =>
        (doc: Y.Doc) =>
          void doc.getMap(m).set(c, v),
    ),
  );

  it('is the same for both in the end, and every card is somewhere once', () => {
    fc.assert(
      fc.property(fc.array(edit), fc.array(edit), (ofOne, ofOther) => {
        const one = boardWith(3);
        for (const g of ['g0', 'g1']) one.getMap('groups').set(g, { name: g, area: null, at: 1 });
        const other = copyOf(one);
        for (const write of ofOne) write(one);
        for (const write of ofOther) write(other);
        exchange(one, other);
        const board = wantsBoard.read(one);
        expect(wantsBoard.read(other)).toEqual(board);
        const all = [...board.groups.flatMap(({ cards }) => cards), ...board.loose];
        expect(all.map(({ id }) => id).sort()).toEqual(['c0', 'c1', 'c2']);
      }),
    );
  });
});
