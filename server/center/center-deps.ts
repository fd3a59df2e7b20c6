import type { Limits } from '#lib/protocol/limits.ts';
import { Guesses } from '../auth/guessing.ts';
import { TokenBuckets } from '../auth/token-buckets.ts';
import type { Log } from '../ops/log.ts';
import type { Clock, Random } from '../ops/ports.ts';
import type { Printing } from '../report/printing.ts';
import type { Workshops } from '../workshop/workshops.ts';
import type { Accounts } from './accounts.ts';
import type { CenterStore } from './center-store.ts';
import { ComparingRoom } from './comparing-room.ts';
import { PasswordGuesses } from './password-guesses.ts';

/** Sends a mail; rejects if the mail server does not take it. */
export interface Mail {
  send(mail: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }): Promise<void>;
}

/** Where centers and their people are kept. Chosen by main, dev, demo and tests. */
export interface CenterPorts {
  readonly store: CenterStore;
  /** Opened by the first who needs them: most installations have no center. */
  readonly accounts: () => Promise<Accounts>;
  /** null: no mail server is set up */
  readonly mail: Mail | null;
}

/** The ports, and how they are closed. */
export interface OpenedCenters extends CenterPorts {
  close(): Promise<void>;
}

export interface CenterDeps extends CenterPorts {
  readonly workshops: Workshops;
  readonly printing: Printing;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** What centers compare, as far as it is in memory. */
  readonly comparing: ComparingRoom;
  /** Wrong passwords, codes and keys, per address. */
  readonly guesses: Guesses;
  /** Wrong passwords, per e-mail and address. */
  readonly passwordGuesses: PasswordGuesses;
  /** Mails that someone can make us send: per e-mail, and per address. */
  readonly mails: TokenBuckets;
  /** Invitations, per center. */
  readonly invitations: TokenBuckets;
  /** Calls of programs, per token, and of colleagues, per account. */
  readonly tokenCalls: TokenBuckets;
  readonly colleagueCalls: TokenBuckets;
  /** Files that are printed or taken in, per account or token. */
  readonly files: TokenBuckets;
  /** Results that networks send, per address. */
  readonly sendings: TokenBuckets;
}

type Given = CenterPorts &
  Pick<CenterDeps, 'workshops' | 'printing' | 'limits' | 'clock' | 'random' | 'log'>;
const mailsPerHour = 5;

/** The deps of centers' calls: the ports, and what they count. */
export function createCenterDeps(given: Given): CenterDeps {
  const { limits, clock } = given;
  const guesses = new Guesses(limits, clock);
  const perMinute = (many: number) => new TokenBuckets({ capacity: many, perMinute: many }, clock);
  const perHour = (many: number) =>
    new TokenBuckets({ capacity: many, perMinute: many / 60 }, clock);
  return {
    ...given,
    comparing: new ComparingRoom(given.store, clock),
    guesses,
    passwordGuesses: new PasswordGuesses(guesses, limits, clock),
    mails: perHour(mailsPerHour),
    invitations: perHour(limits.maxInvitationsPerHour),
    tokenCalls: perMinute(limits.maxTokenCallsPerMinute),
    colleagueCalls: perMinute(limits.maxColleagueCallsPerMinute),
    files: perMinute(limits.maxCenterFilesPerMinute),
    sendings: perHour(limits.maxSendingsPerHour),
  };
}
