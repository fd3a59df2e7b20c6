import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { judge, type WriteRule } from './judge.ts';
import { scanUpdate } from './update-scan.ts';

const bounds = {
  maxStructsPerUpdate: 1000,
  maxOddStructsPerUpdate: 10,
  maxStepsPerUpdate: 100,
  maxJsonDepth: 8,
};
const board: WriteRule = { open: true, maps: new Set(['notes', 'plan']), mayUseClient: () => true };

const judged = (doc: Y.Doc, update: Uint8Array, rule: Partial<WriteRule> = {}) =>
  judge(
    doc,
    scanUpdate(update, { maxStructs: 10_000, maxJsonDepth: 32 }),
    { ...board, ...rule },
    bounds,
  );

/** A document that the server holds and a person's copy of it. */
function pair(write: (doc: Y.Doc) => void = () => undefined): { server: Y.Doc; mine: Y.Doc } {
  const server = new Y.Doc();
  write(server);
  const mine = new Y.Doc();
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(server));
  return { server, mine };
}

/** The update that `edit` makes. */
function updateOf(doc: Y.Doc, edit: (doc: Y.Doc) => void): Uint8Array {
  let update: Uint8Array = new Uint8Array();
  doc.once('update', (made: Uint8Array) => (update = made));
  doc.transact(() => edit(doc));
  return update;
}

