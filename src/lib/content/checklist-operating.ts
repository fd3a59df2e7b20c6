import type { Checklist, StageItems } from '#lib/domain/instrument.ts';
import { assembleChecklist } from './checklist.ts';
import { frame } from './frame.ts';
import data from './tables/checklist-operating.json' with { type: 'json' };

/** The checklist of the operating stage. */
export const checklist: Checklist = assembleChecklist(frame, data as StageItems);
