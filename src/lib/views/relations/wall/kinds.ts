import {
  organisationTypes,
  type Organisation,
  type OrganisationId,
  type OrganisationType,
} from '#lib/domain/organisation.ts';

/** The kinds that are there, in their own order. */
export function kindsOf(organisations: readonly Organisation[]): OrganisationType[] {
  const there = new Set(organisations.map(({ type }) => type));
  return organisationTypes.filter((type) => there.has(type));
}

/** Who is of a kind; null: all are shown. */
export const idsOfKind = (
  organisations: readonly Organisation[],
  kind: OrganisationType | null,
): ReadonlySet<OrganisationId> | null =>
  kind === null
    ? null
    : new Set(organisations.filter(({ type }) => type === kind).map(({ id }) => id));
