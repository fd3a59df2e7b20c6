import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '#lib/domain/answer.ts';
import type { ParticipantId } from '#lib/domain/id.ts';
import { countAnswers } from '#lib/domain/tally.ts';
import { batchSize, FrozenStep } from './frozen-step.ts';

const person = (i: number) => `person-${i}` as ParticipantId;
const answers = (entries: Record<string, Answer>): Answers => new Map(Object.entries(entries));

/** People 0, 1, 2 … who gave `ratings` to item `a`. */
const ballots = (...ratings: Answer[]) =>
  new Map(ratings.map((rating, i) => [person(i), answers({ a: rating })]));

/** Takes over whatever is due; whether there was something. */
function releaseNext(step: FrozenStep): boolean {
  const release = step.nextRelease();
  if (release) step.take(release);
  return release !== null;
}

describe('[PRIV4] a revealed step', () => {
  it('is the snapshot of all valid answers given by then', () => {
    const step = FrozenStep.freeze(['a', 'b'], 3, ballots(1, 5, 5, 'unknown', 'na'));
    expect(step.items.a).toEqual({ n: 3, unknown: 1, na: 1, counts: [1, 0, 0, 0, 2] });
  });

  it('[PRIV3] shows of an item with fewer answers than the smallest group its n alone', () => {
    const step = FrozenStep.freeze(['a'], 3, ballots(4, 5, 'unknown'));
    expect(step.items.a).toEqual({ n: 2, unknown: null, na: null, counts: null });
  });

  it('does not change with one or two late ballots, and changes with the third', () => {
    const step = FrozenStep.freeze(['a'], 3, ballots(1, 1, 1, 1));
    const before = step.items;
    for (const i of [10, 11]) {
      step.note(person(i), answers({ a: 5 }));
      expect(releaseNext(step)).toBe(false);
      expect(step.items).toBe(before);
    }
    step.note(person(12), answers({ a: 2 }));
    expect(releaseNext(step)).toBe(true);
    expect(step.items.a).toMatchObject({ n: 7, counts: [4, 1, 0, 0, 2] });
  });

  it('counts edits and late answers together, and one ballot once however often it changes', () => {
    const step = FrozenStep.freeze(['a'], 3, ballots(1, 1, 1, 1));
    for (const rating of [2, 3, 4, 5] as const) step.note(person(0), answers({ a: rating }));
    expect(releaseNext(step)).toBe(false);
    step.note(person(1), answers({}));
    step.note(person(9), answers({ a: 3 }));
    expect(releaseNext(step)).toBe(true);
    expect(step.items.a).toMatchObject({ n: 4, counts: [2, 0, 1, 0, 1] });
  });

  it('does not count a change that was taken back', () => {
    const step = FrozenStep.freeze(['a'], 3, ballots(1, 1, 1, 1));
    step.note(person(0), answers({ a: 5 }));
    step.note(person(0), answers({ a: 1 }));
    step.note(person(1), answers({ a: 5 }));
    step.note(person(2), answers({ a: 5 }));
    expect(releaseNext(step)).toBe(false);
  });

  it('waits for five where the smallest group is five', () => {
    expect([batchSize(3), batchSize(5)]).toEqual([3, 5]);
    const step = FrozenStep.freeze(['a'], 5, ballots(1, 1, 1, 1, 1));
    for (let i = 0; i < 4; i += 1) step.note(person(i), answers({ a: 2 }));
    expect(releaseNext(step)).toBe(false);
    step.note(person(4), answers({ a: 2 }));
    expect(releaseNext(step)).toBe(true);
  });

  it('releases each item for itself', () => {
    const step = FrozenStep.freeze(['a', 'b'], 3, ballots(1, 1, 1));
    for (const i of [0, 1, 2]) step.note(person(i), answers({ a: 1, b: 4 }));
    expect(Object.keys(step.nextRelease()!.items)).toEqual(['a', 'b']);
    releaseNext(step);
    expect(step.items.a).toMatchObject({ n: 3, counts: [3, 0, 0, 0, 0] });
    expect(step.items.b).toMatchObject({ n: 3, counts: [0, 0, 0, 3, 0] });
  });

  it('stays as it is when a ballot is deleted, then and in every later batch', () => {
    const step = FrozenStep.freeze(['a'], 3, ballots(1, 1, 1, 5));
    expect(step.forget(person(3))).toEqual({ a: null });
    expect(step.items.a).toMatchObject({ n: 4, counts: [3, 0, 0, 0, 1] });
    for (const i of [0, 1, 2]) step.note(person(i), answers({ a: 2 }));
    releaseNext(step);
    expect(step.items.a).toMatchObject({ n: 4, counts: [0, 3, 0, 0, 1] });
  });

  it('does not count someone twice who deletes and answers again', () => {
    const step = FrozenStep.freeze(['a'], 3, ballots(1, 1, 1, 5));
    step.forget(person(3));
    step.note(person(3), answers({ a: 5 }));
    for (const i of [0, 1]) step.note(person(i), answers({ a: 2 }));
    expect(releaseNext(step)).toBe(false);
  });

  it('lets a deleted ballot fall out of an item that is not shown yet', () => {
    const step = FrozenStep.freeze(['a'], 3, ballots(4, 5));
    expect(step.forget(person(0))).toEqual({});
    for (const i of [10, 11, 12]) step.note(person(i), answers({ a: 1 }));
    releaseNext(step);
    expect(step.items.a).toMatchObject({ n: 4, counts: [3, 0, 0, 0, 1] });
  });

  const sheet = (i: number) => `sheet-${i}` as ParticipantId;

  it('[PRIV3] counts sheets, and does not count on them', () => {
    const mixed = new Map([...ballots(1, 5), [sheet(0), answers({ a: 3 })]] as const);
    const hidden = FrozenStep.freeze(['a'], 3, mixed, new Set([sheet(0)]));
    expect(hidden.items.a).toEqual({ n: 3, unknown: null, na: null, counts: null });
    hidden.note(person(8), answers({ a: 5 }));
    hidden.note(person(9), answers({ a: 5 }));
    hidden.note(person(0), answers({ a: 2 }));
    expect(releaseNext(hidden)).toBe(true);
    expect(hidden.items.a).toMatchObject({ n: 5, counts: [0, 1, 1, 0, 3] });
  });

  it('never changes by one or two ballots of people, whatever sheets come in and go', () => {
    const ballot = fc.record({ a: fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown', 'na') });
    const edits = fc.array(fc.record({ own: fc.boolean(), who: fc.nat({ max: 5 }), ballot }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 5 }), edits, (first, later) => {
        const current = new Map(first.map((entries, i) => [person(i), answers(entries)]));
        const step = FrozenStep.freeze(['a'], 3, current);
        for (const { own, who, ballot: entries } of later) {
          if (own) step.note(person(who), answers(entries));
          else step.noteSheet(sheet(who), answers(entries));
          const changed = [...(step.nextRelease()?.contributions.keys() ?? [])];
          const people = changed.filter((id) => id.startsWith('person'));
          expect(changed.length === 0 || changed.length >= 3).toBe(true);
          expect(people.length === 0 || people.length >= 3).toBe(true);
          releaseNext(step);
          const shown = step.items.a!.counts !== null;
          const rated = [...step.contributions].filter(
            ([id, { a }]) => id.startsWith('person') && typeof a === 'number',
          );
          expect(shown).toBe(rated.length >= 3);
        }
      }),
    );
  });

  it('is the same after being stored and restored at any moment, and ends as a recount would', () => {
    const rating = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unknown', 'na');
    const ballot = fc.dictionary(fc.constantFrom('a', 'b'), rating, { maxKeys: 2 });
    const edits = fc.array(fc.record({ who: fc.nat({ max: 7 }), ballot, restart: fc.boolean() }));
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 8 }), edits, (first, later) => {
        const current = new Map(first.map((entries, i) => [person(i), answers(entries)]));
        let step = FrozenStep.freeze(['a', 'b'], 3, current);
        for (const { who, ballot: entries, restart } of later) {
          if (restart) {
            step = FrozenStep.restore(3, step.items, step.contributions);
            for (const [participant, own] of current) step.note(participant, own);
          }
          current.set(person(who), answers(entries));
          step.note(person(who), answers(entries));
          while (releaseNext(step));
        }
        // Three strangers move every item, so that whatever was pending is released with them.
        const everyone = new Map(current);
        for (const i of [100, 101, 102]) everyone.set(person(i), answers({ a: 1, b: 1 }));
        for (const [participant, own] of everyone) step.note(participant, own);
        releaseNext(step);
        const recount = countAnswers(['a', 'b'], everyone.values());
        for (const item of ['a', 'b']) expect(step.items[item]).toEqual(recount[item]);
      }),
    );
  });
});

it('[PRIV3] an item that fewer than five rated on phones of their own leaves no room, however it is shown inside', () => {
  const given = new Map(
    [0, 1, 2, 3, 4].map((i) => [person(i), answers(i < 3 ? { a: 4, b: 2 } : { a: 5 })]),
  );
  const step = FrozenStep.freeze(['a', 'b', 'c'], 3, given);
  expect(step.items.b?.counts).toEqual([0, 3, 0, 0, 0]);
  expect(step.leaving(5)).toEqual(['a']);
  expect(step.leaving(3)).toEqual(['a', 'b']);
});
