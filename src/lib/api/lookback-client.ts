import type { LookbackInput } from '#lib/protocol/lookback-contract.ts';
import { createSend, type SendOptions } from './send.ts';

const path = <const Id extends string>(id: Id) =>
  `/api/workshops/${encodeURIComponent(id)}/lookback` as const;

/** The calls about a look back. Apart from the others, since no phone makes one before its first answer. */
export function createLookbackApi(options?: Partial<SendOptions>) {
  const send = createSend(options);
  return {
    readLookback: (id: string) => send<'readLookback'>('GET', path(id)),
    changeLookback: (id: string, change: LookbackInput) =>
      send<'changeLookback'>('PUT', path(id), change),
  };
}
