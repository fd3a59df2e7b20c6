import type { FinalReason } from './final-close.ts';
import type { LocalState } from './local-log.ts';
import type { LinkState } from './transport.ts';

/**
 * Where what was written in a room is now (DUR1). Each kind claims only what has been confirmed.
 * `unsent`: the room holds something of this device that the server has not confirmed.
 */
export type SaveState =
  /** Connecting or comparing, and nothing of this device is waiting. */
  | { readonly kind: 'opening' }
  /** No connection, and the device has not taken it yet. Usually for milliseconds. */
  | { readonly kind: 'unsaved' }
  /** 이 기기에 저장됨: no connection; all of it is on this device's disk. */
  | { readonly kind: 'on-device'; readonly unsent: boolean }
  /** Connected; the server has not confirmed all of it. `onDevice`: this device has. */
  | { readonly kind: 'saving'; readonly onDevice: boolean }
  /** 서버에 저장됨: connected; the server has confirmed all of it as durable. */
  | { readonly kind: 'on-server' }
  /**
   * 저장 못 함: no connection and no local store; the server says that its store takes nothing (`storeFailed`, and it
   * is tried again); or the room was closed for good.
   */
  | {
      readonly kind: 'cannot-save';
      readonly because: 'no-connection' | FinalReason;
      readonly onDevice: boolean;
      readonly unsent: boolean;
    };

export interface SaveFacts {
  readonly local: LocalState;
  readonly link: LinkState;
  readonly closed: FinalReason | null;
  readonly isDelivered: boolean;
  readonly unsent: boolean;
  /** The server has said that its store fails, and has confirmed nothing since. */
  readonly storeFails: boolean;
}

export function saveStateOf(facts: SaveFacts): SaveState {
  const { local, unsent } = facts;
  const onDevice = local === 'stored';
  if (facts.storeFails && unsent && facts.link !== 'closed')
    return { kind: 'cannot-save', because: 'storeFailed', onDevice, unsent };
  switch (facts.link) {
    case 'closed':
      return { kind: 'cannot-save', because: facts.closed ?? 'unknown', onDevice, unsent };
    case 'connected':
      // While the log is being read it may still bring edits that the server has not seen.
      if (facts.isDelivered && local !== 'opening') return { kind: 'on-server' };
      return unsent ? { kind: 'saving', onDevice } : { kind: 'opening' };
    case 'starting':
      return unsent ? savedHere(facts) : { kind: 'opening' };
    case 'away':
      return savedHere(facts);
  }
}

function savedHere({ local, unsent }: SaveFacts): SaveState {
  switch (local) {
    case 'stored':
      return { kind: 'on-device', unsent };
    case 'writing':
      return { kind: 'unsaved' };
    case 'opening':
      return unsent ? { kind: 'unsaved' } : { kind: 'opening' };
    case 'failed':
      return { kind: 'cannot-save', because: 'no-connection', onDevice: false, unsent };
  }
}
