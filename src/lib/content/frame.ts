import { type InstrumentFrame, instrumentFrame } from '#lib/domain/instrument.ts';
import data from './tables/instrument.json' with { type: 'json' };

/** What both checklists share: version, note, stages, scale and dimensions. */
export const frame: InstrumentFrame = instrumentFrame.parse(data);
