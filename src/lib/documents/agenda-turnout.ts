import type * as Y from 'yjs';
import { type Fields, isFields } from '#lib/domain/fields.ts';
import type { OrganisationTurnout } from '#lib/domain/organisation-progress.ts';
import { agendaState } from './agenda-maps.ts';

/**
 * From how many organisations people are in, and have finished each step: numbers, and never which. A reader of its
 * own, so that a phone loads nothing of it.
 */
export function readTurnout(doc: Y.Doc): OrganisationTurnout {
  const { organisations } = fieldsOf(agendaState(doc).get('progress'));
  const { present, finished } = fieldsOf(organisations);
  const counts = Object.entries(fieldsOf(finished)).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return {
    present: typeof present === 'number' ? present : 0,
    finished: Object.fromEntries(counts),
  };
}

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
