import type { InstrumentFrame } from '#lib/domain/instrument.ts';
import data from './tables/instrument.json' with { type: 'json' };

/** What both checklists share: version, note, stages, scale and dimensions. Parsed in instrument.ts (checklist.ts says why). */
export const frame: InstrumentFrame = data as InstrumentFrame;
