import type { Organisation, OrganisationId } from '../organisation.ts';
import type { Network, Row, TieLevel } from '../ties.ts';

/** An organisation's id from one letter or more. */
export const idOf = (letters: string): OrganisationId => letters.padEnd(6, '0') as OrganisationId;

const organisationsOf = (names: readonly string[]): Organisation[] =>
  names.map((name) => ({ id: idOf(name), name, type: null, formerly: [] }));

/** `{ a: 'bc' }`: of all others a says that it knows b and c, and no one else. `null`: a has not answered. */
export function networkOf(
  says: Readonly<Record<string, string | null>>,
  level: TieLevel = 2,
): Network {
  const names = Object.keys(says);
  const claims = new Map(
    names.flatMap((from): [OrganisationId, Row][] => {
      const named = says[from];
      if (named === null || named === undefined) return [];
      const others = names.filter((to) => to !== from);
      const row = others.map((to): [OrganisationId, TieLevel] => [
        idOf(to),
        named.includes(to) ? level : 1,
      ]);
      return [[idOf(from), new Map(row)]];
    }),
  );
  return { organisations: organisationsOf(names), claims };
}
