import { CardDesk } from './card-desk.svelte.ts';

/** The console's buttons of the wants exercise: those of the cards, and the vote. */
export class WantsDesk extends CardDesk<'vote' | 'count'> {
  /** Opens the vote on the groups as they are now, or goes back to grouping. */
  vote(open: boolean): Promise<boolean> {
    return this.do('vote', () => this.api.vote(this.id, this.step.id, open));
  }

  /** Counts the dots, for good. */
  count(): Promise<boolean> {
    return this.do('count', () => this.api.reveal(this.id, this.step.id, 'dots'));
  }
}
