import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardMapsOfPeople } from '#lib/domain/policy.ts';
import { restoreSnapshot, takeSnapshot } from './board-snapshot.ts';

const maps = [...boardMapsOfPeople];
const entry = fc.tuple(fc.constantFrom(...maps), fc.constantFrom('a', 'b', 'c'), fc.jsonValue());

it('[SAFE1] a board that is set back holds what it held, whatever was written since', () => {
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), (before, since) => {
      const doc = new Y.Doc();
      for (const [map, key, value] of before) doc.getMap(map).set(key, value);
      const snapshot = takeSnapshot(doc);
      for (const [map, key, value] of since) doc.getMap(map).set(key, value);
      doc.getMap('cards').set('c', { text: '바람', at: 1 });
      restoreSnapshot(doc, snapshot);
      expect(takeSnapshot(doc)).toEqual(snapshot);
      expect(doc.getMap('cards').size).toBe(1);
    }),
  );
});

it('leaves out what is no plain JSON', () => {
  const doc = new Y.Doc();
  doc.getMap('notes').set('big', 5n);
  doc.getMap('notes').set('note', { item: 'founding-01', text: '글' });
  const snapshot = takeSnapshot(doc);
  expect(Object.keys(snapshot.notes!)).toEqual(['note']);
  restoreSnapshot(doc, snapshot);
  expect([...doc.getMap('notes').keys()]).toEqual(['note']);
});
