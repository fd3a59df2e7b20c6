import { nationalCategories as schema } from '#lib/domain/instrument.ts';
import data from './tables/national-categories.json' with { type: 'json' };

/** The national survey's question on obstacles and its answers; obstacles name theirs by `nationalCategory`. */
export const nationalCategories = schema.parse(data);
