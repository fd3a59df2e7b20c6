import * as Y from 'yjs';
import { boardMapsOfPeople } from '#lib/domain/policy.ts';

/** What every edit of a board by this browser is marked with, so that undo takes back these and no others. */
const ownEdit = Symbol('an edit of this browser');

/** Does an edit of a board as one step, which undo takes back as one. */
export function editBoard(doc: Y.Doc, edit: () => void): void {
  doc.transact(edit, ownEdit);
}

export interface BoardUndo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** False if there was nothing of one's own to take back. */
  undo(): boolean;
  redo(): boolean;
  /** Hears when something can, or can't any more, be undone; gives what ends it. */
  onChange(listener: () => void): () => void;
  destroy(): void;
}

/**
 * Takes back this browser's own edits, one by one. What someone else has changed since is left as they made it
 * (Yjs does not put an older value over a newer one of another).
 */
export function createBoardUndo(doc: Y.Doc): BoardUndo {
  const maps = [...boardMapsOfPeople].map((name) => doc.getMap(name));
  const manager = new Y.UndoManager(maps, {
    trackedOrigins: new Set([ownEdit]),
    captureTimeout: 0,
  });
  return {
    get canUndo() {
      return manager.canUndo();
    },
    get canRedo() {
      return manager.canRedo();
    },
    undo: () => manager.undo() !== null,
    redo: () => manager.redo() !== null,
    onChange(listener) {
      const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
      for (const event of events) manager.on(event, listener);
      return () => events.forEach((event) => manager.off(event, listener));
    },
    destroy: () => manager.destroy(),
  };
}
