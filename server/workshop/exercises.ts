import type * as Y from 'yjs';
import type { ParticipantId } from '#lib/domain/id.ts';
import type { Step } from '#lib/domain/step.ts';
import type { Change, Contribution } from '../storage/storage.ts';
import type { ExerciseHost } from './card-release.ts';
import { Lookback } from './lookback.ts';
import { Wants } from './wants.ts';

type Contributions = ReadonlyMap<ParticipantId, Contribution>;

/** The exercises with cards that a workshop may have, one of each kind at most. */
export class Exercises {
  readonly wants: Wants;
  readonly lookback: Lookback;

  constructor(host: ExerciseHost) {
    this.wants = new Wants(host);
    this.lookback = new Lookback(host);
  }

  /** Takes over how a step of theirs stood before this process started. False if it is none of theirs. */
  async restore(
    { id, kind }: Step,
    agenda: Y.Doc,
    contributionsTo: (step: string) => Promise<Contributions>,
  ): Promise<boolean> {
    if (kind === 'wants') await this.wants.restore(id, agenda, await contributionsTo(id));
    else if (kind === 'retrospective') await this.lookback.restore(id, agenda, contributionsTo);
    else return false;
    return true;
  }

  /** What is to be stored when what a ballot holds is deleted. */
  forget(participant: ParticipantId): Change[] {
    this.wants.forget(participant);
    return this.lookback.forget(participant);
  }

  /** The ballots are gone: what is revealed stays as it is. */
  freezeForGood(): void {
    this.wants.freezeForGood();
    this.lookback.freezeForGood();
  }
}
