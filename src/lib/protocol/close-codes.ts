/**
 * Why the server closed a socket. 4400–4499 are final: y-websocket 3.1 does not come back.
 * 4500–4599 are passing: it comes back with a growing delay. The table is part of PROTOCOL.md.
 */
export const closeCodes = {
  /** A frame that is no message of this protocol. */
  malformed: 4400,
  /** No cookie, or one that opens nothing here. */
  unauthenticated: 4401,
  /** The cookie does not open this room. */
  forbidden: 4403,
  /** No such workshop or room. */
  notFound: 4404,
  /** An edit was refused and this client did not ask for `refused` messages. */
  refused: 4409,
  /** The workshop, or the answers in this room, were deleted. */
  gone: 4410,
  /** The room was laid anew: what this client holds of it may not be merged any more. */
  renewed: 4412,
  /** A frame over the limit. */
  frameTooLarge: 4413,
  /** A document over the limit. */
  documentTooLarge: 4414,
  /** The store failed; nothing that was not acknowledged is promised. */
  storeFailed: 4500,
  /** An update with parts missing, and they did not come. */
  gap: 4501,
  /** The server is going down, or the room was let go. */
  restarting: 4503,
  /** Too slow a reader: what was queued is dropped, come back and catch up. */
  slowReader: 4508,
  /** Too many updates a second. */
  tooFast: 4529,
} as const;

export type CloseReason = keyof typeof closeCodes;

/** Whether coming back is pointless. */
export const isFinal = (code: number): boolean => code >= 4400 && code < 4500;
