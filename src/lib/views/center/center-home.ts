import { mayInCenter, type CenterRole } from '#lib/domain/centers/center-role.ts';

/** Where a colleague comes in: to the figures, or to what is handed to networks where the role sees none. */
export const centerHome = (center: string, role: CenterRole): string =>
  `/center/${center}/${mayInCenter(role, 'read-rounds') ? 'compare' : 'arrivals'}`;
