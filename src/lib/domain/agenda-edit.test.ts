import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editAgenda,
  kindsToAdd,
  mayRemoveStep,
  withMinutes,
  withoutStep,
  withStep,
  withStepMoved,
  type AgendaNow,
  type WantedStep,
} from './agenda-edit.ts';
import { stepKinds } from './step.ts';
import { stepsOf, templates, type Template } from './template.ts';

const minutesByTemplate: Readonly<Record<Template, number>> = {
  'founding-60': 60,
  'operating-120': 120,
  'checkup-20': 20,
  // Twenty minutes alone, an hour together.
  'over-days': 80,
};
const sum = (steps: readonly { minutes: number }[]) =>
  steps.reduce((total, { minutes }) => total + minutes, 0);

describe('a template', () => {
  const each = templates.flatMap((template) => [
    { template, earlier: false },
    { template, earlier: true },
  ]);

  test.each(each)('lasts as long as its name says: $template, earlier $earlier', (one) => {
    const steps = stepsOf(one.template, one.earlier);
    expect(sum(steps)).toBe(minutesByTemplate[one.template]);
    const now: AgendaNow = { steps: [], step: 'welcome', revealed: {} };
    expect(editAgenda(now, steps)).toEqual({ ok: true, steps });
  });

  test('leaves the profile and a look back to the facilitator', () => {
    const kinds = stepsOf('operating-120', true).map(({ kind }) => kind);
    const added = ['profile', 'retrospective'];
    expect(kinds).toEqual(stepKinds.filter((kind) => !added.includes(kind)));
    expect(withStep(steps, 'profile').map(({ kind }) => kind)[1]).toBe('profile');
  });

  test.each(templates)(
    'looks back right after the welcome in a second workshop: %s',
    (template) => {
      const [first, second] = [stepsOf(template), stepsOf(template, true)];
      expect(second[1]?.kind).toBe('review');
      expect(withoutStep(second, 'review').map(({ kind }) => kind)).toEqual(
        first.map(({ kind }) => kind),
      );
    },
  );
});

const steps = stepsOf('founding-60');
const now: AgendaNow = { steps, step: 'checklist', revealed: {} };
const edit = (wanted: readonly WantedStep[], at: Partial<AgendaNow> = {}) =>
  editAgenda({ ...now, ...at }, wanted);
const problemOf = (wanted: readonly WantedStep[], at: Partial<AgendaNow> = {}) => {
  const edited = edit(wanted, at);
  return edited.ok ? null : [edited.problem, edited.step];
};

