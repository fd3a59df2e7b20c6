import type { Checklist } from '#lib/domain/instrument.ts';
import { parseChecklist } from './checklist.ts';
import data from './tables/checklist-operating.json' with { type: 'json' };

/** The checklist of the operating stage. */
export const checklist: Checklist = parseChecklist(data);