describe('[SYNC1] judging one update', () => {
  it('lets a permitted map be written, overwritten and deleted from', () => {
    const { server, mine } = pair((doc) => doc.getMap('notes').set('a', 1));
    const overwrite = updateOf(mine, (doc) => doc.getMap('notes').set('a', 2));
    expect(judged(server, overwrite)).toMatchObject({ kind: 'adds', deletes: true, newKeys: 0 });
    Y.applyUpdate(server, overwrite);
    const removal = updateOf(mine, (doc) => doc.getMap('notes').delete('a'));
    expect(judged(server, removal)).toMatchObject({ kind: 'adds', deletes: true });
    const first = updateOf(mine, (doc) => doc.getMap('plan').set('b', { what: '함께' }));
    expect(judged(server, first)).toMatchObject({ kind: 'adds', newKeys: 1 });
  });

  it('refuses another map, also where an overwrite carries neither parent nor key', () => {
    const { server, mine } = pair((doc) => doc.getMap('cards').set('card', 'theirs'));
    const fresh = updateOf(mine, (doc) => doc.getMap('cards').set('new', 'mine'));
    expect(judged(server, fresh)).toEqual({ kind: 'refused', code: 'forbidden-map' });
    const { mine: again } = { mine: new Y.Doc() };
    Y.applyUpdate(again, Y.encodeStateAsUpdate(server));
    const overwrite = updateOf(again, (doc) => doc.getMap('cards').set('card', 'mine'));
    expect(judged(server, overwrite)).toEqual({ kind: 'refused', code: 'forbidden-map' });
  });

  it('refuses a deletion from another map', () => {
    const { server, mine } = pair((doc) => doc.getMap('cards').set('card', 'theirs'));
    const removal = updateOf(mine, (doc) => doc.getMap('cards').delete('card'));
    expect(judged(server, removal)).toEqual({ kind: 'refused', code: 'forbidden-map' });
  });

  it('finds the map through nested types, in the document and in the update', () => {
    const { server, mine } = pair((doc) =>
      doc.getMap('cards').set('nested', new Y.Map([['x', 1]])),
    );
    const inside = updateOf(mine, (doc) =>
      (doc.getMap('cards').get('nested') as Y.Map<unknown>).set('y', 2),
    );
    expect(judged(server, inside)).toEqual({ kind: 'refused', code: 'forbidden-map' });
    const fresh = new Y.Doc();
    const chained = updateOf(fresh, (doc) => {
      const list = new Y.Array<unknown>();
      doc.getMap('cards').set('list', list);
      list.push([1, 2, 3]);
    });
    expect(judged(new Y.Doc(), chained)).toEqual({ kind: 'refused', code: 'forbidden-map' });
    const permitted = updateOf(new Y.Doc(), (doc) =>
      doc.getMap('notes').set('n', new Y.Map([['x', 1]])),
    );
    expect(judged(new Y.Doc(), permitted)).toMatchObject({ kind: 'adds' });
  });

  it('refuses one forbidden struct among many permitted', () => {
    const mixed = updateOf(new Y.Doc(), (doc) => {
      for (let i = 0; i < 50; i += 1) doc.getMap('notes').set(`n${i}`, i);
      doc.getMap('agenda').set('revealed', true);
    });
    expect(judged(new Y.Doc(), mixed)).toEqual({ kind: 'refused', code: 'forbidden-map' });
  });

  it('skips what is held already, also where nothing may be written', () => {
    const { server } = pair((doc) => {
      doc.getMap('cards').set('card', 1);
      doc.getMap('cards').delete('card');
    });
    const replay = Y.encodeStateAsUpdate(server);
    expect(judged(server, replay, { open: false })).toEqual({ kind: 'nothing' });
  });

  it('refuses all that is new where nothing may be written, with gaps too', () => {
    const { server, mine } = pair();
    updateOf(mine, (doc) => doc.getMap('notes').set('a', 1));
    const second = updateOf(mine, (doc) => doc.getMap('notes').set('b', 1));
    expect(judged(server, second, { open: false })).toEqual({ kind: 'refused', code: 'read-only' });
  });

  it('finds a gap where an earlier struct, an origin or a deleted struct is missing', () => {
    const { server, mine } = pair();
    const other = new Y.Doc();
    Y.applyUpdate(
      other,
      updateOf(mine, (doc) => doc.getMap('notes').set('a', 1)),
    );
    const later = updateOf(mine, (doc) => doc.getMap('notes').set('b', 1));
    expect(judged(server, later)).toEqual({ kind: 'gap' });
    const onTop = updateOf(other, (doc) => doc.getMap('notes').set('a', 2));
    expect(judged(server, onTop)).toEqual({ kind: 'gap' });
    const removal = updateOf(other, (doc) => doc.getMap('notes').delete('a'));
    expect(judged(server, removal)).toEqual({ kind: 'gap' });
  });

  it('refuses a client id that is another browser’s', () => {
    const { server, mine } = pair();
    const update = updateOf(mine, (doc) => doc.getMap('notes').set('a', 1));
    expect(judged(server, update, { mayUseClient: (id) => id !== mine.clientID })).toEqual({
      kind: 'refused',
      code: 'foreign-client-id',
    });
  });

  it('refuses a subdocument', () => {
    const update = updateOf(new Y.Doc(), (doc) => doc.getMap('notes').set('sub', new Y.Doc()));
    expect(judged(new Y.Doc(), update)).toEqual({ kind: 'refused', code: 'forbidden-content' });
  });

  it('holds back what would cost quadratic time', () => {
    const rivals = Array.from({ length: 30 }, (_, i) => {
      const doc = new Y.Doc();
      doc.clientID = i + 1;
      doc.getArray('notes').push([i]);
      return Y.encodeStateAsUpdate(doc);
    });
    expect(judged(new Y.Doc(), Y.mergeUpdates(rivals))).toEqual({ kind: 'too-large' });
  });

  it('holds back what would walk past very many rivals, though it is small itself', () => {
    const server = new Y.Doc();
    const rivalOf = (client: number) => {
      const doc = new Y.Doc();
      doc.clientID = client;
      doc.getArray('notes').push([client]);
      return Y.encodeStateAsUpdate(doc);
    };
    for (let client = 1; client <= 100; client += 1) {
      expect(judged(server, rivalOf(client))).toMatchObject({ kind: 'adds' });
      Y.applyUpdate(server, rivalOf(client));
    }
    Y.applyUpdate(server, rivalOf(101));
    expect(judged(server, rivalOf(102))).toEqual({ kind: 'too-large' });
    const after = pair((doc) => Y.applyUpdate(doc, Y.encodeStateAsUpdate(server)));
    const append = updateOf(after.mine, (doc) => doc.getArray('notes').push(['at the end']));
    expect(judged(after.server, append)).toMatchObject({ kind: 'adds' });
  });

  it('counts the walk past rivals for a map’s key and in the middle of a list too', () => {
    const start = pair((doc) => {
      doc.getMap('notes').set('key', 0);
      doc.getArray('plan').push([1, 2]);
    });
    const change = (client: number) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(start.server));
      doc.clientID = client;
      const key = updateOf(doc, () => doc.getMap('notes').set('key', client));
      const middle = updateOf(doc, () => doc.getArray('plan').insert(1, [client]));
      return { key, middle };
    };
    const changes = Array.from({ length: 103 }, (_, index) => change(index + 1));
    for (const place of ['key', 'middle'] as const) {
      const crowded = new Y.Doc();
      Y.applyUpdate(crowded, Y.encodeStateAsUpdate(start.server));
      for (const one of changes.slice(0, 102)) {
        Y.applyUpdate(crowded, one.key);
        if (place === 'middle') Y.applyUpdate(crowded, one.middle);
      }
      const last = changes[102]!;
      if (place === 'middle') Y.applyUpdate(crowded, last.key);
      expect(judged(crowded, last[place])).toEqual({ kind: 'too-large' });
    }
  });

  it('holds back types within types beyond the bound, in one update or one by one', () => {
    const nest = (doc: Y.Doc, deep: number) => {
      let map = doc.getMap('notes');
      for (let n = 1; n < deep; n += 1) {
        const held = map.get('in');
        const inner = held instanceof Y.Map ? held : new Y.Map<unknown>();
        if (inner !== held) map.set('in', inner);
        map = inner;
      }
      map.set('leaf', 1);
    };
    for (const [deep, kind] of [
      [8, 'adds'],
      [9, 'too-large'],
    ] as const)
      expect(
        judged(
          new Y.Doc(),
          updateOf(new Y.Doc(), (doc) => nest(doc, deep)),
        ),
      ).toMatchObject({ kind });
    const { server, mine } = pair((doc) => nest(doc, 8));
    expect(
      judged(
        server,
        updateOf(mine, (doc) => nest(doc, 9)),
      ),
    ).toEqual({ kind: 'too-large' });
  });
});
