import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRating, type Answer } from '#lib/domain/answer.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { ItemTally } from '#lib/domain/tally.ts';
import { FrozenStep } from './frozen-step.ts';
import { LeftItems } from './left-items.ts';

const least = 5;
const person = (i: number) => `person-${i}` as ParticipantId;
const sheet = (i: number) => `sheet-${i}` as ParticipantId;
const says = (rating: Answer) => new Map([['a', rating]]);
const ballots = (...ratings: Answer[]) => new Map(ratings.map((one, i) => [person(i), says(one)]));

/** A step of one item, with what leaves the room of it. */
class Room {
  readonly step: FrozenStep;
  left = LeftItems.none;

  constructor(given: ReadonlyMap<ParticipantId, ReadonlyMap<string, Answer>>) {
    this.step = FrozenStep.freeze(['a'], 3, given);
  }

  give(who: ParticipantId, rating: Answer): void {
    this.step.note(who, says(rating));
    this.#releaseDue();
  }

  giveSheet(who: ParticipantId, rating: Answer): void {
    this.step.noteSheet(who, says(rating));
    this.#releaseDue();
  }

  #releaseDue(): void {
    const release = this.step.nextRelease();
    if (!release) return;
    const { items, contributions, sheets } = this.step;
    const [leaving, leavingThen] = [this.step.leaving(least), this.step.leaving(least, release)];
    const before = { items, contributions, sheets, leaving, leavingThen };
    this.left = this.left.after(release, before, least);
    this.step.take(release);
  }

  restart(): void {
    this.left = LeftItems.restore(this.left.behind);
  }

  /** What a file taken now says of the item. */
  get file(): ItemTally['counts'] {
    const behind = this.left.behind.a;
    if (behind) return behind.counts;
    return this.step.leaving(least).includes('a') ? this.step.items.a!.counts : null;
  }
}

describe('[PRIV3] what leaves the room while it changes', () => {
  it('stays as it was while the room sees three more, and follows with the fifth', () => {
    const room = new Room(ballots(1, 1, 1, 1, 1));
    const before = room.file;
    for (const i of [10, 11, 12]) room.give(person(i), 5);
    expect(room.step.items.a!.n).toBe(8);
    expect(room.file).toEqual(before);
    for (const i of [13, 14, 15]) room.give(person(i), 4);
    expect(room.file).toEqual([5, 0, 0, 3, 3]);
    expect(room.left.behind).toEqual({});
  });

  it('counts a ballot once, however often it changes, and not if it is as it was', () => {
    const room = new Room(ballots(1, 1, 1, 1, 1));
    for (const rating of [5, 4, 1] as const)
      for (const i of [0, 1, 2]) room.give(person(i), rating);
    expect(room.file).toEqual([5, 0, 0, 0, 0]);
    for (const rating of [5, 4] as const) for (const i of [0, 1, 2]) room.give(person(i), rating);
    expect(room.step.items.a!.counts).toEqual([2, 0, 0, 3, 0]);
    expect(room.file).toEqual([5, 0, 0, 0, 0]);
  });

  it('is fresh at once where nothing of the item was shown outside', () => {
    const room = new Room(ballots(1, 1, 1, 1));
    expect(room.file).toBeNull();
    for (const i of [10, 11, 12]) room.give(person(i), 5);
    expect(room.file).toEqual([4, 0, 0, 0, 3]);
  });

  it('sheets make up the number for nobody but themselves', () => {
    const room = new Room(ballots(1, 1, 1, 1, 1));
    for (const i of [1, 2, 3]) room.giveSheet(sheet(i), 5);
    for (const i of [10, 11, 12]) room.give(person(i), 3);
    expect(room.step.items.a!.n).toBe(11);
    expect(room.file).toEqual([5, 0, 0, 0, 0]);
  });

  it('as many sheets as make a group bring themselves out, in batches as everyone else', () => {
    const room = new Room(ballots(1, 1, 1, 1, 1));
    for (const i of [1, 2, 3, 4, 5]) room.giveSheet(sheet(i), 5);
    expect(room.step.items.a!.n).toBe(8);
    expect(room.file).toEqual([5, 0, 0, 0, 0]);
    room.giveSheet(sheet(6), 5);
    expect(room.file).toEqual([5, 0, 0, 0, 6]);
  });

  it('what was behind at a restart follows once the figures tell that five ballots differ', () => {
    const room = new Room(ballots(1, 1, 1, 1, 1));
    for (const i of [10, 11, 12]) room.give(person(i), 5);
    room.restart();
    for (const i of [10, 11, 12]) room.give(person(i), 4);
    expect(room.step.items.a!.counts).toEqual([5, 0, 0, 3, 0]);
    expect(room.file).toEqual([5, 0, 0, 0, 0]);
    for (const i of [20, 21, 22]) room.give(person(i), 2);
    expect(room.file).toEqual([5, 3, 0, 3, 0]);
    for (const i of [30, 31, 32]) room.give(person(i), 5);
    expect(room.file).toEqual([5, 3, 0, 3, 0]);
  });

  it('after a restart every sheet may be one of those that differ, and so counts for nobody', () => {
    const room = new Room(ballots(1, 1, 1, 1, 1));
    for (const i of [1, 2, 3]) room.giveSheet(sheet(i), 5);
    room.restart();
    for (const i of [10, 11, 12]) room.give(person(i), 3);
    expect(room.step.items.a!.n).toBe(11);
    expect(room.file).toEqual([5, 0, 0, 0, 0]);
    for (const i of [13, 14, 15]) room.give(person(i), 3);
    expect(room.file).toEqual([5, 0, 6, 0, 3]);
  });

  it('stays while too few are left, so that no closing makes it fresh', () => {
    const room = new Room(ballots(1, 1, 1, 1, 1, 1));
    for (const i of [0, 1, 2, 3, 4]) room.give(person(i), 'na');
    room.give(person(5), 2);
    expect(room.step.items.a!.n).toBe(1);
    expect(room.file).toEqual([6, 0, 0, 0, 0]);
    for (const i of [0, 1, 2, 3]) room.give(person(i), 1);
    for (const i of [6, 7]) room.give(person(i), 1);
    expect(room.step.items.a!.counts).toEqual([6, 1, 0, 0, 0]);
    expect(room.file).toEqual([6, 0, 0, 0, 0]);
  });

  it('whatever happens, restarts too, two files never differ by fewer than five ballots', () => {
    const act = fc.record({
      who: fc.nat({ max: 11 }),
      rating: fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'na'),
      restarts: fc.nat({ max: 9 }).map((one) => one === 0),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const said = new Map<number, Answer>([0, 1, 2, 3, 4, 5].map((i) => [i, 1]));
        const room = new Room(new Map([...said].map(([i, rating]) => [person(i), says(rating)])));
        let file = room.file;
        let inFile = new Map(said);
        for (const { who, rating, restarts } of acts) {
          if (restarts) room.restart();
          said.set(who, rating);
          room.give(person(who), rating);
          if (JSON.stringify(room.file) === JSON.stringify(file)) continue;
          const counted = countedBy(room.step);
          const differ = [...counted].filter(([i, now]) => inFile.get(i) !== now);
          expect(differ.length).toBeGreaterThanOrEqual(least);
          [file, inFile] = [room.file, counted];
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** What the room's figures are made of. */
const countedBy = (step: FrozenStep): Map<number, Answer> =>
  new Map(
    [...step.contributions].flatMap(([who, { a }]) =>
      a === 'na' || a === 'unknown' || isRating(a)
        ? [[Number(who.slice('person-'.length)), a] as const]
        : [],
    ),
  );
