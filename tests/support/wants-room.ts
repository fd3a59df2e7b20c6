import { readWants, readWantsTally } from '#lib/documents/agenda-wants.ts';
import { addCard, writeDots } from '#lib/documents/ballot-wants.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import { stepsOf } from '#lib/domain/template.ts';
import type { NewWorkshop, WantsView } from '#lib/protocol/contract.ts';
import type { RoomClient } from './browser-like.ts';
import { ExerciseRoom } from './exercise-room.ts';
import { until } from './until.ts';
import type { Phone, World } from './workshop-world.ts';

/** A workshop in its wants step: a facilitator, phones, and what everyone can see of the agenda and the board. */
export class WantsRoom extends ExerciseRoom {
  board!: RoomClient;

  static async open(
    world: World,
    phones: number,
    input: Partial<NewWorkshop> = {},
  ): Promise<WantsRoom> {
    const room = new WantsRoom(world, await world.open(input));
    await room.send('PUT', 'steps', { steps: stepsOf('founding-60') });
    await room.send('POST', 'step', { step: 'wants' });
    return room.#fillWith(phones);
  }

  /** One where everyone is at their own pace: the room is at no step. */
  static async openOverDays(
    world: World,
    phones: number,
    input: Partial<NewWorkshop> = {},
  ): Promise<WantsRoom> {
    const room = new WantsRoom(world, await world.open({ mode: 'days', ...input }));
    return room.#fillWith(phones);
  }

  async #fillWith(phones: number): Promise<WantsRoom> {
    this.agenda = await this.facilitator.connect(`${this.id}/agenda`).synced();
    this.board = await this.facilitator.connect(`${this.id}/board`, { ack: true }).synced();
    for (let i = 0; i < phones; i += 1) await this.join(`참여자 ${i}`);
    return this;
  }

  get product(): World['product'] {
    return this.world.product;
  }

  join = (name: string): Promise<Phone> => this.enter(name);

  reveal = (part?: 'dots') => this.send('POST', 'reveal', { step: 'wants', ...(part && { part }) });
  vote = (open: boolean) => this.send('POST', 'vote', { step: 'wants', open });
  view = async () => (await this.send<WantsView>('GET', 'wants')).body;

  async writeCards(phone: Phone, ...texts: string[]): Promise<void> {
    await this.inBallot(phone, (doc) => texts.forEach((text) => addCard(doc, text)));
  }

  async giveDots(phone: Phone, dots: Readonly<Record<string, 1 | 2>>): Promise<void> {
    await this.inBallot(phone, (doc) =>
      Object.entries(dots).forEach(([group, count]) => writeDots(doc, group, count)),
    );
  }

  /** The texts of all cards that are on the board for everyone. */
  get cards(): string[] {
    return this.#allCards.map(({ text }) => text).sort();
  }

  get cardIds(): string[] {
    return this.#allCards.map(({ id }) => id);
  }

  get #allCards() {
    const { groups, loose } = wantsBoard.read(this.board.doc);
    return [...groups.flatMap(({ cards }) => cards), ...loose];
  }

  cardsCame = (count: number) =>
    until(() => this.#allCards.length === count, `${count} cards were on the board`);

  /** Groups cards by their texts and waits until the server has it. */
  async group(area: string, ...texts: string[]): Promise<void> {
    const ids = this.#allCards.flatMap(({ id, text }) => (texts.includes(text) ? [id] : []));
    wantsBoard.place(this.board.doc, ids, area);
    await this.board.allSaved();
  }

  /** Everyone writes two cards, they are laid out and put into two groups. */
  async fill(): Promise<void> {
    for (const phone of this.phones) await this.writeCards(phone, '판로', '교육');
    await this.reveal();
    await this.cardsCame(2 * this.phones.length);
    await this.group('practical-help', '판로');
    await this.group('our-network', '교육');
  }

  get wants() {
    return readWants(this.agenda.doc);
  }

  get tally() {
    return readWantsTally(this.agenda.doc, 'wants');
  }
}
