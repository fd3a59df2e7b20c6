import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureTies } from './tie-measures.ts';
import { profilesOf } from './tie-profile.ts';
import { idOf, networkOf } from './testing/made-up-network.ts';

const measure = (says: Record<string, string | null>) => measureTies(networkOf(says), 'awareness');
const letters = (ids: readonly string[]) => ids.map((id) => id[0]).join('');

describe('golden graphs', () => {
  it('measures the seven-node example', () => {
    const seven = measure({ a: 'bcd', b: 'ac', c: 'a', d: '', e: 'a', f: '', g: '' });
    expect(seven.directedDensity).toBeCloseTo(0.1667, 4);
    expect(seven.density.union).toBeCloseTo(0.2381, 4);
    expect(seven.density.confirmed).toBeCloseTo(0.0952, 4);
    expect(seven.reciprocity).toBeCloseTo(0.5714, 4);
    expect(seven.centralisation).toBeCloseTo(0.6, 10);
    expect(seven.components).toEqual([5, 1, 1]);
    expect(letters(seven.isolates)).toBe('fg');
    expect(letters(seven.cutMembers)).toBe('a');
    expect(seven.ties).toEqual({ confirmed: 2, union: 5 });
    expect(seven.meanDegree.union).toBeCloseTo(10 / 7, 10);
  });

  it('finds one middle in a star', () => {
    const star = measure({ a: 'bcde', b: 'a', c: 'a', d: 'a', e: 'a' });
    expect(star).toMatchObject({ centralisation: 1, reciprocity: 1, components: [5] });
    expect(letters(star.cutMembers)).toBe('a');
    expect(star.density).toEqual({ confirmed: 0.4, union: 0.4 });
  });

  it('finds no middle in a ring, and nobody without whom it falls apart', () => {
    const ring = measure({ a: 'b', b: 'c', c: 'd', d: 'e', e: 'a' });
    expect(ring).toMatchObject({ centralisation: 0, reciprocity: 0, components: [5] });
    expect(ring.cutMembers).toEqual([]);
    expect(ring.density).toEqual({ confirmed: 0, union: 0.5 });
  });

  it('finds both ends of a bridge between two triangles', () => {
    const bridge = measure({ a: 'bc', b: 'c', c: 'd', d: 'ef', e: 'f', f: '' });
    expect(letters(bridge.cutMembers)).toBe('cd');
  });
});

describe('missing answers', () => {
  const some = measure({ a: 'bc', b: 'a', c: null, d: null });

  it('are told, and leave out the pairs of whom nobody has spoken', () => {
    expect(some).toMatchObject({ organisations: 4, answered: 2 });
    // Six pairs, of which c–d is unknown to everyone.
    expect(some.density.union).toBeCloseTo(2 / 5, 10);
    expect(some.directedDensity).toBeCloseTo(3 / 6, 10);
  });
  it('do not count as a tie that was not returned', () => {
    expect(some.reciprocity).toBe(1);
  });
  it('do not make an isolate of someone who has said nothing', () => {
    expect(some.isolates).toEqual([]);
  });
  it('give no figure where nobody has answered', () => {
    const none = measure({ a: null, b: null });
    expect(none).toMatchObject({ directedDensity: null, reciprocity: null, centralisation: null });
    expect(none.density).toEqual({ confirmed: null, union: null });
  });
});

describe('those in between', () => {
  const ringOf = (count: number, silent: number) => {
    const names = Array.from({ length: count }, (_, i) => String.fromCharCode(97 + i));
    const says = names.map((name, i) => [name, i < silent ? null : (names[(i + 1) % count] ?? '')]);
    return measure(Object.fromEntries(says) as Record<string, string | null>);
  };
  it('are named from 15 organisations and 80 % answered on', () => {
    expect(ringOf(14, 0).bridges).toBeNull();
    expect(ringOf(15, 4).bridges).toBeNull();
    expect(ringOf(15, 3).bridges).toHaveLength(3);
  });
});

it('bounds every figure, and the sure never exceeds the possible', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const said = fc.option(
    fc.subarray(names).map((some) => some.join('')),
    { nil: null },
  );
  const all = fc.tuple(...names.map(() => said));
  fc.assert(
    fc.property(all, (answers) => {
      const found = measure(Object.fromEntries(names.map((name, i) => [name, answers[i]!])));
      expect(found.ties.confirmed).toBeLessThanOrEqual(found.ties.union);
      const { density, directedDensity, reciprocity, centralisation } = found;
      for (const figure of [density.union, density.confirmed, directedDensity, reciprocity])
        expect(figure === null || (figure >= 0 && figure <= 1)).toBe(true);
      expect(centralisation! >= 0 && centralisation! <= 1).toBe(true);
      expect(found.components.reduce((sum, size) => sum + size, 0)).toBe(names.length);
    }),
  );
});

it('says of each organisation what it says, and what is said of it', () => {
  const network = networkOf({ a: 'bc', b: '', c: null }, 4);
  expect(profilesOf(network)).toEqual([
    { id: idOf('a'), hasAnswered: true, knows: 2, workedWith: 2, knownBy: 0, workedWithBy: 0 },
    { id: idOf('b'), hasAnswered: true, knows: 0, workedWith: 0, knownBy: 1, workedWithBy: 1 },
    { id: idOf('c'), hasAnswered: false, knows: 0, workedWith: 0, knownBy: 1, workedWithBy: 1 },
  ]);
});
