import type { OrganisationId } from '#lib/domain/organisation.ts';
import { measureTies, type TieMeasures } from '#lib/domain/tie-measures.ts';
import type { Layer } from '#lib/domain/ties.ts';
import type { DrawnMap } from '../bundled-relations.ts';
import type { Facts } from '../facts.ts';

/** One map with what is measured of it, for all that is written about it. */
export interface Drawn extends DrawnMap {
  readonly measures: Readonly<Record<Layer, TieMeasures>>;
  readonly nameOf: (id: OrganisationId) => string;
  readonly facts: Facts;
}

/** Measures a map, both of its layers. */
export function drawnOf(map: DrawnMap, facts: Facts): Drawn {
  const measures = {
    awareness: measureTies(map, 'awareness'),
    joint: measureTies(map, 'joint'),
  };
  const names = new Map(map.organisations.map(({ id, name }) => [id, name]));
  return { ...map, measures, nameOf: (id) => names.get(id) ?? '', facts };
}

export const haveAllAnswered = ({
  awareness: { answered, organisations },
}: Drawn['measures']): boolean => answered === organisations;
