import { readReportLink, writeReportLink } from '#lib/documents/agenda-report.ts';
import { deriveSecret, hashSecret, secretsEqual } from '../auth/credentials.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** The secret of a link: whoever holds the facilitator's key can make it again, and no one else. */
const secretOf = (facilitatorKey: string, number: number): string =>
  deriveSecret(facilitatorKey, `report-${number}`);

/** The secret of the link that holds now; null if there is none. */
export async function reportSecret(workshop: Workshop, key: string): Promise<string | null> {
  const { number, hash } = await workshop.boardwork.readAgenda(readReportLink);
  return hash === null ? null : secretOf(key, number);
}

/**
 * Makes a link, or gives the one there is. Only after the close: what leaves then changes no more, so that no two
 * versions of a report can be subtracted from each other (PRIV3).
 */
export async function openReportLink(
  workshop: Workshop,
  key: string,
): Promise<string | 'not-closed'> {
  if (workshop.record.closedAt === null) return 'not-closed';
  await workshop.boardwork.writeAgenda((doc) => {
    const { number, hash } = readReportLink(doc);
    const next = number + 1;
    if (hash === null)
      writeReportLink(doc, { number: next, hash: hashSecret(secretOf(key, next)) });
  });
  return (await reportSecret(workshop, key)) ?? 'not-closed';
}

/** Whoever has the link can open the report no more, at once. */
export const revokeReportLink = (workshop: Workshop): Promise<void> =>
  workshop.boardwork.writeAgenda((doc) =>
    writeReportLink(doc, { ...readReportLink(doc), hash: null }),
  );

/** Whether a secret opens this workshop's report now. */
export async function opensReport(workshop: Workshop, secret: string): Promise<boolean> {
  const { hash } = await workshop.boardwork.readAgenda(readReportLink);
  return hash !== null && secretsEqual(hashSecret(secret), hash);
}
