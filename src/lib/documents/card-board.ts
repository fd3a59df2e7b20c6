import type * as Y from 'yjs';
import { maxGroupNameLength, readCardBoard, type CardBoard } from '#lib/domain/board.ts';
import { isAreaOf, type CardExercise } from '#lib/domain/card-exercise.ts';
import { readLine } from '#lib/domain/text.ts';
import { nextPlace } from './ballot-cards.ts';
import { editBoard } from './board-edit.ts';
import { cardMapsOf } from './card-maps.ts';
import { createEntryId } from './entry-id.ts';

/** The door to one exercise's cards on the board: what is there, and what people do with it. */
export interface CardBoardDoor<Area extends string = string> {
  readonly exercise: CardExercise<Area>;
  /** The cards on the board, in their groups. */
  read(doc: Y.Doc): CardBoard<Area>;
  /** Puts cards into a group, after those that are there; null takes them out of any. One step for undo. */
  place(doc: Y.Doc, cards: readonly string[], group: string | null): void;
  /** Makes a group, with the cards it begins with, and gives its id; null if its name is none. */
  createGroup(
    doc: Y.Doc,
    group: { readonly name: string; readonly area?: Area | null },
    cards?: readonly string[],
  ): string | null;
  /** Gives a group another name, an area's own group too; false if it is none. */
  rename(doc: Y.Doc, id: string, name: string): boolean;
  /** Sets a group that people made near to an area, or to none. */
  setArea(doc: Y.Doc, id: string, area: Area | null): boolean;
  /**
   * Makes one group of two: `from` becomes part of `into`. Cards that someone else puts into `from` at the same
   * moment follow. An area's own group stays, and its cards move.
   */
  merge(doc: Y.Doc, from: string, into: string): void;
  /** Takes a group away, with those that were merged into it; its cards are loose again. An area's own group stays. */
  remove(doc: Y.Doc, id: string): void;
}

/** The door to one exercise’s cards; another exercise on the same board has maps of its own. */
export function cardBoardOf<Area extends string>(
  exercise: CardExercise<Area>,
): CardBoardDoor<Area> {
  const names = cardMapsOf(exercise);
  const placing = (doc: Y.Doc) => doc.getMap<unknown>(names.placing);
  const groups = (doc: Y.Doc) => doc.getMap<unknown>(names.groups);
  const isArea = (id: string): boolean => isAreaOf(exercise, id);

  function change(doc: Y.Doc, id: string, changed: object): boolean {
    const stored = groups(doc).get(id);
    if (stored === undefined && !isArea(id)) return false;
    editBoard(doc, () => groups(doc).set(id, { ...(stored as object), ...changed }));
    return true;
  }

  const door: CardBoardDoor<Area> = {
    exercise,
    read: (doc) =>
      readCardBoard(
        { cards: doc.getMap(names.cards), placing: placing(doc), groups: groups(doc) },
        exercise,
      ),
    place(doc, cards, group) {
      const places = placing(doc);
      editBoard(doc, () => {
        for (const card of cards) {
          if (group !== null) places.set(card, { group, at: nextPlace(places) });
          else if (places.has(card)) places.delete(card);
        }
      });
    },
    createGroup(doc, { name: written, area = null }, cards = []) {
      const name = readLine(written, maxGroupNameLength);
      if (name === null) return null;
      const id = createEntryId();
      editBoard(doc, () => {
        groups(doc).set(id, { name, area, at: nextPlace(groups(doc)) });
        door.place(doc, cards, id);
      });
      return id;
    },
    rename(doc, id, written) {
      const name = readLine(written, maxGroupNameLength);
      return name !== null && change(doc, id, { name });
    },
    setArea: (doc, id, area) => !isArea(id) && change(doc, id, { area }),
    merge(doc, from, into) {
      const group = door.read(doc).groups.find(({ id }) => id === from);
      if (!group || from === into) return;
      if (!isArea(from)) return void change(doc, from, { mergedInto: into });
      const cards = group.cards.map(({ id }) => id);
      door.place(doc, cards, into);
    },
    remove(doc, id) {
      if (isArea(id)) return;
      const parts = [...groups(doc)].flatMap(([part, value]) =>
        (value as { mergedInto?: unknown } | null)?.mergedInto === id ? [part] : [],
      );
      editBoard(doc, () => [id, ...parts].forEach((part) => groups(doc).delete(part)));
    },
  };
  return door;
}
