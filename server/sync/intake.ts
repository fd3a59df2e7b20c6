import type { CloseReason } from '#lib/protocol/close-codes.ts';
import type { Clock } from '../ops/ports.ts';
import type { Connection } from './connection.ts';
import type { EarlierContent } from './earlier-content.ts';
import { encodeSync, type Message } from './frame.ts';
import type { Verdict } from './judge.ts';
import type { LiveDocument, RoomRules } from './live-document.ts';
import type { Turn } from './turn.ts';
import type { Edit, Settle, Work } from './work.ts';

export interface IntakeDeps {
  readonly clock: Clock;
  readonly rules: RoomRules;
  readonly observe: {
    updates(count: number): void;
    refusals(count: number): void;
  };
  readonly greet: (connection: Connection) => void;
}

const gapPatienceMs = 10_000;

/**
 * Takes what waits in a room into a turn, one after the other: judges it (SYNC1), lays it into the document and notes what
 * is to be said once the turn is committed.
 */
export class Intake {
  readonly #document: LiveDocument;
  readonly #deps: IntakeDeps;

  constructor(document: LiveDocument, deps: IntakeDeps) {
    this.#document = document;
    this.#deps = deps;
  }

  /** False if the live document can't be trusted after it. */
  take(work: Work, turn: Turn): boolean {
    switch (work.kind) {
      case 'greet':
        turn.then(() => this.#deps.greet(work.connection));
        return true;
      case 'catch-up':
        turn.then(() =>
          work.connection.send(encodeSync('update', this.#document.stateSince(work.stateVector))),
        );
        return true;
      case 'message':
        return this.#takeMessage(work.connection, work.number, work.message, turn);
      case 'edit':
        return this.#takeEdit(work.edit, work.done, turn);
      case 'read':
        turn.then(() => settle(work.done, () => work.read(this.#document.doc)));
        return true;
      case 'compact':
        turn.compactions.push(work.done);
        return true;
      case 'renew':
        turn.renewals.push(work.done);
        return true;
    }
  }

  #takeMessage(connection: Connection, number: number, message: Message, turn: Turn): boolean {
    if (connection.closed) return true;
    if (message.kind === 'step1') {
      const { earlier } = this.#document;
      // Its client may have come while the document was being laid anew.
      if (earlier.isIn(message.stateVector)) return sendAnew(connection, earlier);
      turn.then(() =>
        connection.send(encodeSync('step2', this.#document.stateSince(message.stateVector))),
      );
      return true;
    }
    if (message.kind !== 'update') return true;
    this.#deps.observe.updates(1);
    const verdict = this.#document.judge(message.update, connection.who, turn);
    return this.#follow(verdict, connection, number, message.update, message.isStep2, turn);
  }

  #follow(
    verdict: Verdict | 'malformed' | 'earlier',
    connection: Connection,
    number: number,
    update: Uint8Array,
    isStep2: boolean,
    turn: Turn,
  ): boolean {
    if (verdict === 'malformed') return turnAway(connection, 'malformed');
    if (verdict === 'earlier') return sendAnew(connection, this.#document.earlier);
    if (verdict.kind === 'too-large') return turnAway(connection, 'documentTooLarge');
    if (verdict.kind === 'gap') return this.#waitForParts(connection, number, isStep2, turn);
    if (isStep2) connection.fillGap();
    if (verdict.kind === 'refused') {
      this.#deps.observe.refusals(1);
      turn.then(() => connection.tellRefused(number, verdict.code));
    } else if (verdict.kind === 'adds') {
      if (!this.#document.apply(update)) return false;
      this.#noteClients(verdict.clients, connection, turn);
      turn.noteEdit(connection, verdict.deletes);
    }
    turn.saved.set(connection, number);
    return true;
  }

  /** SYNC1: an update with gaps is answered with step 1; if the gaps stay, the socket is closed. */
  #waitForParts(connection: Connection, number: number, isStep2: boolean, turn: Turn): true {
    const since = connection.noteGap(number);
    if (isStep2 || this.#deps.clock() - since > gapPatienceMs) connection.close('gap');
    else turn.then(() => connection.send(encodeSync('step1', this.#document.stateVector)));
    return true;
  }

  #noteClients(clients: readonly number[], connection: Connection, turn: Turn): void {
    if (!this.#deps.rules.isShared || connection.who.browser === null) return;
    for (const client of clients) turn.claim(client, connection.who.browser);
  }

  #takeEdit(edit: Edit, done: Settle<void>, turn: Turn): boolean {
    turn.noteServerEdit();
    if (!this.#document.edit(edit.write, turn)) return false;
    turn.changes.push(...edit.changes);
    turn.then(() => done.resolve());
    return true;
  }
}

/** What it holds is from before the room was laid anew: nothing of it may get in. */
function sendAnew(connection: Connection, { bytes }: EarlierContent): true {
  connection.tellRenewed(bytes);
  return true;
}

function turnAway(connection: Connection, reason: CloseReason): true {
  connection.close(reason);
  return true;
}

function settle(done: Settle<void>, read: () => void): void {
  try {
    read();
    done.resolve();
  } catch (error) {
    done.reject(error);
  }
}
