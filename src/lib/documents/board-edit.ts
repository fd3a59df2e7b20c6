import type * as Y from 'yjs';
import { boardMapsOfPeople } from '#lib/domain/policy.ts';

/** What every edit of a board by this browser is marked with, so that undo takes back these and no others. */
const ownEdit = Symbol('an edit of this browser');
/** What is taken back is no edit to be taken back again. */
const takingBack = Symbol('an edit taken back');
const mostSteps = 100;

/** Does an edit of a board as one step, which undo takes back as one. */
export function editBoard(doc: Y.Doc, edit: () => void): void {
  doc.transact(edit, ownEdit);
}

export interface BoardUndo {
  readonly canUndo: boolean;
  /** False if nothing of one's own is left to take back. */
  undo(): boolean;
  destroy(): void;
}

/** An entry before and after an edit; undefined where there was none. */
interface EntryChange {
  readonly map: Y.Map<unknown>;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Takes back this browser's own edits, one by one; what someone else has changed since is left as they made it. Of
 * our own, since Yjs's UndoManager knows all kinds of types and would cost every phone 1.5 KB; the entries of a board
 * are plain values.
 */
export function createBoardUndo(doc: Y.Doc): BoardUndo {
  const maps = [...boardMapsOfPeople].map((name) => doc.getMap<unknown>(name));
  const steps: { readonly of: Y.Transaction; readonly changes: EntryChange[] }[] = [];
  const note = (event: Y.YMapEvent<unknown>): void => {
    if (event.transaction.origin !== ownEdit) return;
    if (steps.at(-1)?.of !== event.transaction) steps.push({ of: event.transaction, changes: [] });
    steps.at(-1)?.changes.push(...changesOf(event));
    if (steps.length > mostSteps) steps.shift();
  };
  for (const map of maps) map.observe(note);
  return {
    get canUndo() {
      return steps.length > 0;
    },
    undo() {
      for (let step = steps.pop(); step; step = steps.pop())
        if (takeBack(doc, step.changes)) return true;
      return false;
    },
    destroy: () => maps.forEach((map) => map.unobserve(note)),
  };
}

const changesOf = ({ target, changes }: Y.YMapEvent<unknown>): EntryChange[] =>
  [...changes.keys].map(([key, { oldValue }]) => ({
    map: target,
    key,
    before: oldValue as unknown,
    after: target.get(key),
  }));

/** False if others have changed all of it since: a value that is not the very one that was written is theirs. */
function takeBack(doc: Y.Doc, changes: readonly EntryChange[]): boolean {
  const own = changes.filter(({ map, key, after }) => map.get(key) === after);
  doc.transact(() => {
    for (const { map, key, before } of own)
      if (before === undefined) map.delete(key);
      else map.set(key, before);
  }, takingBack);
  return own.length > 0;
}
