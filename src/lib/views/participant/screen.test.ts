import { expect, it } from 'vitest';
import { stepKinds } from '#lib/domain/step.ts';
import { screenOf, type ScreenFacts } from './screen.ts';

const checklist: ScreenFacts = {
  place: { step: 'checklist', screen: 'start' },
  kind: 'checklist',
  isClosed: false,
  isFinished: false,
  isRevealed: false,
};

it('the checklist rests at what is stored and who sees it, then at waiting, then at the results', () => {
  expect(screenOf(checklist)).toBe('intro');
  expect(screenOf({ ...checklist, isFinished: true })).toBe('waiting');
  expect(screenOf({ ...checklist, isFinished: true, isRevealed: true })).toBe('results');
  expect(screenOf({ ...checklist, isRevealed: true })).toBe('results');
});

it('the talk has a screen of its own, and the results and its cards beside it', () => {
  const talk: ScreenFacts = {
    ...checklist,
    place: { step: 'talk', screen: 'start' },
    kind: 'talk',
  };
  expect(screenOf(talk)).toBe('talk');
  expect(screenOf({ ...talk, isRevealed: true })).toBe('talk');
  const card = { step: 'talk', screen: 'card', item: 'operating-07' } as const;
  expect(screenOf({ ...talk, place: card, isRevealed: true })).toBe('talk');
  expect(screenOf({ ...talk, place: card, isClosed: true })).toBe('close');
  const results = { step: 'talk', screen: 'results' } as const;
  expect(screenOf({ ...talk, place: results, isRevealed: true })).toBe('results');
});

it('whoever answers an item stays with it, whatever happens in the room', () => {
  const place = { step: 'checklist', screen: 'item', item: 'operating-07', gaps: false } as const;
  const facts = { ...checklist, place, isClosed: true, isFinished: true, isRevealed: true };
  expect(screenOf(facts)).toBe('item');
});

it('[PRIV2] results that are not revealed have no screen', () => {
  const place = { step: 'checklist', screen: 'results' } as const;
  expect(screenOf({ ...checklist, place })).toBe('intro');
  expect(screenOf({ ...checklist, place, isRevealed: true })).toBe('results');
});

it('after the close every step rests at the end, and the results can still be opened', () => {
  const closed = { ...checklist, isClosed: true, isRevealed: true };
  for (const kind of stepKinds) expect(screenOf({ ...closed, kind })).toBe('close');
  const place = { step: 'checklist', screen: 'results' } as const;
  expect(screenOf({ ...closed, place })).toBe('results');
});

it('every kind of step has a screen', () => {
  const shown = stepKinds.map((kind) => screenOf({ ...checklist, kind }));
  expect(shown).not.toContain(undefined);
  expect(screenOf({ ...checklist, kind: 'retrospective' })).toBe('retrospective');
});

it('the wants exercise has screens of its own, which can be opened after the close too', () => {
  const wants: ScreenFacts = { ...checklist, kind: 'wants' };
  for (const screen of ['start', 'work', 'results'] as const)
    expect(screenOf({ ...wants, place: { step: 'wants', screen } })).toBe('wants');
  const closed = { ...wants, isClosed: true };
  expect(screenOf({ ...closed, place: { step: 'wants', screen: 'start' } })).toBe('close');
  expect(screenOf({ ...closed, place: { step: 'wants', screen: 'results' } })).toBe('wants');
});
