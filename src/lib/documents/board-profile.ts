import type * as Y from 'yjs';
import {
  type IndicatorId,
  indicators,
  type Profile,
  type ProfileMilestone,
  type ProfileValue,
  readMilestone,
  readProfileValue,
} from '#lib/domain/profile.ts';
import { editBoard } from './board-edit.ts';
import { createEntryId } from './entry-id.ts';

const profile = (doc: Y.Doc) => doc.getMap<unknown>('profile');
// An indicator has one value, whoever writes it: its id is the key. Milestones are as many as there are.
const milestonePrefix = 'milestone/';

/** The profile as it stands on the board; what does not fit is skipped (SAFE1). */
export function readProfile(doc: Y.Doc): Profile {
  const values = indicators.flatMap(({ id }) => {
    const value = readProfileValue(id, profile(doc).get(id));
    return value === null ? [] : [[id, value] as const];
  });
  return { values: Object.fromEntries(values), milestones: readMilestones(doc) };
}

function readMilestones(doc: Y.Doc): ProfileMilestone[] {
  return [...profile(doc)]
    .filter(([key]) => key.startsWith(milestonePrefix))
    .flatMap(([key, value]) => readMilestone(key.slice(milestonePrefix.length), value) ?? [])
    .sort((a, b) => compare(a.when, b.when) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Says how an indicator stands; null takes it back. False if the value is none. */
export function setProfileValue(doc: Y.Doc, id: IndicatorId, value: ProfileValue | null): boolean {
  if (value === null) {
    editBoard(doc, () => profile(doc).delete(id));
    return true;
  }
  const read = readProfileValue(id, value);
  if (read === null) return false;
  editBoard(doc, () => profile(doc).set(id, read));
  return true;
}

/** Adds a milestone and gives its id; null if it is none. */
export function addMilestone(doc: Y.Doc, milestone: Omit<ProfileMilestone, 'id'>): string | null {
  const read = readMilestone(createEntryId(), milestone);
  if (read === null) return null;
  const { id, ...fields } = read;
  editBoard(doc, () => profile(doc).set(milestonePrefix + id, fields));
  return id;
}

export function removeMilestone(doc: Y.Doc, id: string): void {
  editBoard(doc, () => profile(doc).delete(milestonePrefix + id));
}
