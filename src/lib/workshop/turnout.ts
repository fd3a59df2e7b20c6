import { readTurnout } from '#lib/documents/agenda-turnout.ts';
import type { OrganisationTurnout } from '#lib/domain/organisation-progress.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** From how many organisations people are in and have finished, followed. */
export const followTurnout = (session: WorkshopSession): DocValue<OrganisationTurnout> =>
  session.follow(readTurnout);
