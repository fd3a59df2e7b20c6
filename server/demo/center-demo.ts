import { randomBytes } from 'node:crypto';
import type { CenterPorts } from '../center/center-deps.ts';
import { foundCenter } from '../center/operator-commands.ts';
import type { Clock } from '../ops/ports.ts';
import { demoSendings } from './center-rounds.ts';
import { sendDemo } from './center-town.ts';

export interface DemoCenter {
  readonly path: string;
  readonly email: string;
  /** Made at random for this run, and printed once. */
  readonly password: string;
  readonly rounds: number;
}

/** About as many as the directory lists, over three years. */
const networks = 160;
const years = 3;

type Ports = Pick<CenterPorts, 'store' | 'accounts'>;

/** A center with fictitious networks all over the country, and one colleague who may look at it. */
export async function openDemoCenter(
  { store, accounts }: Ports,
  clock: Clock,
): Promise<DemoCenter> {
  const random = (bytes: number) => randomBytes(bytes);
  const center = foundCenter({ store, clock, random }, '가람 사회적경제지원센터');
  const sendings = demoSendings({ networks, years, now: clock(), draw: Math.random });
  sendDemo(store, center, sendings);
  const [email, password] = ['demo@center.example', randomBytes(9).toString('base64url')];
  const account = await (await accounts()).create({ email, name: '체험', password });
  if (account === null) throw new Error('the demo has made its account before');
  const joinedAt = new Date(clock()).toISOString();
  store.putMember({ center: center.id, account: account.id, role: 'owner', joinedAt });
  return { path: `/center/${center.id}/compare`, email, password, rounds: sendings.length };
}
