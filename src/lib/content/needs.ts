/** What earlier workshops wanted from their networks. Import it on demand: the exercise itself needs need-areas.ts alone. */
import type { Bilingual } from '#lib/domain/bilingual.ts';
import { type NeedArea, needTable, wantsArea, type WantsWorkshop } from '#lib/domain/needs.ts';
import type { NeedAreaId } from '#lib/domain/wants.ts';
import * as z from 'zod/mini';
import { wantsAreas } from './need-areas.ts';
import data from './tables/needs.json' with { type: 'json' };

const table = needTable.parse(data);
z.array(wantsArea).parse(wantsAreas);

/** By which rule we set a statement into an area. */
export const mappingRule: Bilingual = table.mappingRule;
/** Cheonan 2017, Gongju 2020, Seosan 2021. */
export const wantsWorkshops: readonly WantsWorkshop[] = table.workshops;
export const needAreasById: ReadonlyMap<NeedAreaId, NeedArea> = new Map(
  table.areas.map((area) => [area.id, area]),
);
export const needs = table;
