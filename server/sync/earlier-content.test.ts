import * as decoding from 'lib0/decoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { EarlierContent } from './earlier-content.ts';
import { rewrite } from './rewriting.ts';
import { scanUpdate } from './update-scan.ts';

const bounds = { maxStructs: 1000, maxJsonDepth: 32 };

/** A document that was laid anew, twice, and what is remembered of what it was. */
function laidAnewTwice() {
  const first = new Y.Doc();
  first.getMap('m').set('a', 1);
  const second = rewrite(first);
  const afterOne = EarlierContent.none.with(first, second.clientID);
  const later = new Y.Doc();
  Y.applyUpdate(later, Y.encodeStateAsUpdate(second));
  later.getMap('m').set('b', 2);
  const third = rewrite(later);
  const earlier = EarlierContent.read(afterOne.with(later, third.clientID).bytes);
  return { first, later, third, earlier };
}

test('all that ever was in a room is known again, from the bytes too, and nothing else', () => {
  const { first, later, third, earlier } = laidAnewTwice();
  const isIn = (doc: Y.Doc) => earlier.isIn(Y.encodeStateVector(doc));
  expect([first, later, third, new Y.Doc()].map(isIn)).toEqual([true, true, false, false]);
  const stranger = new Y.Doc();
  stranger.getMap('m').set('c', 3);
  expect(isIn(stranger)).toBe(false);
  Y.applyUpdate(stranger, Y.encodeStateAsUpdate(first));
  expect(isIn(stranger)).toBe(true);
});

test('an update that writes or deletes something of then is known', () => {
  const { later, third, earlier } = laidAnewTwice();
  const isTouched = (update: Uint8Array) => earlier.isTouchedBy(scanUpdate(update, bounds));
  expect(isTouched(Y.encodeStateAsUpdate(later))).toBe(true);
  expect(isTouched(Y.encodeStateAsUpdate(third))).toBe(false);
  const held = Y.encodeStateVector(later);
  later.getMap('m').delete('a');
  expect(isTouched(Y.encodeStateAsUpdate(later, held))).toBe(true);
});

test('its bytes say how far everyone had written, who wrote it anew, and what stood', () => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  for (const [key, value] of [
    ['gone', 1],
    ['a', 2],
    ['a', 3],
  ] as const)
    doc.getMap('m').set(key, value);
  doc.getMap('m').delete('gone');
  const decoder = decoding.createDecoder(EarlierContent.none.with(doc, 9).bytes);
  const clocks = Y.decodeStateVector(decoding.readVarUint8Array(decoder));
  const rest: number[] = [];
  while (decoding.hasContent(decoder)) rest.push(decoding.readVarUint(decoder));
  expect([...clocks]).toEqual([[7, 3]]);
  expect(rest).toEqual([9, 1, 7, 2]);
});

test('a room that never was laid anew knows of nothing', () => {
  const doc = new Y.Doc();
  doc.getMap('m').set('a', 1);
  expect(EarlierContent.read(null).isIn(Y.encodeStateVector(doc))).toBe(false);
  const scanned = scanUpdate(Y.encodeStateAsUpdate(doc), bounds);
  expect(EarlierContent.none.isTouchedBy(scanned)).toBe(false);
});
