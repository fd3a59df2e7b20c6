import * as Y from 'yjs';

/**
 * A new document of equal content, written in one go by one client: what was overwritten or deleted, and by whom
 * what stands was written, has left no trace in it. `doc` is not changed.
 */
export function rewrite(doc: Y.Doc): Y.Doc {
  const fresh = new Y.Doc();
  fresh.transact((transaction) => {
    for (const [name, type] of doc.share) copyInto(type, fresh.get(name), transaction);
  });
  return fresh;
}

type SharedType = ReturnType<Y.Doc['get']>;

/** Item by item, since nobody knows of a root whether it is read as a map, a list or a text. */
function copyInto(from: SharedType, to: SharedType, transaction: Y.Transaction): void {
  let left: Y.Item | null = null;
  for (let item = from._start; item !== null; item = item.right)
    if (!item.deleted) left = copyItem(item, left, to, transaction);
  for (const item of from._map.values()) if (!item.deleted) copyItem(item, null, to, transaction);
}

function copyItem(
  item: Y.Item,
  left: Y.Item | null,
  to: SharedType,
  transaction: Y.Transaction,
): Y.Item {
  const { clientID, store } = transaction.doc;
  const id = Y.createID(clientID, Y.getState(store, clientID));
  const origin = left && left.lastId;
  const copy = new Y.Item(id, left, origin, null, null, to, item.parentSub, item.content.copy());
  copy.integrate(transaction, 0);
  if (item.content instanceof Y.ContentType && copy.content instanceof Y.ContentType)
    copyInto(item.content.type, copy.content.type, transaction);
  return copy;
}
