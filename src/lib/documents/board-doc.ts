import type * as Y from 'yjs';
import { boardMapsOfPeople } from '#lib/domain/policy.ts';

/** The maps of a board: `cards` is written by the server, the others by people. */
export const boardMaps: readonly string[] = ['cards', ...boardMapsOfPeople];

/** How many entries the maps of a board hold together. */
export const countBoardEntries = (doc: Y.Doc): number =>
  boardMaps.reduce((sum, name) => sum + doc.getMap(name).size, 0);

/** No fewer than the entries of a board, at once: deleted ones are counted too. */
export const mostBoardEntries = (doc: Y.Doc): number =>
  boardMaps.reduce((sum, name) => sum + doc.getMap(name)._map.size, 0);
