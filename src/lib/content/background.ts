import { background as schema, type Background } from '#lib/domain/tasks.ts';
import data from './tables/background.json' with { type: 'json' };

/** What the sources say beside the tasks, what of them was lost, and where they contradict themselves. */
export const background: Background = schema.parse(data);