describe('editing an agenda', () => {
  test('takes another order, other minutes, fewer and more kinds', () => {
    const [welcome, checklist, talk, wants, plan, close] = steps;
    const wanted = [welcome!, wants!, checklist!, { ...plan!, minutes: 25 }, close!];
    expect(edit(wanted)).toEqual({ ok: true, steps: wanted });
    expect(edit([welcome!, { kind: 'review', minutes: 5 }, checklist!, talk!, close!])).toEqual({
      ok: true,
      steps: [welcome, { id: 'review', kind: 'review', minutes: 5 }, checklist, talk, close],
    });
  });

  test('names a second talk by a number', () => {
    const edited = edit(withStep(steps, 'talk', 9));
    const ids = edited.ok ? edited.steps.map(({ id }) => id) : [];
    expect(ids).toContain('talk-2');
  });

  test.each([0, 241, 1.5, NaN, -3])('refuses %s minutes', (minutes) => {
    expect(problemOf(withMinutes(steps, 'talk', minutes))).toEqual(['agenda-minutes', 'talk']);
  });

  test('refuses an id that is none, and another kind under an old id', () => {
    const strange = { id: '__proto__', kind: 'review' as const, minutes: 5 };
    expect(problemOf([steps[0]!, strange, ...steps.slice(1)])).toEqual([
      'agenda-kind',
      '__proto__',
    ]);
    const changed = steps.map((step) =>
      step.id === 'talk' ? { ...step, kind: 'review' as const } : step,
    );
    expect(problemOf(changed)).toEqual(['agenda-kind', 'talk']);
  });

  test('refuses a step twice', () => {
    expect(problemOf([...steps.slice(0, 2), ...steps.slice(1)])).toEqual([
      'agenda-step-twice',
      'checklist',
    ]);
    expect(problemOf(withStep(steps, 'checklist'))).toEqual(['agenda-step-twice', 'checklist-2']);
  });

  test('begins with the welcome and ends with the close', () => {
    expect(problemOf(steps.slice(1))).toEqual(['agenda-welcome-first', 'welcome']);
    expect(problemOf(steps.slice(0, -1))).toEqual(['agenda-close-last', 'close']);
    expect(problemOf([])).toEqual(['agenda-welcome-first', 'welcome']);
  });

  test('keeps the step that the room is in, and what is revealed', () => {
    expect(problemOf(withoutStep(steps, 'checklist'))).toEqual([
      'agenda-current-step',
      'checklist',
    ]);
    const later = { step: 'talk', revealed: { checklist: true } as const };
    expect(problemOf(withoutStep(steps, 'checklist'), later)).toEqual([
      'agenda-revealed-step',
      'checklist',
    ]);
    expect(mayRemoveStep({ ...now, ...later }, 'wants')).toBe(true);
    for (const id of ['welcome', 'checklist', 'talk', 'close'])
      expect(mayRemoveStep({ ...now, ...later }, id)).toBe(false);
  });

  const between = stepKinds.filter((kind) => kind !== 'welcome' && kind !== 'close');
  const fit = fc.integer({ min: 1, max: 240 });
  const anyOrder = fc
    .shuffledSubarray(between)
    .filter((kinds) => kinds.includes('checklist'))
    .chain((kinds) =>
      fc.tuple(...kinds.map((kind) => fc.record({ kind: fc.constant(kind), minutes: fit }))),
    )
    .map((wanted) =>
      wanted.map((one) =>
        steps.some(({ id }) => id === one.kind) ? { ...one, id: one.kind } : one,
      ),
    );

  test('takes any order and choice of kinds that keeps the rules', () => {
    fc.assert(
      fc.property(anyOrder, (wanted: readonly WantedStep[]) => {
        const all = [steps[0]!, ...wanted, steps.at(-1)!];
        const asked = all.map(({ kind, minutes }) => ({ id: kind, kind, minutes }));
        expect(edit(all)).toEqual({ ok: true, steps: asked });
      }),
    );
  });

  test('refuses one step too many in any of them, or keeps every id apart', () => {
    const strange = fc.record(
      {
        id: fc.constantFrom('welcome', 'talk', 'close', 'checklist', 'x'),
        kind: fc.constantFrom(...stepKinds),
        minutes: fc.integer({ min: -5, max: 300 }),
      },
      { requiredKeys: ['kind', 'minutes'] },
    );
    fc.assert(
      fc.property(anyOrder, strange, (wanted: readonly WantedStep[], one) => {
        const edited = edit([steps[0]!, ...wanted, one, steps.at(-1)!]);
        const ids = edited.ok ? edited.steps.map(({ id }) => id) : [];
        expect(new Set(ids).size).toBe(ids.length);
        const isNew = one.kind === 'talk' || !wanted.some(({ kind }) => kind === one.kind);
        if (!isNew || one.minutes < 1) expect(edited.ok).toBe(false);
      }),
    );
  });
});

describe('the moves of a console', () => {
  test('switch a kind on where it usually stands', () => {
    const short = withoutStep(withoutStep(steps, 'wants'), 'plan');
    expect(withStep(short, 'plan').map(({ kind }) => kind)).toEqual([
      'welcome',
      'checklist',
      'talk',
      'plan',
      'close',
    ]);
    const missing = stepKinds.filter((one) => !short.some(({ kind }) => kind === one));
    expect([...kindsToAdd(short)].sort()).toEqual([...missing, 'talk'].sort());
  });

  test('move a step anywhere between the welcome and the close', () => {
    const ids = (by: number, id = 'talk') => withStepMoved(steps, id, by).map((step) => step.id);
    expect(ids(1)).toEqual(['welcome', 'checklist', 'wants', 'talk', 'plan', 'close']);
    expect(ids(-9)[1]).toBe('talk');
    expect(ids(9).at(-2)).toBe('talk');
    for (const fixed of ['welcome', 'close', 'nonsense'])
      expect(withStepMoved(steps, fixed, 2)).toEqual(steps);
  });
});
