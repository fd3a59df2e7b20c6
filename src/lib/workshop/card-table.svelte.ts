import type { CardBoardDoor } from '#lib/documents/card-board.ts';
import type { BoardCard } from '#lib/domain/cards.ts';
import { withoutHidden } from '#lib/domain/shown-cards.ts';
import type { VotedGroup } from '#lib/domain/wants.ts';
import { proposeLikeCards, type LikeCards } from '#lib/domain/card-likeness.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { Board } from './board.svelte.ts';
import { placeOf, placesOf, type CardPlace } from './card-places.ts';
import { readHolds } from './holds.ts';

/** How many shapes there are for those who hold a card; more people share them. */
export const marks = 6;

/** The revealed cards of an exercise, on the board that everyone moves them on. */
export class CardTable {
  readonly #board: Board;
  readonly #door: CardBoardDoor;
  readonly #places: DocValue<readonly CardPlace[]>;
  /** Stands for this page among those who hold cards: a shape, and nobody's name (PRIV5). */
  readonly #mark: number;
  #proposals: { readonly of: string; readonly all: readonly LikeCards[] } = { of: '', all: [] };

  constructor(board: Board, door: CardBoardDoor) {
    this.#board = board;
    this.#door = door;
    this.#places = board.follow((doc) => placesOf(door.read(doc), door.exercise));
    this.#mark = Math.floor(board.session.deps.device.random() * marks);
  }

  get exercise(): CardBoardDoor['exercise'] {
    return this.#door.exercise;
  }

  /** Whether the board is here: before, no cards does not mean that there are none. */
  get isLoaded(): boolean {
    return this.#board.loaded !== 'nothing';
  }

  get save(): Board['save'] {
    return this.#board.save;
  }

  get mayWrite(): boolean {
    return this.#board.mayWrite;
  }

  get places(): readonly CardPlace[] {
    return this.#places.current;
  }

  get cards(): readonly BoardCard[] {
    return this.places.flatMap(({ cards }) => cards);
  }

  /** Null for a card that is hidden, or not here. */
  textOf(card: string): string | null {
    const found = this.cards.find(({ id }) => id === card);
    return found && !found.hidden ? found.text : null;
  }

  /** Cards that may say the same and do not lie together: for people to look at, never moved by themselves. */
  get similar(): readonly LikeCards[] {
    const { places } = this;
    return this.#likeCards(this.cards).filter(({ cards }) => {
      const [first = null, ...others] = cards.map((card) => placeOf(places, card)?.id ?? null);
      return first === null || others.some((id) => id !== first);
    });
  }

  /** The groups of a vote without the cards that were hidden since: they are counted nowhere. */
  shownOf(groups: readonly VotedGroup[]): readonly VotedGroup[] {
    return withoutHidden(groups, this.cards);
  }

  /** False, and nothing is done, where nothing may be written. */
  move(cards: readonly string[], to: string | null): boolean {
    return this.#board.write((doc) => this.#door.place(doc, cards, to));
  }

  /** A new group with these cards in it. False if its name is none, or nothing may be written. */
  makeGroup(name: string, cards: readonly string[]): boolean {
    let id: string | null = null;
    const isWritten = this.#board.write(
      (doc) => (id = this.#door.createGroup(doc, { name }, cards)),
    );
    return isWritten && id !== null;
  }

  nameGroup(group: string, name: string): boolean {
    let isNamed = false;
    const isWritten = this.#board.write((doc) => (isNamed = this.#door.rename(doc, group, name)));
    return isWritten && isNamed;
  }

  setArea(group: string, area: string | null): boolean {
    return this.#board.write((doc) => this.#door.setArea(doc, group, area));
  }

  merge(from: string, into: string): boolean {
    return this.#board.write((doc) => this.#door.merge(doc, from, into));
  }

  get canUndo(): boolean {
    return this.mayWrite && this.#board.canUndo;
  }

  /** Takes back the last thing done here; what others did stays. */
  undo(): boolean {
    return this.#board.undo();
  }

  /** Shows the others that someone has this card in hand; null lays it down. */
  hold(card: string | null): void {
    this.#board.say(card === null ? null : { card, mark: this.#mark });
  }

  /** Card id → the shape of someone else who has it in hand. */
  get held(): ReadonlyMap<string, number> {
    return readHolds(this.#board.others.values());
  }

  /** Quadratic: made anew only when the cards are others, not each time that one is moved. */
  #likeCards(cards: readonly BoardCard[]): readonly LikeCards[] {
    const open = cards.filter(({ hidden }) => !hidden).sort((a, b) => (a.id < b.id ? -1 : 1));
    const of = open.map(({ id }) => id).join();
    if (of !== this.#proposals.of) this.#proposals = { of, all: proposeLikeCards(open) };
    return this.#proposals.all;
  }
}
