import type { closeCodes } from '#lib/protocol/close-codes.ts';

/** The codes that make a difference here, as the protocol has them: its whole table would only cost every phone its bytes. */
export const knownCodes: Pick<
  typeof closeCodes,
  'unauthenticated' | 'forbidden' | 'notFound' | 'gone' | 'renewed' | 'storeFailed'
> = {
  unauthenticated: 4401,
  forbidden: 4403,
  notFound: 4404,
  gone: 4410,
  renewed: 4412,
  storeFailed: 4500,
};

type KnownReason = keyof typeof knownCodes;

/** Why a room was closed for good. `unknown`: any other final code. */
export type FinalReason = KnownReason | 'unknown';

export interface FinalClose {
  readonly code: number;
  readonly reason: FinalReason;
}

const reasons = Object.keys(knownCodes) as KnownReason[];

export const readFinalClose = (code: number): FinalClose => ({
  code,
  reason: reasons.find((reason) => knownCodes[reason] === code) ?? 'unknown',
});
