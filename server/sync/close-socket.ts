import type { WebSocket } from 'ws';
import { closeCodes, type CloseReason } from '#lib/protocol/close-codes.ts';
import { closeTexts } from './close-texts.ts';

/** Closes a socket that is in no room yet, with the code of `reason` and its sentence. */
export function closeSocket(socket: WebSocket, reason: CloseReason): null {
  socket.close(closeCodes[reason], closeTexts[reason]);
  return null;
}
