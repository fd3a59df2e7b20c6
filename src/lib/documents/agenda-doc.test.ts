import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readAgenda, readTally, writeAgenda, writeTally, type AgendaState } from './agenda-doc.ts';

const state: AgendaState = {
  steps: [
    { id: 'welcome', kind: 'welcome', minutes: 8 },
    { id: 'checklist', kind: 'checklist', minutes: 15 },
  ],
  step: 'checklist',
  revealed: { checklist: true },
  locked: true,
  closed: false,
  deletesAt: '2026-12-22T00:00:00.000Z',
  timer: { startedAt: 1, endsAt: 2 },
  slide: { step: 'checklist', place: 4 },
  progress: { joined: 3, finished: { checklist: 2 } },
};
const tally = {
  instrument: { stage: 'founding' as const, version: '1.0.0' },
  participation: { joined: 3, finished: 2, eligible: null },
  items: {
    'founding-01': { n: 3, unknown: 0, na: 1, counts: [1, 0, 0, 0, 2] as const },
    'founding-02': { n: 1, unknown: null, na: null, counts: null },
  },
};

describe('an agenda document', () => {
  it('gives back what was written', () => {
    const doc = new Y.Doc();
    expect(readAgenda(doc)).toBeNull();
    writeAgenda(doc, state);
    writeTally(doc, 'checklist', tally);
    expect(readAgenda(doc)).toEqual(state);
    expect(readTally(doc, 'checklist')).toEqual(tally);
    expect(readTally(doc, 'wants')).toBeNull();
  });

  it('writes only what differs', () => {
    const doc = new Y.Doc();
    writeAgenda(doc, state);
    const before = Y.encodeStateVector(doc);
    writeAgenda(doc, state);
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });

  it('[SAFE1] leaves out what does not fit, whatever it is, and keeps the rest', () => {
    const doc = new Y.Doc();
    writeAgenda(doc, state);
    const map = doc.getMap('state');
    map.set('steps', [state.steps[0], { id: 1 }, 'x', { id: 'a', kind: 'party', minutes: 1 }]);
    map.set('revealed', { checklist: true, wants: 'yes' });
    map.set('progress', { joined: 'many', finished: { checklist: 2, talk: null } });
    map.set('timer', { startedAt: 1 });
    map.set('slide', { step: 'checklist' });
    expect(readAgenda(doc)).toMatchObject({
      steps: [state.steps[0]],
      revealed: { checklist: true },
      progress: { joined: 0, finished: { checklist: 2 } },
      timer: null,
      slide: null,
    });
    doc
      .getMap('tallies')
      .set('checklist', { ...tally, items: { ...tally.items, bad: { n: 'x' } } });
    expect(readTally(doc, 'checklist')).toEqual(tally);
  });

  it('[SAFE1] never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
        const doc = new Y.Doc();
        for (const key of Object.keys(state)) doc.getMap('state').set(key, value);
        doc.getMap('tallies').set('checklist', other);
        expect(() => [readAgenda(doc), readTally(doc, 'checklist')]).not.toThrow();
      }),
    );
  });
});
