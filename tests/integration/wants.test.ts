import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { changeOwnCard } from '#lib/documents/ballot-cards.ts';
import { readBallotCards } from '#lib/documents/ballot-wants.ts';
import { wantsExercise } from '#lib/domain/wants.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import type { Problem } from '#lib/protocol/contract.ts';
import { spiedStorage } from '../support/spied-storage.ts';
import { until } from '../support/until.ts';
import { WantsRoom } from '../support/wants-room.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

describe('the cards of the wants exercise', () => {
  it('[PRIV2] leave no ballot before the reveal', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    const seen = async () => [
      Y.encodeStateAsUpdate(room.agenda.doc),
      Y.encodeStateAsUpdate(room.board.doc),
      (await room.send('GET', 'wants')).status,
      (await room.send('GET', 'reveal-check/wants')).body,
      (await room.send('GET', 'seats')).body,
      await room.facilitator.workshop(room.id),
    ];
    const before = await seen();
    for (const phone of room.phones) await room.writeCards(phone, '정보 공유', '공동 판매장');
    expect(await seen()).toEqual(before);
    expect(before[2]).toBe(409);
  });

  it('[PRIV3] are laid out together only when enough people have written', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    await room.writeCards(room.phones[0]!, '정보 공유', '교육', '홍보', '판로', '간담회');
    await room.writeCards(room.phones[1]!, '공동 구매');
    const refused = await room.reveal();
    expect([refused.status, refused.body.code]).toEqual([409, 'too-few-writers']);
    expect(refused.body.detail).toContain('3명');
    expect(room.cards).toEqual([]);
    await room.writeCards(room.phones[2]!, '친목');
    expect((await room.reveal()).status).toBe(204);
    await room.cardsCame(7);
    expect(room.wants.part).toBe('grouping');
    expect((await room.facilitator.workshop(room.id)).revealed).toEqual({ wants: true });
  });

  it('[PRIV5] come on the board under new ids, without an author or a time, in no order of arrival', async () => {
    const { storage, commits } = spiedStorage();
    const room = await WantsRoom.open(await startWorld({ storage }), 3);
    const own = new Set<string>();
    for (const [i, phone] of room.phones.entries()) {
      await room.writeCards(phone, ...[0, 1, 2, 3, 4].map((n) => `바람 ${i}-${n}`));
      await room.inBallot(phone, (doc) => {
        readBallotCards(doc).forEach(({ id }) => own.add(id));
        doc.getMap('answers').set('founding-01', 3);
      });
    }
    const before = commits.length;
    await room.reveal();
    await room.cardsCame(15);
    expect(own.size).toBe(15);
    expect(room.cardIds.filter((id) => own.has(id))).toEqual([]);
    for (const entry of Object.values(room.board.doc.getMap('cards').toJSON()))
      expect(Object.keys(entry as object).sort()).toEqual(['at', 'text']);
    const { loose } = wantsBoard.read(room.board.doc);
    expect(loose.map(({ text }) => text)).not.toEqual([...loose.map(({ text }) => text)].sort());
    // The store holds which of a ballot's cards are out, and nothing that says which one a card became.
    const contributions = commits.slice(before).filter((c) => c.kind === 'put-contribution');
    expect(contributions).toHaveLength(3);
    const stored = JSON.stringify(contributions);
    expect(room.cardIds.filter((id) => stored.includes(id))).toEqual([]);
    expect(stored).not.toContain('바람');
  });

  it('[PRIV4] that come late enter by batches of at least three ballots; a released one is final', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    for (const phone of room.phones) await room.writeCards(phone, '처음');
    await room.reveal();
    await room.cardsCame(3);
    await room.inBallot(room.phones[0]!, (doc) =>
      changeOwnCard(doc, wantsExercise, readBallotCards(doc)[0]!.id, '나중에 바꾼 글'),
    );
    await room.writeCards(room.phones[0]!, '늦은 바람 1');
    await room.writeCards(await room.join('늦은 이'), '늦은 바람 2', '늦은 바람 3');
    expect((await room.reveal()).status).toBe(204);
    expect(room.cards).toEqual(['처음', '처음', '처음']);
    await room.writeCards(room.phones[1]!, '늦은 바람 4');
    await room.cardsCame(7);
    expect(room.cards).toEqual([
      '늦은 바람 1',
      '늦은 바람 2',
      '늦은 바람 3',
      '늦은 바람 4',
      '처음',
      '처음',
      '처음',
    ]);
    // The late ones stand after the first ones: nothing is moved by them.
    expect(
      wantsBoard
        .read(room.board.doc)
        .loose.slice(0, 3)
        .map(({ text }) => text),
    ).toEqual(['처음', '처음', '처음']);
  });

  it('[PRIV4] keep what was released and what waits over a restart of the server', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    for (const phone of room.phones) await room.writeCards(phone, '처음');
    await room.reveal();
    await room.cardsCame(3);
    for (const phone of room.phones.slice(0, 2)) await room.writeCards(phone, '늦은 바람');
    await room.restart();
    expect((await room.view()).part).toBe('grouping');
    const ballot = await room.phones[2]!.browser.connect(
      `${room.id}/ballot/${room.phones[2]!.participantId}`,
      { ack: true },
    ).synced();
    ballot.doc.getMap('cards').set('late', { text: '늦은 바람', at: 9 });
    await ballot.allSaved();
    await until(async () => (await room.view()).loose.length === 6, 'the batch of three came');
  });

  it('[PRIV6] stay on the board when their writer deletes their answers, and what waited goes', async () => {
    const room = await WantsRoom.open(await startWorld(), 5);
    for (const phone of room.phones.slice(0, 3)) await room.writeCards(phone, '처음');
    await room.reveal();
    await room.cardsCame(3);
    for (const phone of room.phones.slice(0, 2)) await room.writeCards(phone, '늦은 바람');
    const [leaving] = room.phones;
    const gone = await leaving!.browser.send(
      'DELETE',
      `/api/workshops/${room.id}/ballot/${leaving!.participantId}`,
    );
    expect(gone.status).toBe(204);
    await room.writeCards(room.phones[3]!, '늦은 바람');
    // Were the deleted one counted still, these were three ballots.
    expect((await room.view()).loose).toHaveLength(3);
    await room.writeCards(room.phones[4]!, '늦은 바람');
    await room.cardsCame(6);
  });
});

