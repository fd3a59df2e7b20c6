import type { Organisation, OrganisationId } from '#lib/domain/organisation.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import type { Network, Row, TieLevel } from '#lib/domain/ties.ts';

const perTown = 20;
/** Of those of one's own town and of all others, how many one knows. */
const near = 0.45;
const far = 0.012;

/** A made-up network of `count` organisations in towns of twenty, everyone of whom has answered. */
export function networkOf(organisations: readonly Organisation[]): Network {
  const next = createRandom(organisations.length);
  const levelOf = (a: number, b: number): TieLevel => {
    const isNear = Math.floor(a / perTown) === Math.floor(b / perTown);
    if (next() > (isNear ? near : far)) return 1;
    return next() < 0.3 ? 4 : 2;
  };
  const claims = organisations.map(({ id }, a): [OrganisationId, Row] => [
    id,
    new Map(
      organisations.flatMap((other, b) => (a === b ? [] : [[other.id, levelOf(a, b)] as const])),
    ),
  ]);
  return { organisations, claims: new Map(claims) };
}

export const namesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `조직 ${String(i + 1).padStart(3, '0')}`);
