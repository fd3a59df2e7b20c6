import type { Slots } from '#lib/sync/slots.ts';

/** Where a phone that goes round keeps its record; see phone-record.ts, which few phones need. */
export const sharedSlot = (workshopId: string): string => `ieumpan/shared/${workshopId}`;

/** Whether this phone goes round in a workshop. */
export const isPhoneShared = (slots: Slots, workshopId: string): boolean =>
  slots.read(sharedSlot(workshopId)) !== null;

/** From now on the phone goes round. */
export function sharePhone(slots: Slots, workshopId: string): void {
  if (!isPhoneShared(slots, workshopId)) slots.write(sharedSlot(workshopId), '{}');
}
