import { describe, expect, it } from 'vitest';
import type { BrowserLike } from '../support/browser-like.ts';
import { buildTown, closedWorkshop } from '../support/center-town.ts';
import { useWorld } from '../support/workshop-world.ts';

const startWorld = useWorld();

describe('a center’s link', () => {
  const proposalOf = (browser: BrowserLike, id: string) =>
    browser.send<{ center: { code: string; name: string } | null }>(
      'GET',
      `/api/workshops/${id}/sendings/proposal`,
    );

  it('proposes that center to whoever facilitates, on any machine, and sends nothing', async () => {
    const world = await startWorld();
    const town = await buildTown(world, '한밭센터');
    const { code } = town.center;
    const { facilitator, id, facilitatorKey } = await closedWorkshop(world, { proposal: code });
    const other = world.browser();
    await other.send('POST', `/api/workshops/${id}/facilitators`, { key: facilitatorKey });
    for (const browser of [facilitator, other])
      expect((await proposalOf(browser, id)).body).toEqual({ center: { code, name: '한밭센터' } });
    expect(world.product.centers.store.sentRoundsOf(town.center.id)).toEqual([]);
    await town.owner.send('POST', `/api/centers/${town.center.id}/code`);
    expect((await proposalOf(other, id)).body).toEqual({ center: null });
  });

  it('is told to no one else in the room', async () => {
    const world = await startWorld();
    const { center } = await buildTown(world, '한밭센터');
    const opened = await world.open({ proposal: center.code });
    const { browser } = await world.phone(opened.code);
    expect((await proposalOf(browser, opened.id)).status).toBe(403);
    expect((await proposalOf(world.browser(), opened.id)).status).toBe(401);
    for (const path of ['', '/me', '/links']) {
      const { body } = await browser.send('GET', `/api/workshops/${opened.id}${path}`);
      expect(JSON.stringify(body)).not.toContain(center.code);
    }
    const preview = await browser.send('POST', '/api/join/preview', { code: opened.code });
    expect(JSON.stringify(preview.body)).not.toMatch(/한밭|proposal/);
    const agenda = await browser.connect(`${opened.id}/agenda`).synced();
    const state = agenda.doc.getMap('state').toJSON();
    expect(state).toHaveProperty('step');
    expect(JSON.stringify(state)).not.toContain(center.code);
  });

  it('that nobody knows, or none at all, proposes nothing', async () => {
    const world = await startWorld();
    for (const proposal of [undefined, null, 'aaaaaaaa', '__proto__']) {
      const { facilitator, id } = await world.open({ proposal });
      expect((await proposalOf(facilitator, id)).body).toEqual({ center: null });
    }
  });
});
