import type { MyBallot } from '#lib/workshop/my-ballot.svelte.ts';

/** What must be told above whatever is on the screen. */
export type Notice =
  /** no connection, and this device keeps nothing: what is chosen now is lost with the page */
  | 'only-on-screen'
  /** the server's disk takes nothing now; this device has kept it */
  | 'store-fails'
  /** nor does this device */
  | 'store-fails-here-too'
  /** the server takes nothing more of this ballot */
  | 'ballot-shut'
  | 'closed'
  | 'locked'
  | 'offline'
  /** the server would not hear that this person has finished */
  | 'finish-refused';

export interface NoticeFacts {
  /** null for someone who does not answer */
  readonly save: MyBallot['save'] | null;
  readonly closed: boolean;
  readonly locked: boolean;
  /** away for longer than a moment */
  readonly isAway: boolean;
  readonly finishRefused: boolean;
}

/** The one notice that counts now, if any: who reads two at once reads neither. */
export function noticeOf(facts: NoticeFacts): Notice | null {
  const { save } = facts;
  if (save?.kind === 'cannot-save') {
    if (save.because === 'storeFailed')
      return save.onDevice ? 'store-fails' : 'store-fails-here-too';
    if (save.because !== 'no-connection') return 'ballot-shut';
    if (facts.isAway) return 'only-on-screen';
  }
  if (facts.closed) return 'closed';
  if (facts.locked) return 'locked';
  if (facts.isAway) return 'offline';
  return facts.finishRefused ? 'finish-refused' : null;
}
