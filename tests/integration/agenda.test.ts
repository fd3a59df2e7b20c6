import { describe, expect, it } from 'vitest';
import { agendaProblems } from '#lib/domain/agenda-edit.ts';
import type { Step } from '#lib/domain/step.ts';
import { stepsOf } from '#lib/domain/template.ts';
import { isProblemCode } from '#lib/i18n/problems.ts';
import type { Problem, WorkshopView } from '#lib/protocol/contract.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();
const all = stepsOf('founding-60', true);

describe('an agenda that is edited', () => {
  it('is another for everyone at once, and over a restart', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const phone = await world.phone(code);
    const edit = { steps: [all[0]!, { kind: 'plan', minutes: 30 }, all.at(-1)!] };
    const sent = await facilitator.send('PUT', `/api/workshops/${id}/steps`, edit);
    expect(sent.status).toBe(204);
    const steps = async () =>
      (await phone.browser.send<WorkshopView>('GET', `/api/workshops/${id}`)).body.steps;
    const expected = [all[0], { id: 'plan', kind: 'plan', minutes: 30 }, all.at(-1)];
    expect(await steps()).toEqual(expected);
    await world.restart();
    expect(await steps()).toEqual(expected);
    const moved = await facilitator.send('POST', `/api/workshops/${id}/step`, { step: 'plan' });
    expect(moved.status).toBe(204);
  });

  it('stays as it was where the rules forbid it, and says why', async () => {
    const world = await startWorld();
    const { facilitator, code, id } = await world.open();
    const before = (await facilitator.workshop(id)).steps;
    const put = async (steps: readonly Step[]) =>
      (await facilitator.send<Problem>('PUT', `/api/workshops/${id}/steps`, { steps })).body.code;
    expect(await put(all.slice(1))).toBe('agenda-welcome-first');
    expect(await put(all.map((step) => ({ ...step, minutes: 0 })))).toBe('agenda-minutes');
    await facilitator.send('POST', `/api/workshops/${id}/reveal`, { step: 'checklist' });
    expect(await put(all.filter((step) => step.id !== 'checklist'))).toBe('agenda-revealed-step');
    expect((await facilitator.workshop(id)).steps).toEqual(before);
    const phone = await world.phone(code);
    const asked = await phone.browser.send('PUT', `/api/workshops/${id}/steps`, { steps: all });
    expect(asked.status).toBe(403);
    await facilitator.send('POST', `/api/workshops/${id}/close`);
    expect(await put(all)).toBe('workshop-closed');
  });

  it('has a sentence for every problem', () => {
    expect(agendaProblems.filter((problem) => !isProblemCode(problem))).toEqual([]);
  });
});
