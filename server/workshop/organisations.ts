import type { WorkshopRecord } from '../storage/storage.ts';

const order = new Intl.Collator('ko');

/** An organisation that is not on the list is added to it, in an order that does not tell who came when (PRIV5). */
export function withOrganisation(
  record: WorkshopRecord,
  organisation: string | null,
  max: number,
): WorkshopRecord {
  const known = record.organisations;
  if (organisation === null || known.includes(organisation) || known.length >= max) return record;
  return { ...record, organisations: [...known, organisation].sort(order.compare) };
}
