import { describe, expect, test } from 'vitest';
import { sizeClassOf } from '#lib/domain/centers/center-round.ts';
import { marginOf } from '#lib/domain/centers/own-margin.ts';
import { leave } from '../leaving.ts';
import { assessParts } from '../result-file.ts';
import { madeUpSource } from '../testing/made-up.ts';
import { centerRoundOf, type Sending } from './center-round-of.ts';

const sending: Sending = {
  id: 'r1',
  network: 'n1',
  origin: 'here',
  withName: true,
  withPlan: true,
};

describe('a round as a center compares it', () => {
  test('has the scores of what left the room', () => {
    const parts = leave(madeUpSource());
    const assessed = assessParts(parts);
    const round = centerRoundOf(parts, sending);
    expect(Object.keys(round.factors)).toHaveLength(5);
    for (const { id, score } of assessed?.factors ?? []) expect(round.factors[id]).toBe(score);
    for (const { obstacle, mean } of assessed?.items ?? [])
      expect(round.obstacles[obstacle]).toBe(mean);
    expect(round.tasks['1-4']?.share).toBe(
      assessed?.futureTasks.find(({ id }) => id === '1-4')?.share,
    );
  });

  test('says how far each obstacle’s mean may be off, of the answers that went', () => {
    const parts = leave(madeUpSource());
    const round = centerRoundOf(parts, sending);
    const shown = assessParts(parts)!.items.filter(({ mean }) => mean !== null);
    expect(shown.length).toBeGreaterThan(20);
    for (const { id, obstacle } of shown) {
      const counts = parts.tally!.items[id]!.counts!;
      expect(round.margins[obstacle]).toBe(marginOf(counts, parts.participation!.eligible));
    }
    expect(Object.values(round.margins).filter((margin) => margin !== null)).not.toHaveLength(0);
  });

  test('says its name and its plan only where the network agreed to that', () => {
    const parts = leave(madeUpSource());
    expect(centerRoundOf(parts, sending).name).toBe(parts.workshop.network);
    expect(centerRoundOf(parts, sending).plan?.[0]?.owners).toEqual(['두레생협', '해오름돌봄']);
    const quiet = centerRoundOf(parts, { ...sending, withName: false, withPlan: false });
    expect(quiet.plan).toBeNull();
    expect(JSON.stringify(quiet)).not.toContain(parts.workshop.network);
    expect(JSON.stringify(quiet)).not.toContain('두레생협');
  });

  test('[PRIV3] four people give no figure', () => {
    const round = centerRoundOf(leave(madeUpSource({ people: 4 })), sending);
    expect(new Set(Object.values(round.factors))).toEqual(new Set([null]));
    expect(new Set(Object.values(round.obstacles))).toEqual(new Set([null]));
    expect(new Set(Object.values(round.margins))).toEqual(new Set([null]));
  });

  test('shares of wants are of the dots that could be given; hidden areas have none and make no other look greater', () => {
    const parts = leave(madeUpSource({ people: 30 }));
    const { voters, budget } = parts.wants!;
    const groups = parts.wants!.groups.map((group) => ({ ...group, dots: 2 }));
    const sharesOf = (shown: typeof groups) =>
      centerRoundOf({ ...parts, wants: { ...parts.wants!, groups: shown } }, sending).wants;
    const areas = groups.map(({ area }) => area);
    const dots = 2 * areas.filter((area) => area === 'governance').length;
    const hide = areas.indexOf('communication');
    const hidden = sharesOf(
      groups.map((group, i) => (i === hide ? { ...group, dots: null! } : group)),
    );
    expect(sharesOf(groups)?.governance).toBeCloseTo(dots / (voters! * budget), 9);
    expect(hidden?.governance).toBe(sharesOf(groups)?.governance);
    expect(hidden?.communication).toBeNull();
  });

  test('a workshop without a checklist is a round without figures', () => {
    const round = centerRoundOf(leave(madeUpSource({}, { tally: null, wants: null })), sending);
    expect(round).toMatchObject({ factors: {}, obstacles: {}, tasks: {}, wants: null });
    expect(round.instrument.stage).toBe('operating');
  });

  test('its size is that of who could have answered', () => {
    expect([null, 3, 19, 20, 49, 50].map(sizeClassOf)).toEqual([
      null,
      'small',
      'small',
      'medium',
      'medium',
      'large',
    ]);
  });
});
