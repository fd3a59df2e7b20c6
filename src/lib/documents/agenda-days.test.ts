import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readDays, writeDays } from './agenda-days.ts';

const loadedDoc = () => {
  const doc = new Y.Doc();
  doc.getMap('state').set('step', 'welcome');
  return doc;
};

describe('an agenda that goes over days', () => {
  test('says until when, and no more once the room goes together', () => {
    const doc = loadedDoc();
    writeDays(doc, { deadline: '2026-11-29T12:00:00.000Z' });
    expect(readDays(doc)).toEqual({ deadline: '2026-11-29T12:00:00.000Z' });
    writeDays(doc, null);
    expect(readDays(doc)).toBeNull();
  });

  test('is not known before it is loaded', () => {
    expect(readDays(new Y.Doc())).toBeUndefined();
  });

  test.each([
    ['nothing', {}],
    ['a live workshop', { mode: 'live', deadline: '2026-11-29T12:00:00.000Z' }],
    ['no deadline', { mode: 'days', deadline: null }],
    ['a deadline that is no time', { mode: 'days', deadline: 'soon' }],
  ])('is none with %s in the document', (_what, values) => {
    const doc = loadedDoc();
    for (const [key, value] of Object.entries(values)) doc.getMap('state').set(key, value);
    expect(readDays(doc)).toBeNull();
  });
});
