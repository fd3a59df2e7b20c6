import { addOwnCard } from '#lib/documents/ballot-cards.ts';
import { addCard, writeDots } from '#lib/documents/ballot-wants.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { lookbackExercise } from '#lib/domain/lookback.ts';
import { dotBudget } from '#lib/domain/wants-dots.ts';
import type { AreaId } from '#lib/domain/wants.ts';
import type { Joined, WantsView } from '#lib/protocol/contract.ts';
import { BrowserLike, type RoomClient } from '../support/browser-like.ts';
import { until } from '../support/until.ts';

interface Member {
  readonly browser: BrowserLike;
  readonly joined: Joined;
  readonly ballot: RoomClient;
}

/** Members without a screen, over the stock y-websocket provider: they answer what they are told, all at once. */
export class SimulatedMembers {
  readonly #members: readonly Member[];

  private constructor(members: readonly Member[]) {
    this.#members = members;
  }

  static async join(
    url: string,
    code: string,
    count: number,
    organisations: readonly string[] = [],
  ): Promise<SimulatedMembers> {
    const members: Member[] = [];
    for (let i = 0; i < count; i += 1) {
      const browser = new BrowserLike(url);
      const organisation = organisations[i % organisations.length];
      const name = `회원 ${i + 1}`;
      const joined = await browser.join(code, { name, ...(organisation && { organisation }) });
      const room = `${joined.workshopId}/ballot/${joined.participantId}`;
      members.push({
        browser,
        joined,
        ballot: await browser.connect(room, { ack: true }).synced(),
      });
    }
    return new SimulatedMembers(members);
  }

  get count(): number {
    return this.#members.length;
  }

  get #workshop(): string {
    return this.#members[0]!.joined.workshopId;
  }

  async answer(
    items: readonly string[],
    answerOf: (member: number, item: number) => Answer,
  ): Promise<void> {
    for (const [member, { ballot }] of this.#members.entries()) {
      items.forEach((item, i) => ballot.answer(item, answerOf(member, i)));
      await ballot.allSaved();
    }
    await this.finish('checklist');
  }

  async finish(step: string): Promise<void> {
    const path = `/api/workshops/${this.#workshop}/finish`;
    for (const { browser } of this.#members)
      await browser.send('POST', path, { step, finished: true });
  }

  /** Each writes the cards at their place of `cards`, going round. */
  async write(cards: readonly (readonly string[])[]): Promise<void> {
    for (const [i, { ballot }] of this.#members.entries()) {
      for (const text of cards[i % cards.length]!) addCard(ballot.doc, text);
      await ballot.allSaved();
    }
    await this.finish('wants');
  }

  /** Each says one thing that was good. */
  async lookBack(texts: readonly string[]): Promise<void> {
    for (const [i, { ballot }] of this.#members.entries()) {
      addOwnCard(ballot.doc, lookbackExercise, texts[i % texts.length]!, 'liked');
      await ballot.allSaved();
    }
    await this.finish(lookbackExercise.kind);
  }

  /** One of them puts every card whose text it knows where it belongs. */
  async group(areaByText: ReadonlyMap<string, AreaId>): Promise<void> {
    const { browser } = this.#members[0]!;
    const board = await browser.connect(`${this.#workshop}/board`, { ack: true }).synced();
    await until(() => wantsBoard.read(board.doc).loose.length > 0, 'the cards are on the board');
    for (const { id, text } of wantsBoard.read(board.doc).loose) {
      const area = areaByText.get(text);
      if (area) wantsBoard.place(board.doc, [id], area);
    }
    await board.allSaved();
  }

  /** Each gives the whole budget, a dot to one group after the other, beginning at a place of their own. */
  async vote(): Promise<void> {
    const { browser } = this.#members[0]!;
    const { body } = await browser.send<WantsView>('GET', `/api/workshops/${this.#workshop}/wants`);
    const groups = body.groups.filter(({ cards }) => cards.length > 0).map(({ id }) => id);
    for (const [member, { ballot }] of this.#members.entries()) {
      const budget = Math.min(groups.length, dotBudget(groups.length));
      for (let i = 0; i < budget; i += 1)
        writeDots(ballot.doc, groups[(member + i) % groups.length]!, 1);
      await ballot.allSaved();
    }
    await this.finish('wants:vote');
  }

  leave(): void {
    for (const { browser } of this.#members) browser.leave();
  }
}
