import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrowserLike } from '../support/browser-like.ts';
import { spawnProduct, type ProductProcess } from '../support/product.ts';
import { until } from '../support/until.ts';

let dataDir: string;
let product: ProductProcess;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ieumpan-raw-store-'));
  product = await spawnProduct(dataDir, { LOG_LEVEL: 'silent' });
});
afterEach(async () => {
  await product.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

/** Bytes of every file of the store. */
async function storedBytes(): Promise<Buffer> {
  const names = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return Buffer.concat(
    await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name)))),
  );
}

describe('the raw store', () => {
  it('[PRIV5] holds no name beside a ballot and no key that joins them', async () => {
    const facilitator = new BrowserLike(product.url);
    const { id, code, facilitatorKey } = await facilitator.open();
    const secrets = [facilitatorKey];
    const joined = [];
    for (const name of ['남궁민수', '제갈하늘', '독고영재']) {
      const phone = new BrowserLike(product.url);
      const person = await phone.join(code, { name });
      const ballot = await phone
        .connect(`${id}/ballot/${person.participantId}`, { ack: true })
        .synced();
      ballot.answer('founding-01', 5);
      await ballot.allSaved();
      await phone.send('POST', `/api/workshops/${id}/finish`, {
        step: 'checklist',
        finished: true,
      });
      phone.leave();
      joined.push({ name, ...person });
      secrets.push(person.comeBackKey);
    }
    await product.kill('SIGTERM');
    const bytes = await storedBytes();
    const near = 200;
    for (const { name, seatId, participantId } of joined) {
      expect(bytes.includes(name)).toBe(true);
      for (const at of positionsOf(bytes, participantId!)) {
        const around = bytes.subarray(Math.max(0, at - near), at + near);
        for (const other of joined) {
          expect(around.includes(other.name)).toBe(false);
          expect(around.includes(other.seatId)).toBe(false);
        }
      }
      expect(bytes.includes(seatId)).toBe(true);
    }
    for (const secret of secrets) expect(bytes.includes(secret)).toBe(false);
  });

  it('[PRIV7] holds no text that was deleted, soon after', async () => {
    const opened = await new BrowserLike(product.url).open();
    const phone = new BrowserLike(product.url);
    const { participantId } = await phone.join(opened.code);
    const room = await phone
      .connect(`${opened.id}/ballot/${participantId}`, { ack: true })
      .synced();
    const cards = room.doc.getMap('cards');
    cards.set('one', '지워질 비밀 문장');
    await room.allSaved();
    expect((await storedBytes()).includes('지워질 비밀 문장')).toBe(true);
    cards.set('one', '고친 문장');
    await room.allSaved();
    await until(
      async () => !(await storedBytes()).includes('지워질 비밀 문장'),
      'it was gone from the files',
      15_000,
    );
    expect((await storedBytes()).includes('고친 문장')).toBe(true);
    await phone.send('DELETE', `/api/workshops/${opened.id}/ballot/${participantId}`);
    await until(
      async () => !(await storedBytes()).includes('고친 문장'),
      'it was gone from the files',
      15_000,
    );
    phone.leave();
  });

  it('[PRIV7] is cleared of deleted text after a kill, when the server starts again', async () => {
    const opened = await new BrowserLike(product.url).open();
    const phone = new BrowserLike(product.url);
    const { participantId } = await phone.join(opened.code);
    const room = await phone
      .connect(`${opened.id}/ballot/${participantId}`, { ack: true })
      .synced();
    room.doc.getMap('cards').set('one', '지워질 비밀 문장');
    await room.allSaved();
    room.doc.getMap('cards').delete('one');
    await room.allSaved();
    await product.kill('SIGKILL');
    phone.leave();
    expect((await storedBytes()).includes('지워질 비밀 문장')).toBe(true);
    product = await spawnProduct(dataDir, { LOG_LEVEL: 'silent' });
    await until(
      async () => !(await storedBytes()).includes('지워질 비밀 문장'),
      'it was gone from the files',
      15_000,
    );
  });
});

function positionsOf(bytes: Buffer, text: string): number[] {
  const positions: number[] = [];
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) positions.push(at);
  return positions;
}
