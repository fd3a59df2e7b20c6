import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { createMemoryStorage } from '../storage/memory.ts';
import { LiveDocument } from './live-document.ts';
import { Turn } from './turn.ts';

const nothing = Uint8Array.of(0);

async function openDocument(): Promise<LiveDocument> {
  const rules = { mayWrite: () => true, maps: new Set(['notes']), isShared: false, maxBytes: 1e6 };
  const deps = { storage: createMemoryStorage(), limits: defaultLimits, clock: Date.now, rules };
  const document = new LiveDocument('w/board', deps);
  await document.load();
  return document;
}

function edit(document: LiveDocument, value: number): void {
  document.edit((doc) => void doc.getMap('notes').set('n', value), new Turn('w/board'));
  document.takeAdded();
}

test('the state for who has nothing is encoded once for a whole storm of joins, and anew after an edit', async () => {
  const document = await openDocument();
  edit(document, 1);
  const first = document.stateSince(nothing);
  expect(document.stateSince(nothing)).toBe(first);
  edit(document, 2);
  const second = document.stateSince(nothing);
  expect(second).not.toBe(first);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, second);
  expect(doc.getMap('notes').toJSON()).toEqual({ n: 2 });
});
