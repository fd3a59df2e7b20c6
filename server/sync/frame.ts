import * as encoding from 'lib0/encoding';
import { messageTypes, syncTypes } from '#lib/protocol/messages.ts';
import { Cursor, MalformedUpdate } from './cursor.ts';

/** What a client can say. */
export type Message =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array; readonly isStep2: boolean }
  | { readonly kind: 'awareness'; readonly entries: readonly AwarenessEntry[] }
  | { readonly kind: 'query-awareness' };

/** One client's presence: a Lamport clock and JSON text; `null` says that it left. */
export interface AwarenessEntry {
  readonly client: number;
  readonly clock: number;
  readonly json: string;
}

/** Reads a frame. @throws MalformedUpdate if it is no message of the protocol. */
export function readMessage(frame: Uint8Array): Message {
  const cursor = new Cursor(frame);
  const message = readByType(cursor, cursor.varUint());
  if (cursor.remaining > 0) throw new MalformedUpdate('bytes after the end');
  return message;
}

function readByType(cursor: Cursor, type: number): Message {
  switch (type) {
    case messageTypes.sync:
      return readSync(cursor, cursor.varUint());
    case messageTypes.awareness:
      return { kind: 'awareness', entries: readAwareness(cursor.bytes()) };
    case messageTypes.queryAwareness:
      return { kind: 'query-awareness' };
    default:
      throw new MalformedUpdate('an unknown message');
  }
}

function readSync(cursor: Cursor, type: number): Message {
  // A copy: the frame may lie in a pooled buffer, and Yjs reads views of what it is given.
  const payload = new Uint8Array(cursor.bytes());
  switch (type) {
    case syncTypes.step1:
      return { kind: 'step1', stateVector: checkStateVector(payload) };
    case syncTypes.step2:
    case syncTypes.update:
      return { kind: 'update', update: payload, isStep2: type === syncTypes.step2 };
    default:
      throw new MalformedUpdate('an unknown sync message');
  }
}

function checkStateVector(bytes: Uint8Array): Uint8Array {
  const cursor = new Cursor(bytes);
  for (let left = cursor.count(); left > 0; left -= 1) {
    cursor.varUint();
    cursor.varUint();
  }
  if (cursor.remaining > 0) throw new MalformedUpdate('bytes after the end');
  return bytes;
}

function readAwareness(bytes: Uint8Array): AwarenessEntry[] {
  const cursor = new Cursor(bytes);
  const entries: AwarenessEntry[] = [];
  for (let left = cursor.count(); left > 0; left -= 1)
    entries.push({ client: cursor.varUint(), clock: cursor.varUint(), json: cursor.string() });
  if (cursor.remaining > 0) throw new MalformedUpdate('bytes after the end');
  return entries;
}

function encode(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}

export const encodeSync = (type: keyof typeof syncTypes, payload: Uint8Array): Uint8Array =>
  encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync);
    encoding.writeVarUint(encoder, syncTypes[type]);
    encoding.writeVarUint8Array(encoder, payload);
  });

/** With no entries it is the message that keeps a connection from being taken for dead. */
export const encodeAwareness = (entries: readonly AwarenessEntry[]): Uint8Array =>
  encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.awareness);
    encoding.writeVarUint8Array(
      encoder,
      encode((inner) => {
        encoding.writeVarUint(inner, entries.length);
        for (const { client, clock, json } of entries) {
          encoding.writeVarUint(inner, client);
          encoding.writeVarUint(inner, clock);
          encoding.writeVarString(inner, json);
        }
      }),
    );
  });