/** A room whose cards are grouped: three areas, two cards each. */
async function groupedRoom(phones = 3): Promise<WantsRoom> {
  const room = await WantsRoom.open(await startWorld(), phones);
  for (const phone of room.phones.slice(0, 3)) await room.writeCards(phone, '판로', '교육');
  await room.writeCards(room.phones[2]!, '간담회');
  await room.reveal();
  await room.cardsCame(7);
  await room.group('practical-help', '판로');
  await room.group('our-network', '교육');
  await room.group('governance', '간담회');
  return room;
}

describe('the vote on the groups', () => {
  it('freezes the groups and the budget when it opens, and goes back where it was opened too early', async () => {
    const room = await groupedRoom();
    expect((await room.vote(true)).status).toBe(204);
    await until(() => room.wants.part === 'voting', 'the vote was open');
    expect(room.wants.budget).toBe(3);
    expect(room.wants.groups.map(({ id, area, cards }) => [id, area, cards.length])).toEqual([
      ['governance', 'governance', 1],
      ['practical-help', 'practical-help', 3],
      ['our-network', 'our-network', 3],
    ]);
    await room.group('communication', '간담회');
    expect((await room.view()).groups.map(({ id }) => id)).not.toContain('communication');
    await room.vote(false);
    await until(() => room.wants.part === 'grouping', 'the room groups again');
    expect((await room.view()).groups.map(({ id }) => id)).toContain('communication');
  });

  it('is finished apart from the writing, and anew when it opens on other groups', async () => {
    const room = await groupedRoom();
    const finish = (step: string) =>
      room.phones[0]!.browser.send('POST', `/api/workshops/${room.id}/finish`, {
        step,
        finished: true,
      });
    const progress = async () => (await room.facilitator.workshop(room.id)).progress.finished;
    await finish('wants');
    await room.vote(true);
    expect(await progress()).toEqual({ wants: 1 });
    expect((await finish('wants:vote')).status).toBe(204);
    expect((await finish('talk:vote')).status).toBe(404);
    expect(await progress()).toEqual({ wants: 1, 'wants:vote': 1 });
    await room.vote(false);
    await room.vote(true);
    expect(await progress()).toEqual({ wants: 1 });
  });

  it('[PRIV2] [PRIV3] hides every dot until the count, which is one and final', async () => {
    const room = await groupedRoom();
    await room.vote(true);
    await until(() => room.wants.part === 'voting', 'the vote was open');
    const before = Y.encodeStateAsUpdate(room.agenda.doc);
    await room.giveDots(room.phones[0]!, { 'practical-help': 2, governance: 1 });
    await room.giveDots(room.phones[1]!, { 'practical-help': 1 });
    await room.giveDots(room.phones[2]!, { 'our-network': 2, 'practical-help': 1 });
    expect(Y.encodeStateAsUpdate(room.agenda.doc)).toEqual(before);
    expect(JSON.stringify(await room.view())).not.toMatch(/"(dots|voters)":\d/);
    expect((await room.reveal('dots')).status).toBe(204);
    await until(() => room.tally, 'the dots were counted');
    expect(room.tally).toEqual({
      kind: 'wants',
      voters: 3,
      groups: [
        { id: 'governance', dots: 1, voters: 1 },
        { id: 'practical-help', dots: 4, voters: 3 },
        { id: 'our-network', dots: 2, voters: 1 },
      ],
    });
    await room.giveDots(room.phones[1]!, { governance: 2 });
    expect((await room.reveal('dots')).status).toBe(204);
    expect((await room.view()).groups[0]).toMatchObject({ dots: 1, voters: 1 });
    expect((await room.vote(true)).body.code).toBe('wants-counted');
  });

  it('[PRIV3] tells only how many voted where fewer than the smallest group did', async () => {
    const room = await groupedRoom();
    await room.vote(true);
    for (const phone of room.phones.slice(0, 2)) await room.giveDots(phone, { governance: 2 });
    await room.reveal('dots');
    const { voters, groups, mirror } = await room.view();
    expect(voters).toBe(2);
    for (const group of groups) expect([group.dots, group.voters]).toEqual([null, null]);
    for (const row of mirror.rows) expect(row.dots).toBeNull();
  });

  it('is refused, with a reason, before its time', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    const codeOf = async (reply: Promise<{ body: Problem }>) => (await reply).body.code;
    expect(await codeOf(room.vote(true))).toBe('not-revealed');
    expect(await codeOf(room.reveal('dots'))).toBe('not-voting');
    for (const phone of room.phones) await room.writeCards(phone, '판로');
    await room.reveal();
    await room.cardsCame(3);
    expect(await codeOf(room.reveal('dots'))).toBe('not-voting');
    await room.group('practical-help', '판로');
    expect(await codeOf(room.vote(true))).toBe('too-few-groups');
    expect(await codeOf(room.send('POST', 'vote', { step: 'talk', open: true }))).toBe(
      'unknown-step',
    );
    const phone = room.phones[0]!.browser;
    const path = `/api/workshops/${room.id}/vote`;
    expect((await phone.send('POST', path, { step: 'wants', open: true })).status).toBe(403);
  });

  it('keeps its groups and its count over a restart of the server', async () => {
    const room = await WantsRoom.open(await startWorld(), 3);
    for (const phone of room.phones) await room.writeCards(phone, '판로', '교육');
    await room.reveal();
    await room.cardsCame(6);
    await room.group('practical-help', '판로');
    await room.group('our-network', '교육');
    await room.vote(true);
    await room.restart();
    for (const phone of room.phones) await room.giveDots(phone, { 'our-network': 1 });
    expect((await room.reveal('dots')).status).toBe(204);
    const counted = await room.view();
    expect(counted.groups.map(({ dots }) => dots)).toEqual([0, 3]);
    await room.restart();
    expect(await room.view()).toEqual(counted);
  });

  it('stands beside what earlier workshops wanted', async () => {
    const room = await groupedRoom();
    const { mirror } = await room.view();
    expect(mirror.places.map(({ year }) => year)).toEqual([2017, 2020, 2021]);
    const practical = mirror.rows.find(({ area }) => area === 'practical-help')!;
    expect(practical.cards).toEqual({ count: 3, share: 3 / 7 });
    expect(practical.places.map(({ count }) => count)).toEqual([2, 1, 5]);
  });
});

