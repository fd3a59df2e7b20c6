import { WebSocket } from 'ws';
import { isParticipantId, isWorkshopId } from '#lib/domain/id.ts';
import { Connection } from '#lib/sync/connection.ts';
import { MemoryDevice } from '#lib/sync/testing/memory-device.ts';
import type { Phone } from './workshop-world.ts';

/** Our own client's way to a phone's ballot, on a device in memory: what a screen would be told. */
export function openOwnBallot(url: string, phone: Phone): Connection {
  const { workshopId, participantId, browser } = phone;
  if (!isWorkshopId(workshopId) || !isParticipantId(participantId)) throw new Error('no ids');
  const { cookie } = browser;
  class CookieSocket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie } });
    }
  }
  const device = new MemoryDevice(`${url.replace('http', 'ws')}/sync`, CookieSocket);
  const room = { kind: 'ballot', workshop: workshopId, participant: participantId } as const;
  const connection = new Connection({ room, device, persist: true });
  connection.open();
  return connection;
}
