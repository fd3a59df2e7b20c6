import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { PlanTask } from '#lib/domain/plan.ts';
import { createBoardUndo } from './board-edit.ts';
import { addNote, readNotes, removeNote } from './board-notes.ts';
import { addTask, changeTask, readPlan, removeTask, reviewTask, signOff } from './board-plan.ts';

const task: Omit<PlanTask, 'id'> = {
  what: '공동 판매장 열기',
  firstStep: { when: '다음 주 월요일 회의가 끝나면', then: '두레빵집이 빈 가게를 보러 간다' },
  owners: ['두레빵집', '가람생협'],
  due: '2026-05-31',
  from: { kind: 'want', id: 'practical-help' },
};

function pair(): [Y.Doc, Y.Doc, () => void] {
  const [a, b] = [new Y.Doc(), new Y.Doc()];
  const exchange = () => {
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
  };
  return [a, b, exchange];
}

describe('a plan', () => {
  it('gives back the tasks that were added, in that order, and as they were changed', () => {
    const doc = new Y.Doc();
    const first = addTask(doc, task)!;
    const second = addTask(doc, { ...task, what: '정기 간담회', due: null, firstStep: null })!;
    expect(readPlan(doc).tasks).toEqual([
      { ...task, id: first },
      { ...task, id: second, what: '정기 간담회', due: null, firstStep: null },
    ]);
    expect(changeTask(doc, first, { owners: ['다온집수리'] })).toBe(true);
    expect(readPlan(doc).tasks[0]).toEqual({ ...task, id: first, owners: ['다온집수리'] });
    removeTask(doc, first);
    expect(readPlan(doc).tasks.map(({ id }) => id)).toEqual([second]);
  });

  it('takes no task that says nothing, and leaves out what does not fit of one', () => {
    const doc = new Y.Doc();
    expect(addTask(doc, { ...task, what: '  ' })).toBeNull();
    expect(changeTask(doc, 'unknown', { what: '일' })).toBe(false);
    const id = addTask(doc, {
      ...task,
      due: '2026-02-30',
      owners: ['두레', '두레', '', '가'.repeat(300)],
      firstStep: { when: ' ', then: '' },
      from: { kind: 'obstacle', id: null },
    })!;
    expect(readPlan(doc).tasks[0]).toEqual({
      ...task,
      id,
      due: null,
      owners: ['두레'],
      firstStep: null,
      from: { kind: 'free', id: null },
    });
    expect(changeTask(doc, id, { what: '' })).toBe(false);
  });

  it('is signed off as it stands; when it changes, the signoff is of an older one', () => {
    const [a, b, exchange] = pair();
    const id = addTask(a, task)!;
    exchange();
    signOff(a, '두레빵집', true);
    signOff(b, '두레빵집', true);
    exchange();
    expect(readPlan(b).signoffs).toEqual([{ organisation: '두레빵집', isCurrent: true }]);
    changeTask(b, id, { due: '2026-06-30' });
    expect(readPlan(b).signoffs).toEqual([{ organisation: '두레빵집', isCurrent: false }]);
    signOff(b, '두레빵집', false);
    expect(readPlan(b).signoffs).toEqual([]);
  });

  it('says of each earlier task once what became of it', () => {
    const [a, b, exchange] = pair();
    reviewTask(a, 't1', { status: 'done', why: '' });
    reviewTask(b, 't1', { status: 'moved', why: '예산이 늦게 나왔어요' });
    exchange();
    expect(readPlan(a).reviews).toHaveLength(1);
    expect(readPlan(b).reviews).toEqual(readPlan(a).reviews);
    reviewTask(a, 't1', null);
    expect(readPlan(a).reviews).toEqual([]);
  });

  it('[SAFE1] is the same for two who write at once, and throws at nothing', () => {
    const write = fc.oneof(
      fc.string().map((what) => (doc: Y.Doc) => void addTask(doc, { ...task, what })),
      fc.tuple(fc.constantFrom('t', 'signoff/두레', 'review/t'), fc.jsonValue()).map(
        ([key, value]) =>
          (doc: Y.Doc) =>
            void doc.getMap('plan').set(key, value),
      ),
      fc.string().map((name) => (doc: Y.Doc) => signOff(doc, name, true)),
    );
    fc.assert(
      fc.property(fc.array(write), fc.array(write), (ofOne, ofOther) => {
        const [a, b, exchange] = pair();
        for (const edit of ofOne) edit(a);
        for (const edit of ofOther) edit(b);
        exchange();
        expect(readPlan(a)).toEqual(readPlan(b));
      }),
    );
  });
});

describe('notes of the talk', () => {
  it('are written, removed and undone', () => {
    const doc = new Y.Doc();
    const undo = createBoardUndo(doc);
    const first = addNote(doc, 'founding-01', ' 돈보다\n사람이 먼저 ')!;
    const second = addNote(doc, 'founding-02', '간사가 필요하다')!;
    expect(readNotes(doc)).toEqual([
      { id: first, item: 'founding-01', text: '돈보다 사람이 먼저' },
      { id: second, item: 'founding-02', text: '간사가 필요하다' },
    ]);
    removeNote(doc, second);
    expect(readNotes(doc).map(({ text }) => text)).toEqual(['돈보다 사람이 먼저']);
    undo.undo();
    expect(readNotes(doc)).toHaveLength(2);
    expect(addNote(doc, 'founding-01', '가'.repeat(301))).toBeNull();
  });

  it('[SAFE1] skip what is no note', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (entries) => {
        const doc = new Y.Doc();
        for (const [key, value] of Object.entries(entries)) doc.getMap('notes').set(key, value);
        readNotes(doc);
        addNote(doc, 'founding-01', '글');
        expect(readNotes(doc).length).toBeGreaterThan(0);
      }),
    );
  });
});
