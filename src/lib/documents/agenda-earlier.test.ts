import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { readEarlier, writeEarlier, type Earlier } from './agenda-earlier.ts';

const earlier: Earlier = {
  workshopId: 'w000000000000001',
  title: '2025년 진단',
  closedAt: '2025-03-31T00:00:00.000Z',
  tasks: [
    {
      id: 't1',
      what: '공동 판매장',
      firstStep: { when: '월요일에', then: '가게를 보러 간다' },
      owners: ['두레'],
      due: '2025-06-30',
      from: { kind: 'want', id: 'practical-help' },
    },
  ],
  tally: {
    instrument: { stage: 'operating', version: '1.0.0' },
    participation: { joined: 9, finished: 8, eligible: 12 },
    items: { 'operating-01': { n: 8, unknown: 1, na: 0, counts: [1, 1, 1, 1, 4] } },
  },
  wants: [{ name: null, area: 'practical-help', cards: 4, dots: 7, voters: 5 }],
};

it('what is known of the earlier workshop reads as it was written, and as nothing in a first one', () => {
  const doc = new Y.Doc();
  expect(readEarlier(doc)).toBeNull();
  writeEarlier(doc, earlier);
  expect(readEarlier(doc)).toEqual(earlier);
});

it('[SAFE1] reading it throws at nothing', () => {
  const part = fc.constantFrom(...(Object.keys(earlier) as (keyof Earlier)[]));
  fc.assert(
    fc.property(part, fc.jsonValue(), (key, value) => {
      const doc = new Y.Doc();
      doc.getMap('state').set('earlier', { ...earlier, [key]: value });
      expect(readEarlier(doc)).not.toBeNull();
    }),
  );
});
