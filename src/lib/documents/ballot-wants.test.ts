import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { wantsExercise } from '#lib/domain/wants.ts';
import { changeOwnCard, removeOwnCard } from './ballot-cards.ts';
import { addCard, readBallotCards, readBallotDots, writeDots } from './ballot-wants.ts';
import { ballotToJson, clearBallot } from './ballot-doc.ts';

const texts = (doc: Y.Doc) => readBallotCards(doc).map(({ text }) => text);

describe('the cards of a ballot', () => {
  it('are added, changed and removed, in the order they were written', () => {
    const doc = new Y.Doc();
    const first = addCard(doc, ' 정보\n공유 ')!;
    addCard(doc, '공동 판매장');
    expect(texts(doc)).toEqual(['정보 공유', '공동 판매장']);
    expect(changeOwnCard(doc, wantsExercise, first, '정보와 자원 공유')).toBe(true);
    expect(texts(doc)).toEqual(['정보와 자원 공유', '공동 판매장']);
    removeOwnCard(doc, wantsExercise, first);
    expect(texts(doc)).toEqual(['공동 판매장']);
    expect(ballotToJson(doc).cards).not.toEqual({});
    clearBallot(doc);
    expect(texts(doc)).toEqual([]);
  });

  it('are five, and each is whole', () => {
    const doc = new Y.Doc();
    for (let i = 0; i < 5; i += 1) expect(addCard(doc, `바람 ${i}`)).not.toBeNull();
    expect(addCard(doc, '여섯째')).toBeNull();
    expect(texts(doc)).toHaveLength(5);
    const [one] = readBallotCards(doc);
    for (const none of ['', '   ', '가'.repeat(101), 'a\u0000b']) {
      expect(changeOwnCard(doc, wantsExercise, one!.id, none)).toBe(false);
      expect(addCard(new Y.Doc(), none)).toBeNull();
    }
    expect(changeOwnCard(doc, wantsExercise, 'unknown', '바람')).toBe(false);
  });
});

describe('the dots of a ballot', () => {
  it('are given, changed and taken back', () => {
    const doc = new Y.Doc();
    writeDots(doc, 'g1', 2);
    writeDots(doc, 'g2', 1);
    expect(Object.fromEntries(readBallotDots(doc, ['g1', 'g2'], 3))).toEqual({ g1: 2, g2: 1 });
    writeDots(doc, 'g1', 0);
    expect(Object.fromEntries(readBallotDots(doc, ['g1', 'g2'], 3))).toEqual({ g2: 1 });
  });
});

it('[SAFE1] whatever is stored, reading throws nothing and counts no more than allowed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (entries) => {
      const doc = new Y.Doc();
      for (const [key, value] of Object.entries(entries)) {
        doc.getMap('cards').set(key, value);
        doc.getMap('dots').set(key, value);
      }
      expect(readBallotCards(doc).length).toBeLessThanOrEqual(5);
      readBallotDots(doc, Object.keys(entries), 3);
      addCard(doc, '바람');
    }),
  );
});
