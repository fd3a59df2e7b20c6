import type { Organisation, OrganisationId } from '#lib/domain/organisation.ts';
import { hasAnswered, type Network, type TieLevel } from '#lib/domain/ties.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** One organisation as it leaves the room. */
export interface ReportedOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly type: Organisation['type'];
  readonly answered: boolean;
  readonly x: number | null;
  readonly y: number | null;
}

/** One claim as it leaves the room: who says how they stand to whom. */
export interface ReportedClaim {
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly level: TieLevel;
  /** The other says that there is a tie too, null where they have said nothing. */
  readonly confirmed: boolean | null;
}

/** The map of relations as any file of it says it. Ties are by organisation; there are no people in it. */
export interface RelationsReport {
  readonly network: string;
  readonly locale: Locale;
  readonly organisations: readonly ReportedOrganisation[];
  readonly claims: readonly ReportedClaim[];
}

interface Drawn extends Network {
  readonly places: ReadonlyMap<OrganisationId, { readonly x: number; readonly y: number }>;
}

/** Claims from 안다 on: that someone does not know another is no tie. */
export function relationsReport(drawn: Drawn, network: string, locale: Locale): RelationsReport {
  const { organisations, claims, places } = drawn;
  const ids = new Set(organisations.map(({ id }) => id));
  const isTie = (level: TieLevel) => level > 1;
  return {
    network,
    locale,
    organisations: organisations.map(({ id, name, type }) => ({
      id,
      name,
      type,
      answered: hasAnswered(claims, id),
      x: places.get(id)?.x ?? null,
      y: places.get(id)?.y ?? null,
    })),
    claims: [...claims].flatMap(([from, row]) =>
      [...row]
        .filter(([to, level]) => isTie(level) && ids.has(to) && ids.has(from))
        .map(([to, level]): ReportedClaim => {
          const back = claims.get(to)?.get(from);
          return { from, to, level, confirmed: back === undefined ? null : isTie(back) };
        }),
    ),
  };
}
