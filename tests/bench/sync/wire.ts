import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageTypes, syncTypes } from '#lib/protocol/messages.ts';

/** What a frame of a server says, as far as a bench cares. */
export type Heard =
  | { readonly kind: 'may-sync' }
  | { readonly kind: 'asks-state' }
  /** an answer to step 1: what stock clients call synced */
  | { readonly kind: 'state'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  /** `count`: of all counted messages so far, or null: one more */
  | { readonly kind: 'saved'; readonly count: number | null }
  | { readonly kind: 'else' };

/** How a client speaks in one room. */
export interface Wire {
  /** said first; the answer to it may already be the permission to sync */
  readonly opening: Uint8Array | null;
  readonly step1: Uint8Array;
  readonly emptyStep2: Uint8Array;
  update(update: Uint8Array): Uint8Array;
  read(frame: Uint8Array): Heard;
}

const emptyStateVector = new Uint8Array([0]);
const emptyUpdate = new Uint8Array([0, 0]);
const otherwise: Heard = { kind: 'else' };

/** y-websocket's protocol, with our `saved` beside it. */
export const yWebsocketWire: Wire = {
  opening: null,
  ...syncFrames(new Uint8Array()),
  read(frame) {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === messageTypes.saved) return { kind: 'saved', count: decoding.readVarUint(decoder) };
    return type === messageTypes.sync ? readSync(decoder) : otherwise;
  },
};

/** Hocuspocus' message types beyond y-websocket's. */
const hocuspocus = { auth: 2, syncReply: 4, syncStatus: 8, authToken: 0, authenticated: 2 };

/** Hocuspocus' protocol: each frame begins with the document's name, and a token comes first. */
export function hocuspocusWire(document: string): Wire {
  const name = encode((encoder) => encoding.writeVarString(encoder, document));
  return {
    opening: encode((encoder) => {
      encoding.writeUint8Array(encoder, name);
      encoding.writeVarUint(encoder, hocuspocus.auth);
      encoding.writeVarUint(encoder, hocuspocus.authToken);
      encoding.writeVarString(encoder, 'token');
      encoding.writeVarString(encoder, '4.7.0');
    }),
    ...syncFrames(name),
    read: (frame) => readHocuspocus(decoding.createDecoder(frame.subarray(name.length))),
  };
}

function readHocuspocus(decoder: decoding.Decoder): Heard {
  switch (decoding.readVarUint(decoder)) {
    case messageTypes.sync:
    case hocuspocus.syncReply:
      return readSync(decoder);
    case hocuspocus.auth:
      return decoding.readVarUint(decoder) === hocuspocus.authenticated
        ? { kind: 'may-sync' }
        : otherwise;
    case hocuspocus.syncStatus:
      return { kind: 'saved', count: null };
    default:
      return otherwise;
  }
}

function readSync(decoder: decoding.Decoder): Heard {
  const type = decoding.readVarUint(decoder);
  if (type === syncTypes.step1) return { kind: 'asks-state' };
  const update = decoding.readVarUint8Array(decoder);
  return { kind: type === syncTypes.step2 ? 'state' : 'update', update };
}

function syncFrames(prefix: Uint8Array): Pick<Wire, 'step1' | 'emptyStep2' | 'update'> {
  const frame = (type: keyof typeof syncTypes, payload: Uint8Array): Uint8Array =>
    encode((encoder) => {
      encoding.writeUint8Array(encoder, prefix);
      encoding.writeVarUint(encoder, messageTypes.sync);
      encoding.writeVarUint(encoder, syncTypes[type]);
      encoding.writeVarUint8Array(encoder, payload);
    });
  return {
    step1: frame('step1', emptyStateVector),
    emptyStep2: frame('step2', emptyUpdate),
    update: (update) => frame('update', update),
  };
}

function encode(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}
