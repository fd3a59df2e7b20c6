import { expect, test } from 'vitest';
import type { Step } from '#lib/domain/step.ts';
import { stepsOf } from '#lib/domain/template.ts';
import { AgendaDraft } from './agenda-draft.svelte.ts';

/** Not what templates hold: they change. */
const steps: readonly Step[] = [
  { id: 'welcome', kind: 'welcome', minutes: 6 },
  { id: 'checklist', kind: 'checklist', minutes: 14 },
  { id: 'talk', kind: 'talk', minutes: 36 },
  { id: 'close', kind: 'close', minutes: 4 },
];

interface Agenda {
  steps: readonly Step[];
  step: string;
  revealed: Record<string, true>;
}

/** A draft of a workshop that is at its checklist. */
function draftAt(about: Partial<Agenda> = {}) {
  const session = { agenda: { steps, step: 'checklist', revealed: {}, ...about } };
  const draft = new AgendaDraft(session as unknown as ConstructorParameters<typeof AgendaDraft>[0]);
  draft.begin();
  return { draft, session };
}
const ids = (draft: AgendaDraft) => draft.steps.map(({ id }) => id);
const minutesOf = (draft: AgendaDraft, id: string) =>
  draft.steps.find((step) => step.id === id)?.minutes;

test('a draft begins as the agenda is, and has changed nothing', () => {
  const { draft } = draftAt();
  expect(ids(draft)).toEqual(['welcome', 'checklist', 'talk', 'close']);
  expect([draft.isChanged, draft.isOvertaken, draft.minutes]).toEqual([false, false, 60]);
});

test('steps change places between the welcome and the close, and never with them', () => {
  const { draft } = draftAt();
  draft.move('talk', -1);
  expect(ids(draft)).toEqual(['welcome', 'talk', 'checklist', 'close']);
  expect([draft.mayMove('talk', -1), draft.mayMove('checklist', 1)]).toEqual([false, false]);
  expect([draft.mayMove('talk', 1), draft.mayMove('welcome', 1)]).toEqual([true, false]);
  expect(draft.isChanged).toBe(true);
});

test('a step is switched off and on again; a second talk can be added', () => {
  const { draft } = draftAt();
  draft.remove('talk');
  expect(ids(draft)).toEqual(['welcome', 'checklist', 'close']);
  draft.add('talk');
  draft.add('talk');
  expect(ids(draft)).toEqual(['welcome', 'checklist', 'talk', 'talk-2', 'close']);
});

test('the first and the last step, the one the room is in and a revealed one can’t be switched off', () => {
  const { draft } = draftAt({ step: 'talk', revealed: { checklist: true } });
  expect(['welcome', 'checklist', 'talk', 'close'].map((id) => draft.heldBy(id))).toEqual([
    'edge',
    'revealed',
    'current',
    'edge',
  ]);
  draft.remove('checklist');
  expect(draft.problem).toBe('agenda-revealed-step');
  expect(ids(draft)).toContain('checklist');
  expect(draftAt().draft.heldBy('talk')).toBe(null);
});

test('minutes go one by one up to ten, then from five to five, and never below one', () => {
  const { draft } = draftAt({
    steps: [step('welcome', 9), step('checklist', 13), step('close', 1)],
  });
  draft.lengthen('welcome');
  draft.lengthen('welcome');
  draft.shorten('checklist');
  draft.shorten('checklist');
  draft.shorten('close');
  const all = ['welcome', 'checklist', 'close'].map((id) => minutesOf(draft, id));
  expect(all).toEqual([15, 9, 1]);
});

test('a template is taken whole, but what can’t be switched off any more stays', () => {
  const steps = [step('welcome', 5), step('checklist', 5), step('talk', 5), step('close', 5)];
  const { draft } = draftAt({ steps });
  draft.take('checkup-20');
  expect(draft.minutes).toBe(20);
  expect(ids(draft)).toContain('checklist');
});

test('another facilitator’s change is noticed, and what is typed here stays until it is begun anew', () => {
  const { draft, session } = draftAt();
  draft.remove('talk');
  session.agenda = { ...session.agenda, steps: stepsOf('operating-120') };
  expect([draft.isOvertaken, ids(draft).includes('talk')]).toEqual([true, false]);
  draft.begin();
  expect([draft.isOvertaken, draft.minutes]).toEqual([false, 120]);
});

function step(kind: Step['kind'], minutes: number): Step {
  return { id: kind, kind, minutes };
}
