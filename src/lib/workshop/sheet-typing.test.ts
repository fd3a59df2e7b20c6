import { WebSocket, WebSocketServer } from 'ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SheetTyping, strokeOf } from './sheet-typing.svelte.ts';
import { Hall, refusal, workshopId } from './testing/hall.ts';

let hall: Hall;
let typing: SheetTyping;
const path = `/workshops/${workshopId}/sheets`;
const saved = { step: 'checklist', sheet: '05724', answered: 2 };

beforeEach(() => {
  hall = new Hall(new WebSocketServer({ port: 0 }), WebSocket);
  hall.answer = ({ method }) =>
    method === 'POST' ? { status: 201, json: saved } : { status: 200, json: [saved] };
  typing = new SheetTyping(hall.newDeps(), workshopId, 'checklist', ['O1', 'O2', 'O3']);
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
  typing.typeNumber('0572');
  expect(typing.isNumberWrong).toBe(false);
  typing.typeNumber('0572-5');
  expect(typing.isNumberWrong).toBe(true);
  typing.typeNumber('0572-4');
  expect(typing.isNumberWrong).toBe(false);
});

test('saves a sheet and is ready for the next', async () => {
  typing.typeNumber('0572-4');
  typing.strike(4);
  expect(await typing.save()).toBe(true);
  expect(hall.heard).toEqual([
    {
      method: 'POST',
      path,
      body: { step: 'checklist', sheet: '0572-4', answers: { O1: 4 }, replace: false },
    },
  ]);
  expect([typing.number, typing.answered, typing.at]).toEqual(['', 0, 0]);
  expect(typing.entered).toEqual([saved]);
});

test('keeps everything typed when it was not taken, and replaces on purpose', async () => {
  hall.answer = () => refusal('sheet-entered', 409);
  typing.typeNumber('05724');
  typing.strike(4);
  expect(await typing.save()).toBe(false);
  expect(typing.problem?.code).toBe('sheet-entered');
  expect(typing.answerTo('O1')).toBe(4);
  hall.answer = () => ({ status: 201, json: { ...saved, answered: 1 } });
  expect(await typing.save(true)).toBe(true);
  expect(hall.heard.at(-1)?.body).toMatchObject({ replace: true });
});

test('knows what was typed in before', async () => {
  await typing.load();
  expect(typing.entered).toEqual([saved]);
});
