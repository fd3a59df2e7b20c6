import { expect, test } from 'vitest';
import type { StepKind } from '#lib/domain/step.ts';
import type { WorkshopSession } from '#lib/workshop/workshop-session.svelte.ts';
import { Desk } from './desk.svelte.ts';

const kinds: readonly StepKind[] = ['welcome', 'checklist', 'talk', 'close'];
const steps = kinds.map((kind) => ({ id: kind, kind, minutes: 10 }));

/** As much of a session as a desk reads. */
function sessionAt(
  at: StepKind,
  about: { revealed?: boolean; closed?: boolean; more?: readonly StepKind[] } = {},
) {
  const more = (about.more ?? []).map((kind) => ({ id: kind, kind, minutes: 10 }));
  const session = {
    at,
    revealed: about.revealed ?? false,
    closed: about.closed ?? false,
    steps: [...steps, ...more],
    get step() {
      return steps.find(({ id }) => id === session.at) ?? null;
    },
    checklistStep: steps[1],
    isRevealed: () => session.revealed,
  };
  return { session, desk: new Desk(session as unknown as WorkshopSession) };
}

test('a desk shows where the room is', () => {
  const { session, desk } = sessionAt('welcome');
  expect([desk.step?.id, desk.isPreview]).toEqual(['welcome', false]);
  session.at = 'checklist';
  expect([desk.step?.id, desk.isPreview]).toEqual(['checklist', false]);
});

test('another step can be looked at while the room stays', () => {
  const { desk } = sessionAt('welcome');
  desk.look('talk');
  expect([desk.step?.id, desk.isPreview]).toEqual(['talk', true]);
  desk.lookAtNow();
  expect([desk.step?.id, desk.isPreview]).toEqual(['welcome', false]);
});

test('a look ends when the room moves on, whoever moved it', () => {
  const { session, desk } = sessionAt('welcome');
  desk.look('talk');
  session.at = 'checklist';
  expect([desk.step?.id, desk.isPreview]).toEqual(['checklist', false]);
});

test('a question that another facilitator has answered meanwhile is asked no longer', () => {
  const { session, desk } = sessionAt('close');
  desk.openDialog('reveal');
  expect(desk.dialog).toBe('reveal');
  session.revealed = true;
  expect(desk.dialog).toBeNull();
  for (const dialog of ['close', 'agenda', 'invite', 'remove'] as const) {
    session.closed = false;
    desk.openDialog(dialog);
    expect(desk.dialog).toBe(dialog);
    session.closed = true;
    expect(desk.dialog).toBe(dialog === 'remove' ? 'remove' : null);
  }
});

test('[PRIV2] before the reveal there are no results to open', () => {
  const { session, desk } = sessionAt('checklist');
  desk.openTab('items');
  expect(desk.tab).toBe('work');
  session.revealed = true;
  expect(desk.tab).toBe('items');
});

test('what was open while it ran does not stay open after the close', () => {
  const { session, desk } = sessionAt('close', { revealed: true });
  desk.lookAtNow();
  session.closed = true;
  expect(desk.tab).toBe('summary');
  desk.openTab('work');
  expect(desk.tab).toBe('work');
});

test('a workshop that has ended opens with its results, if it has any', () => {
  expect(sessionAt('close', { revealed: true, closed: true }).desk.tab).toBe('summary');
  expect(sessionAt('close', { revealed: true }).desk.tab).toBe('work');
  expect(sessionAt('close', { closed: true }).desk.tab).toBe('work');
});

test('a workshop that has ended shows what its network told of itself, and the map that was opened', () => {
  const more = ['profile', 'relations'] as const;
  const full = sessionAt('close', { closed: true, revealed: true, more }).desk;
  expect(full.tabs.slice(-3)).toEqual(['profile', 'relations', 'work']);
  // PRIV2: a map that was never opened is not among them.
  const hidden = sessionAt('close', { closed: true, more }).desk;
  expect(hidden.tabs).toEqual(['profile', 'work']);
});

test('a workshop that has ended shows its wants and its plan, and who was in last', () => {
  const more = ['wants', 'plan'] as const;
  const full = sessionAt('close', { revealed: true, closed: true, more }).desk;
  expect(full.tabs.slice(-3)).toEqual(['wants', 'plan', 'work']);
  // PRIV2: wants that were never revealed are not among them.
  const hidden = sessionAt('close', { closed: true, more }).desk;
  expect([hidden.tabs, hidden.tab]).toEqual([['plan', 'work'], 'plan']);
  expect(sessionAt('talk', { revealed: true, more }).desk.tabs).not.toContain('plan');
});

test('one dialog at a time: one that closes does not close the next', () => {
  const { desk } = sessionAt('checklist');
  desk.openDialog('close');
  desk.openDialog('reveal');
  desk.setDialog('close', false);
  expect(desk.dialog).toBe('reveal');
  desk.setDialog('reveal', false);
  expect(desk.dialog).toBe(null);
});

test('a reveal that was pressed here is news until the room moves on or it is put away', () => {
  const { session, desk } = sessionAt('checklist');
  expect(desk.hasJustRevealed).toBe(false);
  desk.noteReveal(true);
  expect(desk.hasJustRevealed).toBe(true);
  session.at = 'talk';
  expect(desk.hasJustRevealed).toBe(false);
  desk.noteReveal(true);
  desk.noteReveal(false);
  expect(desk.hasJustRevealed).toBe(false);
});
