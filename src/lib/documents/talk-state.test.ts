import fc from 'fast-check';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { noTalk, type TalkState } from '#lib/domain/talk.ts';
import { readTalk, writeTalk } from './talk-state.ts';

it('gives back what was written, and nothing before', () => {
  const doc = new Y.Doc();
  expect(readTalk(doc)).toEqual(noTalk);
  const talk: TalkState = {
    item: 'operating-01',
    opened: { 'operating-01': true },
    circle: 'pairs',
    order: ['s1'],
    left: ['operating-07'],
  };
  writeTalk(doc, talk);
  expect(readTalk(doc)).toEqual(talk);
});

it('[SAFE1] leaves out what does not fit, and never throws', () => {
  const doc = new Y.Doc();
  const put = (value: unknown) => doc.getMap('state').set('talk', value);
  put({ item: 3, opened: { a: 1, b: true }, circle: 8, order: ['s1', 2], left: 'a' });
  expect(readTalk(doc)).toEqual({ ...noTalk, opened: { b: true }, order: ['s1'] });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      put(value);
      readTalk(doc);
    }),
  );
});
