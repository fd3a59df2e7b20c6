import type * as Y from 'yjs';
import { isFields } from '#lib/domain/fields.ts';
import { agendaState } from './agenda-maps.ts';

const shown = (doc: Y.Doc): unknown => agendaState(doc).get('onWall');

/** Whether a facilitator has looked through a step's cards and let them go on the projector. */
export function readIsOnWall(doc: Y.Doc, step: string): boolean {
  const steps = shown(doc);
  return isFields(steps) && Object.hasOwn(steps, step) && steps[step] === true;
}

/** Only the server may: every other write to an agenda is refused. */
export function writeOnWall(doc: Y.Doc, step: string): void {
  const steps = shown(doc);
  agendaState(doc).set('onWall', { ...(isFields(steps) ? steps : {}), [step]: true });
}
