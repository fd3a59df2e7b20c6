import type { CenterRole, TokenScope } from '#lib/domain/centers/center-role.ts';
import type { RoundPlanTask } from '#lib/domain/centers/center-round.ts';
import type { RoundFigures } from '#lib/domain/centers/compared-round.ts';
import type { SentRound } from '#lib/domain/centers/sent-round.ts';
import type { SubmissionFacts, SubmissionStatus } from '#lib/domain/centers/submission.ts';

export interface Center {
  readonly id: string;
  readonly name: string;
  /** what a network types in to send a result here */
  readonly code: string;
  /** makes the ids of networks of this center; never shown */
  readonly networkKey: string;
  readonly createdAt: string;
}

export interface Member {
  readonly center: string;
  /** an id of the accounts' store */
  readonly account: string;
  readonly role: CenterRole;
  readonly joinedAt: string;
}

export interface Invitation {
  readonly id: string;
  readonly center: string;
  readonly email: string;
  readonly role: CenterRole;
  readonly keyHash: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface Submission extends SubmissionFacts {
  readonly center: string;
  /** who may withdraw it: the hash of a secret that the workshop's facilitators can make; null for a file taken in */
  readonly senderHash: string | null;
  /** the hash of the receipt's secret; null for a file taken in */
  readonly receiptHash: string | null;
  /** tells the same figures again, also once they are gone */
  readonly fingerprint: string;
}

/** All that is kept of what was sent, while it stands: figures that are compared, and no count of answers. It goes when it ends. */
export interface SubmissionFigures {
  readonly figures: RoundFigures;
  /** null: not sent */
  readonly plan: readonly RoundPlanTask[] | null;
}

export interface AccessToken {
  readonly id: string;
  readonly center: string;
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

/** Who did it. `name` is kept beside the id, since accounts and tokens go and the audit stays. */
export interface Actor {
  readonly kind: 'person' | 'token' | 'network' | 'operator';
  readonly id: string | null;
  readonly name: string;
}

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly who: Actor;
  readonly action: string;
  /** what it was done to, in words that may be shown */
  readonly about: string;
}

/** A part of a list, newest first; `next` is the `after` of the part that follows. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
export interface PageWish {
  readonly after?: string | undefined;
  readonly limit: number;
}

/**
 * Where centers are kept: apart from workshops, so that neither store leads into the other (PRIV5). Every write is
 * durable when its method returns. Synchronous: centers write a few times an hour, and nothing comes between a check
 * and the write that follows from it.
 */
export interface CenterStore {
  createCenter(center: Center): void;
  center(id: string): Center | null;
  /** All of them, for who runs the server. */
  centers(): readonly Center[];
  centerByCode(code: string): Center | null;
  renameCenter(id: string, name: string): void;
  setCode(id: string, code: string): void;

  putMember(member: Member): void;
  removeMember(center: string, account: string): void;
  members(center: string): readonly Member[];
  membershipsOf(account: string): readonly Member[];

  addInvitation(invitation: Invitation): void;
  invitations(center: string): readonly Invitation[];
  invitationByHash(keyHash: string): Invitation | null;
  /** False if it was not there (any more): an invitation opens once. */
  removeInvitation(center: string, id: string): boolean;

  /** Adds it and ends those that it takes the place of, together. */
  addSubmission(
    submission: Submission,
    figures: SubmissionFigures,
    replaces: readonly string[],
  ): void;
  /** Its figures are deleted; that it was there stays. */
  endSubmission(id: string, status: Exclude<SubmissionStatus, 'sent'>, at: string): void;
  submission(center: string, id: string): Submission | null;
  /** By the times that are told of them (arrival-view.ts). */
  submissions(center: string, page: PageWish): Page<Submission>;
  /** Those that came or ended last, the last first. */
  lastChanged(center: string, limit: number): readonly Submission[];
  submissionsOfSender(senderHash: string): readonly Submission[];
  submissionByReceipt(receiptHash: string): Submission | null;
  submissionsLike(center: string, fingerprint: string): readonly Submission[];
  submissionsOfNetwork(center: string, network: string): readonly Submission[];
  /** All that was ever sent, oldest first, what has ended as a place without figures: the same array until something changes. */
  sentRoundsOf(center: string): readonly SentRound[];
  /** Reads a piece of what `sentRoundsOf` would else read at once; false where it has all of it in memory. */
  readSome(center: string): boolean;
  /** What the network of a submission will do; null where that was not sent or has ended. */
  planOf(submission: string): readonly RoundPlanTask[] | null;

  addToken(token: AccessToken): void;
  tokens(center: string): readonly AccessToken[];
  tokenByHash(hash: string): AccessToken | null;
  noteTokenUse(id: string, at: string): void;
  removeToken(center: string, id: string): boolean;

  note(center: string, entry: AuditEntry): void;
  audit(center: string, page: PageWish): Page<AuditEntry>;

  close(): void;
}
