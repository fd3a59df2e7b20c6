import * as z from 'zod/mini';
import {
  organisationTypes,
  type Organisation,
  type OrganisationId,
} from '#lib/domain/organisation.ts';
import type { Place, Places } from '#lib/domain/tie-stage.ts';
import {
  isTieLevel,
  type Claims,
  type Network,
  type Row,
  type TieLevel,
} from '#lib/domain/ties.ts';

/** The map of relations as it is drawn. Ties are by organisation: there are no people in it (PRIV5). */
export interface DrawnMap extends Network {
  readonly places: Places;
}

const place = z.strictObject({ x: z.int(), y: z.int() });
const organisation = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.nullable(z.enum(organisationTypes)),
  /** the names before, oldest first */
  formerly: z.array(z.string()),
  /** on a stage of 1600 × 900; null for who is not drawn */
  at: z.nullable(place),
});

const unsaid = '-';
const areApart = (all: readonly z.infer<typeof organisation>[]): boolean =>
  new Set(all.map(({ id }) => id)).size === all.length;

/**
 * A line of `claims` is what one organisation says of each, both in the order of `organisations`: 1 (does not know) to
 * 4 (ran a joint project), `-` where nothing is said. 300 organisations are 90 KB so.
 */
export const bundledRelations = z.strictObject({
  organisations: z.array(organisation).check(z.refine(areApart)),
  claims: z.array(z.string().check(z.regex(/^[-1-4]*$/))),
});
export type BundledRelations = z.infer<typeof bundledRelations>;

/** What is drawn, as a file has it. */
export function bundleRelations({ organisations, claims, places }: DrawnMap): BundledRelations {
  const said = (from: OrganisationId) => {
    const row = claims.get(from);
    return organisations.map(({ id: to }) => row?.get(to) ?? unsaid).join('');
  };
  return {
    organisations: organisations.map(({ id, name, type, formerly }) => {
      const at = places.get(id);
      return { id, name, type, formerly: [...formerly], at: at ? { x: at.x, y: at.y } : null };
    }),
    claims: organisations.map(({ id }) => said(id)),
  };
}

/** What a file has, as it is drawn and measured. */
export function relationsIn({ organisations, claims }: BundledRelations): DrawnMap {
  const all = organisations.map(({ id, name, type, formerly }): Organisation => {
    return { id: id as OrganisationId, name, type, formerly };
  });
  const places = organisations.flatMap(({ id, at }): [OrganisationId, Place][] =>
    at ? [[id as OrganisationId, at]] : [],
  );
  return { organisations: all, claims: claimsIn(claims, all), places: new Map(places) };
}

const claimsIn = (lines: readonly string[], all: readonly Organisation[]): Claims =>
  new Map(all.map(({ id }, i) => [id, rowIn(lines[i] ?? '', i, all)]));

/** A line that is too short says nothing of the rest; what one says of itself is skipped. */
const rowIn = (line: string, own: number, all: readonly Organisation[]): Row =>
  new Map(
    all.flatMap(({ id }, i): [OrganisationId, TieLevel][] => {
      const level = Number(line[i]);
      return i !== own && isTieLevel(level) ? [[id, level]] : [];
    }),
  );
