import { describe, expect, it } from 'vitest';
import { addMilestone, readProfile, setProfileValue } from '#lib/documents/board-profile.ts';
import { withStep } from '#lib/domain/agenda-edit.ts';
import { stepsOf } from '#lib/domain/template.ts';
import { SocketHall } from '../../server/demo/socket-hall.ts';
import { members } from '../../server/demo/cast.ts';
import { Rehearsal } from '../../server/rehearsal/rehearsal.ts';
import { scriptedMilestones, scriptedValues } from '../../server/rehearsal/scripted-profile.ts';
import { until } from '../support/until.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

/** A workshop in its profile step, with the board as the facilitator and a member see it. */
async function startProfile() {
  const world = await startWorld();
  const { facilitator, code, id } = await world.open();
  const send = (method: 'POST' | 'PUT', path: string, body: object = {}) =>
    facilitator.send(method, `/api/workshops/${id}/${path}`, body);
  await send('PUT', 'steps', { steps: withStep(stepsOf('founding-60'), 'profile', 8) });
  expect((await send('POST', 'step', { step: 'profile' })).status).toBe(204);
  const desk = await facilitator.connect(`${id}/board`, { ack: true }).synced();
  const member = await world.phone(code);
  const phone = await member.browser.connect(`${id}/board`, { ack: true }).synced();
  return { world, facilitator, code, id, send, desk, member, phone };
}

describe('the profile', () => {
  it('is filled in together, and is there after a restart', async () => {
    const { world, facilitator, id, desk, phone } = await startProfile();
    setProfileValue(desk.doc, 'members', 24);
    setProfileValue(phone.doc, 'founded', '2017-05');
    addMilestone(phone.doc, { when: '2024', what: '첫 공동 장터' });
    await phone.allSaved();
    await desk.allSaved();
    const isWhole = () => readProfile(desk.doc).values.founded === '2017-05';
    await until(isWhole, 'the desk sees what the phone wrote');
    await world.restart();
    const again = await facilitator.connect(`${id}/board`).synced();
    expect(readProfile(again.doc)).toMatchObject({
      values: { members: 24, founded: '2017-05' },
      milestones: [{ when: '2024', what: '첫 공동 장터' }],
    });
  });

  it('takes nothing while the workshop is locked, and nothing from who only watches', async () => {
    const { world, code, id, send, phone, desk } = await startProfile();
    const watcher = world.browser();
    await watcher.join(code, { name: '참관', observer: true });
    const watching = await watcher.connect(`${id}/board`, { ack: true }).synced();
    setProfileValue(watching.doc, 'members', 7);
    await until(() => watching.refused.length > 0, 'the watcher is refused');
    await send('POST', 'lock', { locked: true });
    setProfileValue(phone.doc, 'members', 8);
    await until(() => phone.refused.length > 0, 'the phone is refused');
    expect(readProfile(desk.doc).values.members).toBeUndefined();
  });

  it('[PRIV5] tells of nobody who wrote it', async () => {
    const { desk, phone, member } = await startProfile();
    setProfileValue(phone.doc, 'pride', '매달 만나요');
    await phone.allSaved();
    await until(() => readProfile(desk.doc).values.pride !== undefined, 'the desk sees it');
    const stored = JSON.stringify(desk.doc.getMap('profile').toJSON());
    expect(stored).toBe('{"pride":"매달 만나요"}');
    expect(stored).not.toContain(member.participantId);
  });

  it('is written down once by made-up members, and what is taken back stays away', async () => {
    const { world, code, desk } = await startProfile();
    const hall = new SocketHall(world.product.url, code, 'founding');
    const ending = new AbortController();
    const pace = { joinMs: 0, actMs: 1 };
    const cast = members.slice(0, 2);
    const playing = new Rehearsal(hall, { cast, unfinished: 0, pace }).play(ending.signal);
    try {
      const all = () => readProfile(desk.doc);
      const isTold = () => all().milestones.length === scriptedMilestones.length;
      await until(isTold, 'they have told everything');
      expect(Object.keys(all().values)).toHaveLength(scriptedValues.length);
      setProfileValue(desk.doc, 'members', null);
      addMilestone(desk.doc, { when: '2025', what: '한 줄 더' });
      await desk.allSaved();
      expect(all().values.members).toBeUndefined();
    } finally {
      ending.abort();
      hall.leave();
      await playing;
    }
  });
});