describe('someone with developer tools', () => {
  it('puts no card on the board and moves the agenda nowhere', async () => {
    const room = await groupedRoom();
    const { browser } = room.phones[0]!;
    const board = await browser.connect(`${room.id}/board`, { ack: true }).synced();
    board.doc.getMap('cards').set('forged', { text: '지어낸 바람', at: 1 });
    await until(() => board.refused.length > 0, 'the forged card was refused');
    expect(board.refused[0]!.code).toBe('forbidden-map');
    const agenda = await browser.connect(`${room.id}/agenda`, { ack: true }).synced();
    agenda.doc.getMap('state').set('wants', { part: 'counted' });
    await until(() => agenda.refused.length > 0, 'the forged agenda was refused');
    expect(room.cards).not.toContain('지어낸 바람');
    expect(room.wants.part).toBe('grouping');
  });

  it('reads nobody else’s cards or dots', async () => {
    const room = await groupedRoom();
    const [one, other] = room.phones;
    const ballot = one!.browser.connect(`${room.id}/ballot/${other!.participantId}`);
    expect(await ballot.closed()).toBe(4403);
  });

  it('has five cards and no more, and none that is too long', async () => {
    const room = await WantsRoom.open(await startWorld(), 4);
    await room.inBallot(room.phones[3]!, (doc) => {
      const cards = doc.getMap('cards');
      for (let i = 0; i < 6; i += 1) cards.set(`c${i}`, { text: `몰래 ${i}`, at: i });
      cards.set('long', { text: '가'.repeat(500), at: -1 });
      cards.set('__proto__', { text: '몰래 __proto__', at: -1 });
      cards.set('strange', [1, { text: 'x' }]);
    });
    for (const phone of room.phones.slice(0, 3)) await room.writeCards(phone, '판로');
    await room.reveal();
    await until(() => room.cards.length >= 8, 'the cards came');
    const forged = room.cards.filter((text) => text !== '판로');
    expect(forged).toHaveLength(5);
    expect(forged.every((text) => text.length < 100)).toBe(true);
    await room.inBallot(room.phones[3]!, (doc) => {
      for (let i = 0; i < 6; i += 1) doc.getMap('cards').delete(`c${i}`);
      for (let i = 0; i < 5; i += 1) doc.getMap('cards').set(`d${i}`, { text: `다시 ${i}`, at: i });
    });
    for (const phone of room.phones.slice(0, 3)) await room.writeCards(phone, '늦은 바람');
    await room.cardsCame(11);
    expect(room.cards.filter((text) => text.startsWith('다시'))).toEqual([]);
  });

  it('gives no more dots than anyone else', async () => {
    const room = await groupedRoom(4);
    await room.vote(true);
    await until(() => room.wants.part === 'voting', 'the vote was open');
    for (const phone of room.phones.slice(0, 3)) await room.giveDots(phone, { governance: 1 });
    await room.inBallot(room.phones[3]!, (doc) => {
      const dots = doc.getMap('dots');
      for (const { id } of room.wants.groups) dots.set(id, 2);
      dots.set('communication', 2);
      dots.set('elsewhere', 1000);
    });
    await room.reveal('dots');
    await until(() => room.tally, 'the dots were counted');
    expect(room.tally!.groups.map(({ dots }) => dots)).toEqual([5, 1, 0]);
  });
});
