/** A center on the disk at full scale, with one colleague: what the server has when it has just been started. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCenters } from '../../../server/center/center-ports.ts';
import type { OpenedCenters } from '../../../server/center/center-deps.ts';
import { foundCenter } from '../../../server/center/operator-commands.ts';
import type { DemoSending } from '../../../server/demo/center-rounds.ts';
import { sendDemo } from '../../../server/demo/center-town.ts';

export interface FullCenter {
  readonly directory: string;
  readonly id: string;
  readonly email: string;
  readonly password: string;
  /** of the file, MB */
  readonly size: number;
  /** Opens the files anew, as a server that starts. */
  reopen(): OpenedCenters;
  remove(): void;
}

export async function fillCenter(sendings: readonly DemoSending[]): Promise<FullCenter> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-center-'));
  const centers = openCenters(directory);
  const { store } = centers;
  const deps = { store, clock: Date.now, random: (bytes: number) => randomBytes(bytes) };
  const center = foundCenter(deps, '한밭사회적경제지원센터');
  sendDemo(store, center, sendings);
  const [email, password] = ['bench@center.example', randomBytes(12).toString('base64url')];
  const account = await (await centers.accounts()).create({ email, name: '분석가', password });
  if (account === null) throw new Error('the bench has made its account before');
  const joinedAt = new Date().toISOString();
  store.putMember({ center: center.id, account: account.id, role: 'analyst', joinedAt });
  await centers.close();
  return {
    ...{ directory, id: center.id, email, password },
    size: statSync(join(directory, 'centers.sqlite')).size / 2 ** 20,
    reopen: () => openCenters(directory),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
