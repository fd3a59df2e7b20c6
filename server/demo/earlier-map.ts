import { guessType, type Organisation, type OrganisationId } from '#lib/domain/organisation.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { arrange } from '#lib/domain/tie-layout.ts';
import { tiesOf, type Claims } from '#lib/domain/ties.ts';
import type { EarlierResult } from '#lib/protocol/earlier-workshop.ts';
import { bundleRelations } from '#lib/report/bundled-relations.ts';
import { tiesOfMember } from '../rehearsal/ties.ts';
import { absentOrganisations, members } from './cast.ts';

/** The year before there were fewer, and not all of them answered. */
const notYet = 4;
const silent = 4;

/** The map that the fictitious network drew the year before, always the same. */
export function earlierMap(): NonNullable<EarlierResult['relations']> {
  const names = [...members.map(({ organisation }) => organisation), ...absentOrganisations];
  const organisations = [...new Set(names)].slice(0, -notYet).map((name, i): Organisation => ({
    id: String(i).padStart(6, '0') as OrganisationId,
    name,
    type: guessType(name),
    formerly: [],
  }));
  const claims: Claims = new Map(
    organisations
      .slice(0, -silent)
      .map((one, i) => [one.id, new Map(saidBy(one, i, organisations))]),
  );
  const ties = tiesOf({ organisations, claims }, 'awareness');
  const places = arrange(
    organisations.map(({ id }) => id),
    ties,
  );
  const map = bundleRelations({ organisations, claims, places });
  return {
    ...map,
    organisations: map.organisations.map(({ name, type, at }) => ({ name, type, at })),
  };
}

/** As last year's people may have seen it: other numbers than this year's. */
function saidBy({ name }: Organisation, place: number, all: readonly Organisation[]) {
  const camp = place % 3 === 0 ? 'newcomer' : 'founder';
  return tiesOfMember({ name: '', organisation: name, camp }, all, createRandom(place + 401));
}
