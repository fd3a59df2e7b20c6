import { placeIn, type CirclePlace } from '#lib/domain/circles.ts';
import { readTalk } from '#lib/documents/talk-state.ts';
import type { CircleSize, TalkState } from '#lib/domain/talk.ts';
import type { DocValue } from '#lib/sync/doc-value.svelte.ts';
import type { WorkshopSession } from './workshop-session.svelte.ts';

/** What the room talks about, followed: which card is open, and who talks with whom. */
export class RoomTalk {
  readonly #state: DocValue<TalkState>;

  constructor(session: WorkshopSession) {
    this.#state = session.follow(readTalk);
  }

  get state(): TalkState {
    return this.#state.current;
  }

  /** The item whose card is open for all, or null. */
  get item(): string | null {
    return this.state.item;
  }

  get circle(): CircleSize | null {
    return this.state.circle;
  }

  /** How many are counted off. */
  get people(): number {
    return this.state.order.length;
  }

  wasOpened(item: string): boolean {
    return this.state.opened[item] === true;
  }

  /** Where a seat belongs in this turn of 1-2-4-all; null where there is none, or where it is not counted. */
  placeOf(seatId: string): CirclePlace | null {
    const { circle, order } = this.state;
    return circle === null ? null : placeIn(circle, order.indexOf(seatId), order.length);
  }
}
