import { createHash, createHmac } from 'node:crypto';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import type { Center } from './center-store.ts';

type Workshop = Pick<ResultParts['workshop'], 'network' | 'region'>;

/**
 * The id of a network within a center, the same over its rounds and with or without its name, so that no network counts
 * twice. Made with the center's own key: in another center it is another. It is told only beside a name: of a round
 * without one nobody who reads learns which others are of the same network.
 */
export function networkId({ networkKey }: Center, workshop: Workshop): string {
  const name = workshop.network.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  const identity = JSON.stringify([workshop.region, name]);
  return createHmac('sha256', networkKey).update(identity).digest('base64url').slice(0, 16);
}

/** Tells the same figures again, whatever was agreed to be sent beside them; useless without the center's key. */
export function fingerprintOf({ networkKey }: Center, parts: ResultParts): string {
  const { workshop, tally, wants } = parts;
  const dots = wants?.groups.map((group) => [group.area, group.dots, group.voters]) ?? null;
  const figures = JSON.stringify([workshop.network, workshop.stage, workshop.day, tally, dots]);
  const digest = createHash('sha256').update(figures).digest();
  return createHmac('sha256', networkKey).update(digest).digest('base64url');
}
