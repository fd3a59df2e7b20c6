import type { Level, RegionCode } from '#lib/domain/directory.ts';
import type { SeoulTime } from '#lib/domain/seoul.ts';
import type { EarlierFile } from './earlier-file.ts';
import { isStage, type Stage } from '#lib/domain/stage.ts';
import { templateOfStage, type Template } from '#lib/domain/template.ts';

/** From the smallest place up; written here because the domain's own list comes with all its schemas. */
export const levels: readonly Level[] = ['basic', 'metropolitan', 'national', 'sector'];

/** The network of a workshop: one of the directory, or (`directoryId` null) a new one. */
export interface DraftNetwork {
  readonly name: string;
  readonly directoryId: string | null;
  readonly region: RegionCode | null;
  readonly level: Level | null;
}

/** In one room, for long or for short; or everyone on their own until a deadline. */
export const paces = ['full', 'checkup', 'days'] as const;
export type Pace = (typeof paces)[number];

/** All that is on the page, as it was typed. Kept in the tab until the workshop is open. */
export interface OpeningDraft {
  /** What stands in the search while no network is chosen. */
  readonly search: string;
  readonly network: DraftNetwork | null;
  readonly stage: Stage | null;
  readonly pace: Pace;
  /** Over days, until when; null until someone chooses: then it is the usual one. */
  readonly deadline: SeoulTime | null;
  readonly members: string;
  readonly eligible: string;
  /** Null until someone writes one: then it follows the network's name. */
  readonly title: string | null;
  readonly minGroup: 3 | 5;
  /** The console link of the network's workshop before, as it was pasted. */
  readonly earlier: string;
  /** Or what its result file says, in place of the link. */
  readonly earlierFile: EarlierFile | null;
}

export const emptyDraft: OpeningDraft = {
  search: '',
  network: null,
  stage: null,
  pace: 'full',
  deadline: null,
  members: '',
  eligible: '',
  title: null,
  minGroup: 3,
  earlier: '',
  earlierFile: null,
};

/** The template that the choices mean. */
export function templateOf(stage: Stage, pace: Pace): Template {
  if (pace === 'days') return 'over-days';
  return pace === 'checkup' ? 'checkup-20' : templateOfStage[stage];
}

/** Reads what a tab kept. Anything that does not fit is as if it had not been written. */
export function readDraft(text: string | null): OpeningDraft {
  const kept = parseRecord(text);
  return {
    search: textOf(kept.search),
    network: networkOf(kept.network),
    stage: isStage(kept.stage) ? kept.stage : null,
    pace: paces.find((pace) => pace === kept.pace) ?? 'full',
    deadline: deadlineOf(kept.deadline),
    members: textOf(kept.members),
    eligible: textOf(kept.eligible),
    title: typeof kept.title === 'string' ? kept.title : null,
    minGroup: kept.minGroup === 5 ? 5 : 3,
    earlier: textOf(kept.earlier),
    earlierFile: earlierFileOf(kept.earlierFile),
  };
}

type Kept = Readonly<Record<string, unknown>>;

function parseRecord(text: string | null): Kept {
  try {
    return recordOf(JSON.parse(text ?? 'null')) ?? {};
  } catch {
    return {};
  }
}

const recordOf = (value: unknown): Kept | null =>
  typeof value === 'object' && value !== null ? (value as Kept) : null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function deadlineOf(value: unknown): SeoulTime | null {
  const kept = recordOf(value);
  return kept && { date: textOf(kept.date), time: textOf(kept.time) };
}

/** As this page wrote it; the server has the last word on what is in it. */
function earlierFileOf(value: unknown): EarlierFile | null {
  const kept = recordOf(value);
  const result = recordOf(kept?.result);
  const network = networkOf(kept?.network);
  if (!kept || !network || !Array.isArray(result?.tasks) || !isStage(kept.stage)) return null;
  const [title, day] = [textOf(kept.title), textOf(kept.day)];
  return { title, day, network, stage: kept.stage, result: result as EarlierFile['result'] };
}

function networkOf(value: unknown): DraftNetwork | null {
  const kept = recordOf(value);
  const name = textOf(kept?.name);
  if (!kept || name === '') return null;
  return {
    name,
    directoryId: textOrNull(kept.directoryId),
    region: regionOf(kept.region),
    level: levels.find((level) => level === kept.level) ?? null,
  };
}

/** As such a code is written; which of them exist is for the page's list and the server to say. */
const regionOf = (value: unknown): RegionCode | null =>
  typeof value === 'string' && /^KR-\d\d$/.test(value) ? (value as RegionCode) : null;
