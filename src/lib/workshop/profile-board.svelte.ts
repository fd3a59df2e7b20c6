import {
  addMilestone,
  readProfile,
  removeMilestone,
  setProfileValue,
} from '#lib/documents/board-profile.ts';
import {
  type IndicatorId,
  indicators,
  maxMilestones,
  type Profile,
  type ProfileMilestone,
  type ProfileValue,
  readProfileValue,
} from '#lib/domain/profile.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { Board, BoardDoc } from './board.svelte.ts';

/** A value that the server did not take. */
export interface LostValue {
  readonly id: IndicatorId;
  readonly value: ProfileValue;
}

/** The network's profile as this screen writes it. Of one indicator the later value stands. */
export class ProfileBoard {
  readonly #board: Board;
  readonly #profile: DocValue<Profile>;

  constructor(board: Board) {
    this.#board = board;
    this.#profile = board.follow(readProfile);
  }

  get profile(): Profile {
    return this.#profile.current;
  }

  get mayWrite(): boolean {
    return this.#board.mayWrite;
  }

  get isFull(): boolean {
    return this.profile.milestones.length >= maxMilestones;
  }

  /** False where it could not be written, or is no value of that indicator. */
  set(id: IndicatorId, value: ProfileValue | null): boolean {
    return this.#write((doc) => setProfileValue(doc, id, value));
  }

  addMilestone(milestone: Omit<ProfileMilestone, 'id'>): boolean {
    return !this.isFull && this.#write((doc) => addMilestone(doc, milestone) !== null);
  }

  removeMilestone(id: string): boolean {
    return this.#write((doc) => (removeMilestone(doc, id), true));
  }

  /** ROLE2, DUR3: values that the server refused, to be written again or let go. */
  get lost(): readonly LostValue[] {
    return this.#board.lost.flatMap(({ map, id: key, value: kept }) => {
      const id = indicators.find((one) => one.id === key)?.id;
      if (map !== 'profile' || id === undefined) return [];
      const value = readProfileValue(id, kept);
      return value === null || sameValue(value, this.profile.values[id]) ? [] : [{ id, value }];
    });
  }

  takeAgain(): void {
    if (this.lost.every(({ id, value }) => this.set(id, value))) this.#board.letGo();
  }

  letGo(): void {
    this.#board.letGo();
  }

  #write(change: (doc: BoardDoc) => boolean): boolean {
    let isDone = false;
    this.#board.write((doc) => (isDone = change(doc)));
    return isDone;
  }
}

const sameValue = (a: ProfileValue, b: ProfileValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
