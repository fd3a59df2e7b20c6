import type * as Y from 'yjs';
import { isFields, type Fields } from '#lib/domain/fields.ts';
import { readTask, type PlanTask } from '#lib/domain/plan.ts';
import { isAreaId, type AreaId } from '#lib/domain/wants.ts';
import { agendaState } from './agenda-maps.ts';
import type { RevealedTally } from './agenda-doc.ts';
import type { PackedMap } from './packed-map.ts';
import type { PackedRound } from './agenda-rounds.ts';
import { readRevealedTally } from './agenda-values.ts';

/** A group of the earlier workshop's wants, with its dots where they were shown. */
export interface EarlierGroup {
  readonly name: string | null;
  readonly area: AreaId | null;
  readonly cards: number;
  readonly dots: number | null;
  readonly voters: number | null;
}

/** What a workshop knows of the one before it in the same network: its plan and its aggregate, never an answer. */
export interface Earlier {
  readonly workshopId: string;
  readonly title: string;
  /** ISO 8601; null if it was never closed */
  readonly closedAt: string | null;
  readonly tasks: readonly PlanTask[];
  /** the revealed checklist */
  readonly tally: RevealedTally | null;
  readonly wants: readonly EarlierGroup[];
  /** The map of relations as it stood, for `readEarlierRelations`; left out where there was none. */
  readonly relations?: PackedMap | null;
  /** The rounds before it, for `readOlderRounds`; left out where there were none. */
  readonly rounds?: readonly PackedRound[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What the agenda knows of the earlier workshop; null in a network's first. */
export function readEarlier(doc: Y.Doc): Earlier | null {
  const value = agendaState(doc).get('earlier');
  if (!isFields(value)) return null;
  return {
    workshopId: textOf(value.workshopId),
    title: textOf(value.title),
    closedAt: textOrNull(value.closedAt),
    tasks: listOf(value.tasks).flatMap(
      (task) => readTask(isFields(task) ? textOf(task.id) : '', task) ?? [],
    ),
    tally: readRevealedTally(value.tally),
    wants: listOf(value.wants).filter(isFields).map(readGroup),
  };
}

const readGroup = (value: Fields): EarlierGroup => ({
  name: textOrNull(value.name),
  area: isAreaId(value.area) ? value.area : null,
  cards: numberOrNull(value.cards) ?? 0,
  dots: numberOrNull(value.dots),
  voters: numberOrNull(value.voters),
});

/** Written once, when the workshop opens. */
export function writeEarlier(doc: Y.Doc, earlier: Earlier): void {
  agendaState(doc).set('earlier', earlier);
}
