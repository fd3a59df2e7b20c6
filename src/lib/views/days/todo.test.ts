import { describe, expect, test } from 'vitest';
import { stepsOf } from '#lib/domain/template.ts';
import { nextTodo, todoListOf, type Standing } from './todo.ts';

const steps = stepsOf('over-days', true);
const profile = { id: 'profile', kind: 'profile', minutes: 8 } as const;
const fresh: Standing = {
  steps,
  revealed: {},
  part: 'writing',
  review: 'off',
  isFinished: () => false,
};
const list = (change: Partial<Standing> = {}) => todoListOf({ ...fresh, ...change });
const actsOf = (change?: Partial<Standing>) => list(change).now.map(({ act }) => act);

describe('what a phone has to do over days', () => {
  test('is everything at once that needs nobody else, in the order of the agenda', () => {
    expect(actsOf()).toEqual(['review', 'answer', 'write']);
    expect(list().later).toEqual(['talk', 'plan']);
  });

  test('holds the profile where a facilitator added it: to look at and fill in, finished by nobody', () => {
    const added = list({ steps: [...steps.slice(0, 1), profile, ...steps.slice(1)] });
    expect(added.now[0]).toMatchObject({ step: profile, act: 'profile', state: 'look' });
    expect(nextTodo(added)?.act).toBe('answer');
  });

  test('begins with the first thing that waits', () => {
    expect(nextTodo(list())?.act).toBe('answer');
    expect(nextTodo(list({ isFinished: (id) => id === 'checklist' }))?.act).toBe('write');
    expect(nextTodo(list({ isFinished: () => true }))).toBeNull();
  });

  test('becomes something to look at once it is revealed, and talk and plan open', () => {
    const revealed = { checklist: true } as const;
    expect(actsOf({ revealed })).toEqual(['review', 'results', 'write', 'talk', 'plan']);
    expect(list({ revealed }).now.find(({ act }) => act === 'results')?.state).toBe('look');
    expect(list({ revealed }).later).toEqual([]);
  });

  test('has a vote of its own, which nobody is done with who has only written', () => {
    const voting = {
      revealed: { wants: true },
      part: 'voting',
      isFinished: (id: string) => id === 'wants' || id === 'checklist',
    } as const;
    expect(nextTodo(list(voting))?.act).toBe('vote');
    const voted = { ...voting, isFinished: (id: string) => id === 'wants:vote' };
    expect(list(voted).now.find(({ act }) => act === 'vote')?.state).toBe('done');
  });

  test('holds a look back: cards to write alone, then to be put together where they lead', () => {
    const steps = [{ id: 'retrospective', kind: 'retrospective', minutes: 20 }] as const;
    const [write] = list({ steps }).now;
    expect(write).toMatchObject({ act: 'look-back', state: 'todo' });
    expect(list({ steps, isFinished: () => true }).now[0]?.state).toBe('done');
    const [lead] = list({ steps, revealed: { retrospective: true } }).now;
    expect(lead).toMatchObject({ act: 'lead', state: 'look' });
  });

  test('holds the questions of a look back apart from its cards, until their answers are shown', () => {
    const steps = [{ id: 'retrospective', kind: 'retrospective', minutes: 20 }] as const;
    const isFinished = (id: string) => id === 'retrospective';
    const asked = list({ steps, review: 'asked', isFinished });
    expect(asked.now.map(({ act, state }) => [act, state])).toEqual([
      ['look-back', 'done'],
      ['questions', 'todo'],
    ]);
    expect(nextTodo(asked)?.finishing).toBe('retrospective:review');
    expect(list({ steps, review: 'shown', isFinished }).now).toHaveLength(1);
    expect(nextTodo(list({ steps, review: 'asked', isFinished: () => true }))).toBeNull();
  });

  test('asks for the ties too, until they are revealed', () => {
    const relations = { steps: [{ id: 'map', kind: 'relations', minutes: 10 }] } as const;
    expect(list(relations).now[0]).toMatchObject({ act: 'other', state: 'todo', finishing: 'map' });
    expect(list({ ...relations, revealed: { map: true } }).now[0]?.state).toBe('look');
  });

  test('asks nobody to finish what the room does together', () => {
    const grouping = { revealed: { wants: true, checklist: true }, part: 'grouping' } as const;
    expect(nextTodo(list(grouping))).toBeNull();
    expect(nextTodo(list({ ...grouping, part: 'counted' }))).toBeNull();
  });
});
