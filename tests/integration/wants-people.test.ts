import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { changeOwnCard } from '#lib/documents/ballot-cards.ts';
import { addCard, readBallotCards } from '#lib/documents/ballot-wants.ts';
import { wantsExercise } from '#lib/domain/wants.ts';
import { createBoardUndo } from '#lib/documents/board-edit.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import { closeCodes } from '#lib/protocol/close-codes.ts';
import type { BrowserLike, RoomClient } from '../support/browser-like.ts';
import { until } from '../support/until.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld, type Phone } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** Everyone who is someone here but not the owner of a ballot: by socket and by HTTP, all that they can get at. */
class Onlookers {
  readonly #room: WantsRoom;
  readonly #victim: Phone;
  readonly #browsers: readonly BrowserLike[];
  readonly #rooms: RoomClient[] = [];

  constructor(room: WantsRoom, victim: Phone, browsers: readonly BrowserLike[]) {
    this.#room = room;
    this.#victim = victim;
    this.#browsers = browsers;
  }

  async look(): Promise<void> {
    for (const browser of this.#browsers)
      for (const name of ['agenda', 'board'])
        this.#rooms.push(await browser.connect(`${this.#room.id}/${name}`).synced());
  }

  /** All that they see now, to compare with what they see later. */
  async sees(): Promise<unknown[]> {
    const base = `/api/workshops/${this.#room.id}`;
    const paths = ['', '/wants', '/seats', '/plan', '/assessment', '/reveal-check/wants'];
    const seen: unknown[] = this.#rooms.map(({ doc }) => Y.encodeStateAsUpdate(doc));
    for (const browser of this.#browsers)
      for (const path of paths) {
        const { status, body } = await browser.send('GET', base + path);
        seen.push([status, body]);
      }
    return seen;
  }

  /** The victim's ballot itself opens to none of them. */
  async tryBallot(): Promise<void> {
    const { participantId } = this.#victim;
    const path = `/api/workshops/${this.#room.id}/ballot/${participantId}`;
    for (const browser of this.#browsers) {
      const ballot = browser.connect(`${this.#room.id}/ballot/${participantId}`);
      expect(await ballot.closed()).toBe(closeCodes.forbidden);
      for (const method of ['GET', 'DELETE'] as const)
        expect((await browser.send(method, path)).status).toBe(403);
    }
  }
}

async function onlookersOf(room: WantsRoom, victim: Phone): Promise<Onlookers> {
  const observer = room.world.browser();
  await observer.join(room.code, { name: '참관', observer: true });
  const screen = room.world.browser();
  const key = room.opened.screenUrl.split('#')[1];
  await screen.send('POST', `/api/workshops/${room.id}/screens`, { key });
  const neighbour = room.phones.find((phone) => phone !== victim)!;
  const onlookers = new Onlookers(room, victim, [
    room.facilitator,
    neighbour.browser,
    observer,
    screen,
  ]);
  await onlookers.look();
  return onlookers;
}

describe('[PRIV1] [PRIV2] someone with developer tools and any cookie but the owner’s', () => {
  it('sees no card before the reveal, and nothing change when one is written', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    const onlookers = await onlookersOf(room, room.phones[0]!);
    const before = await onlookers.sees();
    await room.writeCards(room.phones[0]!, '아무도 모르는 바람');
    await onlookers.tryBallot();
    expect(await onlookers.sees()).toEqual(before);
  });

  it('sees no dot before the count, and nothing change when one is given or taken back', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    await room.fill();
    await room.vote(true);
    const onlookers = await onlookersOf(room, room.phones[0]!);
    const before = await onlookers.sees();
    await room.giveDots(room.phones[0]!, { 'practical-help': 2, 'our-network': 1 });
    await onlookers.tryBallot();
    expect(await onlookers.sees()).toEqual(before);
    await room.inBallot(room.phones[0]!, (doc) => doc.getMap('dots').delete('our-network'));
    expect(await onlookers.sees()).toEqual(before);
  });
});

describe('[PRIV4] whoever is sent out of the wants exercise', () => {
  const sendOut = (room: WantsRoom, { seatId }: Phone) =>
    room.facilitator.send('DELETE', `/api/workshops/${room.id}/seats/${seatId}`);

  it('takes hidden cards along, also from how many have written', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    for (const phone of room.phones) await room.writeCards(phone, '판로');
    const [leaving] = room.phones;
    expect((await sendOut(room, leaving!)).status).toBe(204);
    expect((await room.reveal()).body.code).toBe('too-few-writers');
    await room.writeCards(await room.join('새 사람'), '교육');
    expect((await room.reveal()).status).toBe(204);
    await room.cardsCame(3);
    expect(room.cards).toEqual(['교육', '판로', '판로']);
  });

  it('leaves cards on the board, and takes hidden dots along', async () => {
    const room = await WantsRoom.open(await startWorld(), 4);
    await room.fill();
    await room.vote(true);
    for (const phone of room.phones) await room.giveDots(phone, { 'our-network': 2 });
    await sendOut(room, room.phones[0]!);
    await room.reveal('dots');
    const { voters, groups } = await room.view();
    expect(voters).toBe(3);
    expect(groups.find(({ id }) => id === 'our-network')).toMatchObject({ dots: 6, voters: 3 });
    expect(room.cards).toHaveLength(8);
  });
});

