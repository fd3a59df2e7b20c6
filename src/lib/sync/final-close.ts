import { closeCodes, type CloseReason } from '#lib/protocol/close-codes.ts';

/** Why a room was closed for good. `unknown`: a final code that this version does not know. */
export type FinalReason = CloseReason | 'unknown';

export interface FinalClose {
  readonly code: number;
  readonly reason: FinalReason;
}

const reasons = Object.keys(closeCodes) as CloseReason[];

export const readFinalClose = (code: number): FinalClose => ({
  code,
  reason: reasons.find((reason) => closeCodes[reason] === code) ?? 'unknown',
});
