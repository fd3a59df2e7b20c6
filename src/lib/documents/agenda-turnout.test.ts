import fc from 'fast-check';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { readTurnout } from './agenda-turnout.ts';

const put = (doc: Y.Doc, progress: unknown) => doc.getMap('state').set('progress', progress);

it('reads from how many organisations people are in and have finished', () => {
  const doc = new Y.Doc();
  expect(readTurnout(doc)).toEqual({ present: 0, finished: {} });
  const organisations = { present: 3, finished: { checklist: 2 } };
  put(doc, { joined: 5, finished: { checklist: 4 }, organisations });
  expect(readTurnout(doc)).toEqual(organisations);
});

it('[SAFE1] leaves out what does not fit, and never throws', () => {
  const doc = new Y.Doc();
  put(doc, { organisations: { present: 'x', finished: { a: 1, b: '2' } } });
  expect(readTurnout(doc)).toEqual({ present: 0, finished: { a: 1 } });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      put(doc, value);
      readTurnout(doc);
      put(doc, { organisations: value });
      readTurnout(doc);
    }),
  );
});
