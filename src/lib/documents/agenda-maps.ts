import type * as Y from 'yjs';

/** How the workshop stands. Written by the server alone. */
export const agendaState = (doc: Y.Doc) => doc.getMap<unknown>('state');

/** Step id → what was revealed of it. Written by the server alone. */
export const agendaTallies = (doc: Y.Doc) => doc.getMap<unknown>('tallies');
