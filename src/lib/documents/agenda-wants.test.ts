import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { noWants, type WantsState, type WantsTally } from '#lib/domain/wants.ts';
import { readTally } from './agenda-doc.ts';
import { readWants, readWantsTally, writeWants, writeWantsTally } from './agenda-wants.ts';

const wants: WantsState = {
  part: 'voting',
  groups: [
    { id: 'governance', name: null, area: 'governance', cards: ['a', 'b'] },
    { id: 'g1', name: '판로', area: null, cards: [] },
  ],
  budget: 3,
};
const tally: WantsTally = {
  kind: 'wants',
  voters: 4,
  groups: [
    { id: 'governance', dots: 5, voters: 3 },
    { id: 'g1', dots: null, voters: null },
  ],
};

it('the wants exercise reads as it was written, and as not begun before', () => {
  const doc = new Y.Doc();
  expect(readWants(doc)).toEqual(noWants);
  expect(readWantsTally(doc, 'wants')).toBeNull();
  writeWants(doc, wants);
  writeWantsTally(doc, 'wants', tally);
  expect(readWants(doc)).toEqual(wants);
  expect(readWantsTally(doc, 'wants')).toEqual(tally);
  expect(readTally(doc, 'wants')).toBeNull();
});

it('[SAFE1] what does not fit is left out', () => {
  const doc = new Y.Doc();
  doc.getMap('state').set('wants', {
    part: 'dancing',
    groups: [wants.groups[0], 5, { id: 7 }, { id: 'x', name: 1, area: 'moon', cards: ['a', 1] }],
    budget: 'all',
  });
  expect(readWants(doc)).toEqual({
    part: 'writing',
    groups: [wants.groups[0], { id: 'x', name: null, area: null, cards: ['a'] }],
    budget: 0,
  });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      doc.getMap('state').set('wants', value);
      doc.getMap('tallies').set('wants', value);
      readWants(doc);
      readWantsTally(doc, 'wants');
    }),
  );
});
