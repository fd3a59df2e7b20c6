import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { emptyProfile } from '#lib/domain/profile.ts';
import { createBoardUndo } from './board-edit.ts';
import { addMilestone, readProfile, removeMilestone, setProfileValue } from './board-profile.ts';
import { restoreSnapshot, takeSnapshot } from './board-snapshot.ts';

describe('the profile on a board', () => {
  test('is empty at first, and holds what is set', () => {
    const doc = new Y.Doc();
    expect(readProfile(doc)).toEqual(emptyProfile);
    expect(setProfileValue(doc, 'members', 24)).toBe(true);
    expect(setProfileValue(doc, 'directions', ['projects'])).toBe(true);
    expect(readProfile(doc).values).toEqual({ members: 24, directions: ['projects'] });
    setProfileValue(doc, 'members', null);
    expect(readProfile(doc).values).toEqual({ directions: ['projects'] });
  });

  test('takes no value that is none', () => {
    const doc = new Y.Doc();
    expect(setProfileValue(doc, 'members', 2.5)).toBe(false);
    expect(addMilestone(doc, { when: 'soon', what: '창립' })).toBeNull();
    expect(readProfile(doc)).toEqual(emptyProfile);
  });

  test('[SAFE1] skips what another client wrote that is no value', () => {
    const doc = new Y.Doc();
    const map = doc.getMap<unknown>('profile');
    map.set('members', 'many');
    map.set('nonsense', 1);
    map.set('milestone/x', { when: 2018 });
    map.set('milestone/<b>', { when: '2018', what: '창립' });
    map.set('staff', new Y.Map());
    expect(readProfile(doc)).toEqual(emptyProfile);
  });

  test('puts milestones in the order of time', () => {
    const doc = new Y.Doc();
    const late = addMilestone(doc, { when: '2022-07', what: '전환' })!;
    addMilestone(doc, { when: '2018', what: '법인화' });
    addMilestone(doc, { when: '2018-12', what: '총회' });
    expect(readProfile(doc).milestones.map(({ what }) => what)).toEqual(['법인화', '총회', '전환']);
    removeMilestone(doc, late);
    expect(readProfile(doc).milestones).toHaveLength(2);
  });

  test('of two who write at once ends the same for both, with one value each', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    setProfileValue(one, 'members', 24);
    setProfileValue(other, 'members', 25);
    setProfileValue(other, 'staff', 'no-staff');
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    expect(readProfile(one)).toEqual(readProfile(other));
    expect(readProfile(one).values.staff).toBe('no-staff');
  });

  test('goes with a snapshot, and one’s own value can be taken back', () => {
    const doc = new Y.Doc();
    setProfileValue(doc, 'members', 24);
    const before = takeSnapshot(doc);
    const undo = createBoardUndo(doc);
    setProfileValue(doc, 'members', 30);
    expect(undo.undo()).toBe(true);
    expect(readProfile(doc).values.members).toBe(24);
    setProfileValue(doc, 'members', null);
    restoreSnapshot(doc, before);
    expect(readProfile(doc).values.members).toBe(24);
  });
});
