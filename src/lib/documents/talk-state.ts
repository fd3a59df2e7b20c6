import type * as Y from 'yjs';
import { circleSizes, noTalk, type CircleSize, type TalkState } from '#lib/domain/talk.ts';
import { agendaState } from './agenda-maps.ts';
import { readFlags } from './agenda-values.ts';

/** Beside the agenda's other state, in a file of its own: a phone needs it only once the room talks. */

/** What the room talks about; what does not fit is left out (SAFE1). */
export function readTalk(doc: Y.Doc): TalkState {
  const value = agendaState(doc).get('talk');
  if (typeof value !== 'object' || value === null) return noTalk;
  const { item, opened, circle, order, left } = value as Record<string, unknown>;
  return {
    item: typeof item === 'string' ? item : null,
    opened: readFlags(opened),
    circle: circleSizes.find((size): size is CircleSize => size === circle) ?? null,
    order: readIds(order),
    left: readIds(left),
  };
}

const readIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

/** Only the server may: every other write to an agenda is refused. */
export function writeTalk(doc: Y.Doc, talk: TalkState): void {
  const isSame = JSON.stringify(readTalk(doc)) === JSON.stringify(talk);
  if (!isSame) agendaState(doc).set('talk', talk);
}