/** The board as two phones have it. */
async function twoBoards(room: WantsRoom): Promise<[RoomClient, RoomClient]> {
  const [one, other] = room.phones.map(({ browser }) =>
    browser.connect(`${room.id}/board`, { ack: true }),
  ) as [RoomClient, RoomClient];
  return [await one.synced(), await other.synced()];
}

const placeOf = (board: RoomClient, card: string): string | null =>
  wantsBoard.read(board.doc).groups.find(({ cards }) => cards.some(({ id }) => id === card))?.id ??
  null;

describe('a card that two move at once', () => {
  it('lies in one place for everyone, and undo takes back one’s own move alone', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    for (const phone of room.phones) await room.writeCards(phone, '판로');
    await room.reveal();
    await room.cardsCame(3);
    const card = room.cardIds[0]!;
    const boards = await twoBoards(room);
    const places = ['governance', 'communication'] as const;
    const undos = boards.map(({ doc }) => createBoardUndo(doc));
    boards.forEach(({ doc }, i) => wantsBoard.place(doc, [card], places[i]!));
    for (const board of boards) await board.allSaved();
    await until(() => {
      const [one, other] = boards.map((board) => placeOf(board, card));
      return one === other && one === placeOf(room.board, card);
    }, 'the card lay in one place for all');
    const standing = placeOf(room.board, card);
    const mine = places.findIndex((place) => place === standing);
    expect(mine).toBeGreaterThanOrEqual(0);
    // Whose move was overtaken has nothing to take back: the other's stays.
    expect(undos[1 - mine]!.undo()).toBe(false);
    expect(placeOf(boards[1 - mine]!, card)).toBe(standing);
    expect(undos[mine]!.undo()).toBe(true);
    await until(() => placeOf(room.board, card) !== standing, 'the move was taken back for all');
  });

  it('goes along where the other merges its group away, for everyone', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    for (const phone of room.phones) await room.writeCards(phone, '판로');
    await room.reveal();
    await room.cardsCame(3);
    const [one, other] = await twoBoards(room);
    const group = wantsBoard.createGroup(one.doc, { name: '장터' })!;
    await until(
      () => wantsBoard.read(other.doc).groups.some(({ id }) => id === group),
      'both know the group',
    );
    wantsBoard.place(one.doc, [room.cardIds[0]!], group);
    wantsBoard.merge(other.doc, group, 'practical-help');
    for (const board of [one, other, room.board])
      await expect
        .poll(() => placeOf(board, room.cardIds[0]!), { timeout: 5000 })
        .toBe('practical-help');
  });
});

describe('words that two change at once', () => {
  it('are one’s or the other’s whole, a card of one’s own on two devices and the name of a group alike', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    const [owner, ...others] = room.phones;
    const [here, there] = [await owner!.ballot(), await owner!.ballot()];
    const card = addCard(here.doc, '판로')!;
    await until(() => readBallotCards(there.doc).length === 1, 'the other device has the card');
    const texts = ['공동 판매장을 열자', '판로를 함께 찾자'];
    [here, there].forEach(({ doc }, i) => changeOwnCard(doc, wantsExercise, card, texts[i]!));
    for (const device of [here, there]) await device.allSaved();
    const textOn = ({ doc }: RoomClient) => readBallotCards(doc)[0]?.text ?? '';
    await until(() => textOn(here) === textOn(there), 'both devices have the same words');
    expect(texts).toContain(textOn(here));
    for (const phone of others) await room.writeCards(phone, '교육');
    await room.reveal();
    await room.cardsCame(3);
    expect(room.cards).toContain(textOn(here));

    const [one, other] = await twoBoards(room);
    const group = wantsBoard.createGroup(one.doc, { name: '장터' })!;
    const nameOn = ({ doc }: RoomClient) =>
      wantsBoard.read(doc).groups.find(({ id }) => id === group)?.name;
    await until(() => nameOn(other) === '장터', 'both know the group');
    const names = ['함께 여는 장터', '주말 장터'];
    [one, other].forEach(({ doc }, i) => wantsBoard.rename(doc, group, names[i]!));
    for (const board of [one, other]) await board.allSaved();
    await until(() => nameOn(one) === nameOn(other), 'both see the same name');
    expect(names).toContain(nameOn(one));
  });
});
