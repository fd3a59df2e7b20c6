import type { CloseReason } from '#lib/protocol/close-codes.ts';

/** The sentence that is sent beside a close code, for people: at most 123 bytes, as WebSockets have it. */
export const closeTexts: Readonly<Record<CloseReason, string>> = {
  malformed: 'This is no message of the protocol.',
  unauthenticated: 'No cookie of this browser opens anything here.',
  forbidden: 'The cookie of this browser does not open this room.',
  notFound: 'There is no such room.',
  refused: 'This edit is not allowed here.',
  gone: 'What was here has been deleted.',
  renewed: 'The room was laid anew: load it again into an empty document.',
  frameTooLarge: 'The message is larger than maxFrameBytes.',
  documentTooLarge: 'The document or this update is over a limit; deletions are still taken.',
  storeFailed: 'The store failed. What was not acknowledged is not promised.',
  gap: 'Parts of an update are missing and did not come.',
  restarting: 'The server let this room go. Come back.',
  slowReader: 'Too far behind in reading. Come back and catch up.',
  tooFast: 'Too many messages a second. Come back more slowly.',
};
