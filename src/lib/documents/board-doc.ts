import type * as Y from 'yjs';
import { boardMapsOfPeople } from '#lib/domain/policy.ts';

/**
 * How many entries people have made on a board. The server's `cards` are not counted: a large hall's would leave no
 * room to place them.
 */
export const countBoardEntries = (doc: Y.Doc): number => sumOver((name) => doc.getMap(name).size);

/** No fewer than the entries that people have made, at once: deleted ones are counted too. */
export const mostBoardEntries = (doc: Y.Doc): number =>
  sumOver((name) => doc.getMap(name)._map.size);

const sumOver = (count: (map: string) => number): number =>
  [...boardMapsOfPeople].reduce((sum, name) => sum + count(name), 0);
