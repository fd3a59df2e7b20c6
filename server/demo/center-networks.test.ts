import { describe, expect, test } from 'vitest';
import { directory } from '#lib/content/directory.ts';
import { regionCodes } from '#lib/domain/directory.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { demoNetworks } from './center-networks.ts';
import { demoSendings } from './center-rounds.ts';

const now = Date.parse('2026-11-22T12:00:00+09:00');

describe('the networks of the demo’s center', () => {
  const networks = demoNetworks(160, createRandom(5));
  const real = directory.filter(({ region, level }) => region !== null && level !== 'national');

  test('lie over the provinces as the directory’s do', () => {
    for (const code of regionCodes) {
      const [own, theirs] = [networks, real].map(
        (all) => all.filter(({ region }) => region === code).length / all.length,
      );
      expect(Math.abs(own! - theirs!), code).toBeLessThan(0.015);
    }
  });

  test('are none of the real ones, and no two alike', () => {
    const names = new Set(networks.map(({ name }) => name));
    expect(names.size).toBe(160);
    for (const { ko } of directory) expect(names.has(ko), ko).toBe(false);
  });

  test('have met over three years, most with their names, some without', () => {
    const sendings = demoSendings({ networks: 160, years: 3, now, draw: createRandom(5) });
    const years = new Set(sendings.map(({ parts }) => parts.workshop.day.slice(0, 4)));
    expect([...years].sort()).toEqual(['2023', '2024', '2025', '2026']);
    expect(sendings.length).toBeGreaterThan(350);
    expect(Math.max(...sendings.map(({ sentAt }) => sentAt))).toBeLessThanOrEqual(now);
    const named = sendings.filter(({ network }) => network.isNamed).length / sendings.length;
    expect(named).toBeGreaterThan(0.6);
    expect(named).toBeLessThan(0.95);
  });
});
