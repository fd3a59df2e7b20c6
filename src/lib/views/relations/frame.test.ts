import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '#lib/domain/organisation.ts';
import { arrange } from '#lib/domain/tie-layout.ts';
import { lying, upright } from './frame.ts';

const idsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => `a${String(i).padStart(5, '0')}` as OrganisationId);
const ringOf = (ids: readonly OrganisationId[]) =>
  ids.map((from, i) => ({ from, to: ids[(i + 1) % ids.length]! }));

describe.each([24, 60])('%i organisations on a phone that is held upright', (count) => {
  const ids = idsOf(count);
  const wall = arrange(ids, ringOf(ids));
  const phone = [...upright.placesOf(wall).values()];

  it('stand on its stage, and a finger can tell them apart', () => {
    // 328 px for 900 units: two dots are never nearer than 24 px (WCAG 2.5.8).
    const perPixel = upright.size.width / 328;
    for (const [i, a] of phone.entries()) {
      expect(a.x >= 0 && a.x <= 900 && a.y >= 0 && a.y <= 1200).toBe(true);
      for (const b of phone.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y) / perPixel).toBeGreaterThan(24);
    }
  });
  it('stand the same on every phone, as the wall has them turned by a quarter', () => {
    expect([...upright.placesOf(wall).values()]).toEqual(phone);
    const highest = [...wall].sort(([, a], [, b]) => a.x - b.x)[0]![0];
    const onPhone = [...upright.placesOf(wall)].sort(([, a], [, b]) => a.y - b.y).map(([id]) => id);
    expect(onPhone.slice(0, 5)).toContain(highest);
  });
});

it('leaves the stage as it is on a wall', () => {
  const places = arrange(idsOf(5), []);
  expect(lying.placesOf(places)).toBe(places);
});
