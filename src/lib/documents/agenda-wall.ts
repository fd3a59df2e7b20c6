import type * as Y from 'yjs';

const shown = (doc: Y.Doc): unknown => doc.getMap<unknown>('state').get('onWall');
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a facilitator has looked through a step's cards and let them go on the projector. */
export function readIsOnWall(doc: Y.Doc, step: string): boolean {
  const steps = shown(doc);
  return isFields(steps) && Object.hasOwn(steps, step) && steps[step] === true;
}

/** Only the server may: every other write to an agenda is refused. */
export function writeOnWall(doc: Y.Doc, step: string): void {
  const steps = shown(doc);
  doc.getMap('state').set('onWall', { ...(isFields(steps) ? steps : {}), [step]: true });
}
