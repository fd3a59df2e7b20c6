import { type Difficulty, difficultyTable, type MonitoringFinding } from '#lib/domain/cases.ts';
import data from './tables/difficulties.json' with { type: 'json' };

const table = difficultyTable.parse(data);

/** What was hard for the networks of the cases, each with the obstacle it shows. */
export const difficulties: readonly Difficulty[] = table.difficulties;
/** What the monitoring of four networks found, each with the obstacle it shows. */
export const monitoringFindings: readonly MonitoringFinding[] = table.monitoring;
