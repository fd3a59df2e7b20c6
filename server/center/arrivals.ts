import type { RoundOrigin } from '#lib/domain/centers/center-round.ts';
import { centerRoundOf } from '#lib/report/centers/center-round-of.ts';
import { hasPlan, sentResult, type SendingConsent } from '#lib/report/centers/sent-result.ts';
import type { ResultParts } from '#lib/report/result-bundle.ts';
import { orderFor } from './compared-figures.ts';
import type { CenterDeps } from './center-deps.ts';
import type { Center, Submission } from './center-store.ts';
import { fingerprintOf, networkId } from './network-identity.ts';

type Deps = Pick<CenterDeps, 'store' | 'clock'>;

interface Arriving {
  readonly id: string;
  readonly origin: RoundOrigin;
  readonly senderHash: string | null;
  readonly receiptHash: string | null;
  readonly consent: SendingConsent;
}

/** What a result would be called in a center, without its figures. */
export function arrivalOf(
  { clock }: Pick<Deps, 'clock'>,
  center: Center,
  whole: ResultParts,
  { id, origin, senderHash, receiptHash, consent }: Arriving,
): Submission {
  const { label } = sentResult(whole, consent);
  return {
    ...label,
    id,
    center: center.id,
    network: networkId(center, whole.workshop),
    fingerprint: fingerprintOf(center, whole),
    origin,
    withPlan: hasPlan(consent),
    status: 'sent',
    sentAt: new Date(clock()).toISOString(),
    endedAt: null,
    senderHash,
    receiptHash,
  };
}

/**
 * Puts what is compared of a result where comparing finds it, in the place of those that it is newer than. The file that
 * came is kept nowhere: a center can lose, or be asked for, only what it needs.
 */
export function putArrival(
  { store }: Pick<Deps, 'store'>,
  submission: Submission,
  whole: ResultParts,
  replaces: readonly string[],
): void {
  const { name, withPlan, network, id, origin } = submission;
  const consent = { named: name !== null, plan: withPlan };
  const { parts } = sentResult(whole, consent);
  const sending = { id, network, origin, withName: consent.named, withPlan };
  const round = centerRoundOf(parts, sending);
  const { plan } = round;
  store.addSubmission(submission, { figures: orderFor(round).figuresOf(round), plan }, replaces);
}
