import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** The first varUint of every frame. 0–3 are y-websocket's. */
export const messageTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  saved: 100,
  refused: 101,
  renewed: 102,
} as const;
/** The second varUint of a sync frame. */
export const syncTypes = { step1: 0, step2: 1, update: 2 } as const;

/** Why an edit was refused. Only what policy forbids is ever refused (ROLE2). */
export const refusalCodes = [
  /** locked, closed, or a room this person may only read */
  'read-only',
  /** a map that this person may not write */
  'forbidden-map',
  /** a Yjs client id that another browser used first */
  'foreign-client-id',
  /** content that no document here may hold: a subdocument */
  'forbidden-content',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** `count`: how many step-2 and update messages of this connection are durable, refused and empty ones included. */
export function encodeSaved(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageTypes.saved);
  encoding.writeVarUint(encoder, count);
  return encoding.toUint8Array(encoder);
}

/** `number`: which step-2 or update message of this connection, counted from 1. */
export function encodeRefused(number: number, code: RefusalCode): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageTypes.refused);
  encoding.writeVarUint(encoder, number);
  encoding.writeVarString(encoder, code);
  return encoding.toUint8Array(encoder);
}

/** `earlier`: what the server held of the room before it was laid anew, as PROTOCOL.md has it. The socket is closed after it. */
export function encodeRenewed(earlier: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageTypes.renewed);
  encoding.writeVarUint8Array(encoder, earlier);
  return encoding.toUint8Array(encoder);
}

/** Reads the rest of a `saved` frame, after its type. */
export const readSaved = (decoder: decoding.Decoder): number => decoding.readVarUint(decoder);

/** Reads the rest of a `refused` frame, after its type. */
export const readRefused = (decoder: decoding.Decoder): { number: number; code: string } => ({
  number: decoding.readVarUint(decoder),
  code: decoding.readVarString(decoder),
});

/** Reads the rest of a `renewed` frame, after its type. */
export const readRenewed = (decoder: decoding.Decoder): Uint8Array =>
  decoding.readVarUint8Array(decoder);

/** Whether a frame that a client sends is counted by `saved`: a sync step 2 or an update. */
export const isCounted = (frame: Uint8Array): boolean =>
  frame[0] === messageTypes.sync && (frame[1] === syncTypes.step2 || frame[1] === syncTypes.update);
