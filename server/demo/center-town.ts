import { putArrival, arrivalOf } from '../center/arrivals.ts';
import type { Center, CenterStore } from '../center/center-store.ts';
import { createId } from '../workshop/new-id.ts';
import { randomBytes } from 'node:crypto';
import type { DemoSending } from './center-rounds.ts';

/** Puts made-up results where networks' own go, each at the time it was sent. */
export function sendDemo(
  store: CenterStore,
  center: Center,
  sendings: readonly DemoSending[],
): void {
  for (const [i, { network, parts, sentAt }] of sendings.entries()) {
    const submission = arrivalOf({ clock: () => sentAt }, center, parts, {
      id: createId<string>((bytes) => randomBytes(bytes)),
      origin: i % 11 === 0 ? 'elsewhere' : 'here',
      senderHash: null,
      receiptHash: null,
      consent: { named: network.isNamed, plan: i % 4 !== 0 },
    });
    putArrival({ store }, submission, parts, []);
  }
}
