import { describe, expect, it } from 'vitest';
import { idOf } from './testing/made-up-network.ts';
import type { OrganisationId } from './organisation.ts';
import { arrange, placeNew } from './tie-layout.ts';
import { boxOf, stageSize, type Places } from './tie-stage.ts';

const ids = Array.from({ length: 24 }, (_, i) => idOf(`${i + 10}x`));
/** Two circles of eight and a line between them; the last eight are tied to no one. */
const ties = [0, 8].flatMap((start) =>
  Array.from({ length: 8 }, (_, i) => ({
    from: ids[start + i]!,
    to: ids[start + ((i + 1) % 8)]!,
  })),
);
const bridged = [...ties, { from: ids[0]!, to: ids[8]! }];

function overlaps(places: Places): number {
  const box = boxOf(places.size);
  const all = [...places.values()];
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => Math.abs(a.x - b.x) < box.width / 2 && Math.abs(a.y - b.y) < box.height / 2),
  ).length;
}

describe('the arrangement', () => {
  const places = arrange(ids, bridged);

  it('is the same wherever and in whatever order it is worked out', () => {
    expect([...arrange(ids, bridged)]).toEqual([...places]);
  });
  it('keeps everyone on the stage, in whole units, and names apart', () => {
    for (const { x, y } of places.values()) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x >= 0 && x <= stageSize.width && y >= 0 && y <= stageSize.height).toBe(true);
    }
    expect(overlaps(places)).toBe(0);
  });
  it('has those whom no tie reaches at the foot, below all others', () => {
    const at = (some: readonly OrganisationId[]) => some.map((id) => places.get(id)!.y);
    expect(Math.min(...at(ids.slice(16)))).toBeGreaterThan(Math.max(...at(ids.slice(0, 16))));
  });
  it('stands for a network without any tie', () => {
    expect(arrange(ids, []).size).toBe(24);
    expect(arrange([], []).size).toBe(0);
  });
});

describe('a map that grows', () => {
  const before = arrange(ids.slice(0, 20), bridged);
  const waiting = new Set(ids.slice(16));

  it('leaves everyone where they are whom no new tie concerns', () => {
    const after = placeNew(before, ids.slice(0, 20), bridged, waiting);
    expect([...after]).toEqual([...before]);
  });
  it('puts whom the first tie reaches near those it is tied to, and no other moves', () => {
    const tie = { from: ids[17]!, to: ids[3]! };
    const after = placeNew(before, ids.slice(0, 20), [...bridged, tie], waiting);
    const moved = [...after].filter(([id, place]) => before.get(id) !== place).map(([id]) => id);
    expect(moved).toEqual([ids[17]]);
    const far = (places: Places) =>
      Math.hypot(
        places.get(ids[17]!)!.x - places.get(ids[3]!)!.x,
        places.get(ids[17]!)!.y - places.get(ids[3]!)!.y,
      );
    expect(far(after)).toBeLessThan(far(before));
  });
  it('finds room for organisations that come later', () => {
    const after = placeNew(before, ids, bridged, waiting);
    expect(after.size).toBe(24);
    for (const id of ids.slice(0, 20)) expect(after.get(id)).toEqual(before.get(id));
  });
});
