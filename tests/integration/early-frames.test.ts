import { once } from 'node:events';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import { defaultLimits } from '#lib/protocol/limits.ts';
import { TroubledStorage } from '../support/troubled-storage.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** A step 1 of nothing, as bytes that are text as well. */
const step1 = Uint8Array.of(0, 0, 1, 0);

/** A phone whose ballot's room takes its time to be opened, after it has said something. */
async function early(...said: readonly (Uint8Array | string)[]) {
  const troubled = new TroubledStorage();
  const world = await startWorld({ storage: troubled.storage });
  const { code } = await world.open();
  const { browser, workshopId, participantId } = await world.phone(code);
  troubled.loads.shut();
  const url = `${world.product.url.replace('http', 'ws')}/sync/${workshopId}/ballot/${participantId}`;
  const socket = new WebSocket(url, { headers: { cookie: browser.cookie } });
  const heard: Uint8Array[] = [];
  const closes: number[] = [];
  socket.on('message', (data: Buffer) => heard.push(data));
  socket.on('close', (code) => closes.push(code));
  await once(socket, 'open');
  await until(() => troubled.loads.waiting > 0, 'the room was being loaded');
  for (const frame of said) socket.send(frame);
  /** Until the server has heard all that was said: a pong comes after what was sent before its ping. */
  const allHeard = async () => {
    const pong = once(socket, 'pong');
    socket.ping();
    await pong;
  };
  const open = () => troubled.loads.open();
  return { heard, closes, allHeard, open, end: () => socket.terminate() };
}

test('what is said while a room is being opened is answered once it is', async () => {
  const { heard, closes, allHeard, open, end } = await early(step1);
  await allHeard();
  expect(heard).toEqual([]);
  open();
  await until(() => heard.some((frame) => frame[1] === 1), 'step 1 was answered');
  expect(closes).toEqual([]);
  end();
});

test('text is no message while a room is being opened either', async () => {
  const { closes, allHeard, open } = await early(Buffer.from(step1).toString('latin1'));
  await allHeard();
  open();
  await until(() => closes.length > 0, 'the socket was closed');
  expect(closes).toEqual([closeCodes.malformed]);
});

test('[LIM1] a frame over the limit ends a socket before its room is opened', async () => {
  const { closes, open } = await early(new Uint8Array(defaultLimits.maxFrameBytes + 1));
  await until(() => closes.length > 0, 'the socket was closed');
  expect(closes).toEqual([closeCodes.frameTooLarge]);
  open();
});

test('[LIM1] who says much before its room is opened is sent away', async () => {
  const { closes, open } = await early(...Array<Uint8Array>(40).fill(step1));
  await until(() => closes.length > 0, 'the socket was closed');
  expect(closes).toEqual([closeCodes.tooFast]);
  open();
});
