import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { lookbackExercise } from '#lib/domain/lookback.ts';
import { wantsExercise } from '#lib/domain/wants.ts';
import { putCards } from './board-cards.ts';
import { countBoardEntries, mostBoardEntries } from './board-doc.ts';
import { addNote, removeNote } from './board-notes.ts';
import { wantsBoard } from './board-wants.ts';

it('[LIM1] a board counts what people have made, not the cards that the server has put there', () => {
  const doc = new Y.Doc();
  const cards = [
    { id: 'a', text: '정보 공유' },
    { id: 'b', text: '교육' },
  ];
  putCards(doc, cards, wantsExercise);
  putCards(doc, [{ id: 'c', text: '함께 팔았다', side: 'liked' }], lookbackExercise);
  expect(countBoardEntries(doc)).toBe(0);
  wantsBoard.place(doc, ['a', 'b'], 'governance');
  const note = addNote(doc, 'founding-01', '간사가 필요하다')!;
  expect(countBoardEntries(doc)).toBe(3);
  removeNote(doc, note);
  expect([countBoardEntries(doc), mostBoardEntries(doc)]).toEqual([2, 3]);
});
