import type { WantsArea } from '#lib/domain/needs.ts';
import type { AreaId } from '#lib/domain/wants.ts';
import table from './tables/need-areas.json' with { type: 'json' };

/** The seven areas of the wants exercise, in their order, as a phone needs them; needs.ts parses them where the server starts or a test runs. */
export const wantsAreas = table as readonly WantsArea[];

export const wantsAreasById: ReadonlyMap<AreaId, WantsArea> = new Map(
  wantsAreas.map((area) => [area.id, area]),
);
