import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookbackExercise } from '#lib/domain/lookback.ts';
import { wantsExercise } from '#lib/domain/wants.ts';
import { CardTyping } from './card-typing.svelte.ts';
import { SheetIntake } from './sheet-intake.svelte.ts';
import { SheetTyping, strokeOf } from './sheet-typing.svelte.ts';
import { Hall, refusal, workshopId } from './testing/hall.ts';

let hall: Hall;
let intake: SheetIntake;
let typing: SheetTyping;
const path = `/workshops/${workshopId}/sheets`;
const saved = { step: 'checklist', sheet: '05724', answered: 2 };

beforeEach(() => {
  hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
  hall.answer = ({ method }) =>
    method === 'POST' ? { status: 201, json: saved } : { status: 200, json: [saved] };
  intake = new SheetIntake(hall.newDeps(), workshopId, 'checklist');
  typing = new SheetTyping(intake, ['O1', 'O2', 'O3']);
});
afterEach(() => hall.stop());

test('keys are answers, or lead to the next and the last item', () => {
  expect(['1', '5', '３', '0', '-'].map(strokeOf)).toEqual([1, 5, 3, 'unknown', 'na']);
  expect(['Enter', ' ', 'ArrowDown'].map(strokeOf)).toEqual(['skip', 'skip', 'skip']);
  expect(['Backspace', 'ArrowUp'].map(strokeOf)).toEqual(['back', 'back']);
  expect(['6', 'a', 'Tab', 'Escape'].map(strokeOf)).toEqual([null, null, null, null]);
});

test('each stroke answers one item, and what was skipped has no answer', () => {
  for (const stroke of [4, 'skip', 'na', 2] as const) typing.strike(stroke);
  expect(['O1', 'O2', 'O3'].map((item) => typing.answerTo(item))).toEqual([4, null, 'na']);
  expect(typing.at).toBe(3);
  typing.strike('back');
  typing.strike(5);
  expect(typing.answerTo('O3')).toBe(5);
  typing.toggle('O3', 5);
  expect(typing.answerTo('O3')).toBeNull();
});

test('says that a number is wrong as soon as it is whole', () => {
  intake.typeNumber('0572');
  expect(intake.isNumberWrong).toBe(false);
  intake.typeNumber('0572-5');
  expect(intake.isNumberWrong).toBe(true);
  intake.typeNumber('0572-4');
  expect(intake.isNumberWrong).toBe(false);
});

test('saves a sheet and is ready for the next', async () => {
  intake.typeNumber('0572-4');
  typing.strike(4);
  expect(await typing.save()).toBe(true);
  expect(hall.heard).toEqual([
    {
      method: 'POST',
      path,
      body: { step: 'checklist', sheet: '0572-4', answers: { O1: 4 }, replace: false },
    },
  ]);
  expect([intake.number, typing.answered, typing.at]).toEqual(['', 0, 0]);
  expect(intake.entered).toEqual([saved]);
});

test('keeps everything typed when it was not taken, and replaces on purpose', async () => {
  hall.answer = () => refusal('sheet-entered', 409);
  intake.typeNumber('05724');
  typing.strike(4);
  expect(await typing.save()).toBe(false);
  expect(intake.problem?.code).toBe('sheet-entered');
  expect(typing.answerTo('O1')).toBe(4);
  hall.answer = () => ({ status: 201, json: { ...saved, answered: 1 } });
  expect(await typing.save(true)).toBe(true);
  expect(hall.heard.at(-1)?.body).toMatchObject({ replace: true });
});

test('knows what was typed in before', async () => {
  await intake.load();
  expect(intake.entered).toEqual([saved]);
});

test('cards are typed in as on the paper: empty boxes are none, one too long is not sent', async () => {
  const cards = new CardTyping(intake, wantsExercise);
  intake.typeNumber('05724');
  cards.type(0, ' 함께  파는 장터 ');
  cards.type(3, '가'.repeat(101));
  expect([0, 1, 3].map((place) => cards.problemAt(place))).toEqual([null, null, 'too-long']);
  expect(await cards.save()).toBe(false);
  expect(hall.heard).toEqual([]);
  cards.type(3, '소식지');
  expect(await cards.save()).toBe(true);
  expect(hall.heard[0]?.body).toEqual({
    step: 'checklist',
    sheet: '05724',
    cards: ['함께 파는 장터', '소식지'],
    replace: false,
  });
  expect(cards.texts).toEqual(['', '', '', '', '']);
});

test('cards of a look back are typed in by side, three boxes of each', async () => {
  const cards = new CardTyping(intake, lookbackExercise);
  expect(cards.boxes.map(({ side }) => side)).toEqual([
    ...['liked', 'liked', 'liked'],
    ...['regretted', 'regretted', 'regretted'],
  ]);
  intake.typeNumber('05724');
  cards.type(1, '장터가 붐볐어요');
  cards.type(3, '정산이 늦었어요');
  expect(await cards.save()).toBe(true);
  expect(hall.heard[0]?.body).toMatchObject({
    cards: [
      { side: 'liked', text: '장터가 붐볐어요' },
      { side: 'regretted', text: '정산이 늦었어요' },
    ],
  });
});

test('cards that were not taken are still there', async () => {
  hall.answer = () => refusal('sheet-entered', 409);
  const cards = new CardTyping(intake, wantsExercise);
  intake.typeNumber('05724');
  cards.type(0, '소식지');
  expect(await cards.save()).toBe(false);
  expect([intake.number, cards.cards]).toEqual(['05724', ['소식지']]);
});
