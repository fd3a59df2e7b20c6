import { expect, it } from 'vitest';
import type { AssessmentView } from '#lib/protocol/contract.ts';
import type { ComparisonView } from '#lib/protocol/comparing-contract.ts';
import { wantsBoard } from '#lib/documents/board-wants.ts';
import { withStep } from '#lib/domain/agenda-edit.ts';
import { stepKinds } from '#lib/domain/step.ts';
import { stepsOf } from '#lib/domain/template.ts';
import { openDemoCenter } from '../../server/demo/center-demo.ts';
import { openDaysDemo } from '../../server/demo/over-days.ts';
import { openDemo, playMembers } from '../../server/demo/rehearsal.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

it('the demo’s members join and answer over the wire, then follow the room through the wants and a look back', async () => {
  const world = await startWorld();
  const { url } = world.product;
  const { id, code, facilitatorKey } = await openDemo(url);
  const facilitator = world.browser();
  await facilitator.send('POST', `/api/workshops/${id}/facilitators`, { key: facilitatorKey });
  const send = (method: 'POST' | 'PUT', path: string, body: object) =>
    facilitator.send(method, `/api/workshops/${id}/${path}`, body);
  const ending = new AbortController();
  try {
    await playMembers(url, code, { joinMs: 0, actMs: 1 }, ending.signal);
    const { progress, steps } = await facilitator.workshop(id);
    expect(steps.map(({ kind }) => kind).sort()).toEqual([...stepKinds].sort());
    expect(progress).toMatchObject({ joined: 14, finished: { checklist: 12 } });
    await send('POST', 'reveal', { step: 'checklist' });
    const { body } = await until(async () => {
      const reply = await facilitator.send<AssessmentView>(
        'GET',
        `/api/workshops/${id}/assessment`,
      );
      return reply.status === 200 ? reply : null;
    }, 'the results were there');
    // What anyone should see of the product in a minute: a room that is divided on some things, and not on all.
    const divided = body.items.filter(({ verdict }) => verdict === 'split');
    expect(divided.length).toBeGreaterThan(1);
    expect(divided.length).toBeLessThan(6);
    const wanted = withStep(stepsOf('operating-120'), 'retrospective');
    await send('PUT', 'steps', { steps: wanted });
    await send('POST', 'step', { step: 'wants' });
    const isLaidOut = async () => (await send('POST', 'reveal', { step: 'wants' })).status === 204;
    await until(isLaidOut, 'enough had written');
    const board = await facilitator.connect(`${id}/board`).synced();
    const isGrouped = () => wantsBoard.read(board.doc).groups.some(({ cards }) => cards.length > 0);
    await until(isGrouped, 'cards were grouped');
    await send('POST', 'step', { step: 'retrospective' });
    const areRead = async () =>
      (await send('POST', 'reveal', { step: 'retrospective' })).status === 204;
    await until(areRead, 'enough had looked back');
  } finally {
    ending.abort();
  }
});

it('the demo has a workshop in the middle of its days, some of whose members are still to be reminded', async () => {
  const world = await startWorld();
  const ending = new AbortController();
  try {
    const { id, facilitatorKey } = await openDaysDemo(world.product.url, ending.signal);
    const facilitator = world.browser();
    await facilitator.send('POST', `/api/workshops/${id}/facilitators`, { key: facilitatorKey });
    const { mode, progress } = await facilitator.workshop(id);
    expect({ mode, progress }).toEqual({
      mode: 'days',
      progress: { joined: 9, finished: { checklist: 6, wants: 6 } },
    });
  } finally {
    ending.abort();
  }
});

it('the demo’s center opens to its one-time password, with networks all over the country', async () => {
  const world = await startWorld();
  const { path, email, password } = await openDemoCenter(world.product.centers, Date.now);
  const browser = world.browser();
  expect((await browser.send('POST', '/api/account/session', { email, password })).status).toBe(
    200,
  );
  const at = path.replace('/center/', '/api/centers/').replace('/compare', '/comparison');
  const { body } = await browser.send<ComparisonView>('GET', at);
  expect(body.networks).toBeGreaterThan(50);
  const shown = body.groups.region.filter(({ means }) => means.factor[0]?.mean !== null);
  expect(shown.length).toBeGreaterThan(8);
});
