import { describe, expect, test } from 'vitest';
import { ComparingIndex } from '#lib/domain/centers/comparing-index.ts';
import { createRandom } from '#lib/domain/seeded-random.ts';
import { comparison } from '#lib/protocol/comparing-contract.ts';
import { demoSendings, demoSentRounds } from '../demo/center-rounds.ts';
import { comparedFigures } from './compared-figures.ts';
import { askComparing } from './comparing-question.ts';
import { compare } from './comparison.ts';

const now = Date.parse('2026-11-22T12:00:00+09:00');
const sent = demoSentRounds(demoSendings({ networks: 60, years: 3, now, draw: createRandom(7) }));
const index = new ComparingIndex(sent, comparedFigures, now);
const ask = (query: object) => compare(index, askComparing(query, index)!);

describe('a center’s comparison', () => {
  test('is what the contract says, of the last year when nothing else is asked', () => {
    const view = ask({});
    expect(comparison.parse(view)).toEqual(view);
    expect(view.at).toMatchObject({ year: 2026, stage: 'operating', region: null });
    expect(view.networks).toBeGreaterThan(20);
    expect(view.means.factor).toHaveLength(5);
    expect(view.means.obstacle).toHaveLength(31);
    expect(ask({ stage: 'founding', year: '2024' }).means.obstacle).toHaveLength(22);
  });

  test('shows no network without its name, nor its id', () => {
    const hidden = sent.filter(({ round }) => round.name === null);
    const text = JSON.stringify(['2024', '2025', '2026'].map((year) => ask({ year })));
    expect(hidden.length).toBeGreaterThan(5);
    for (const { round } of hidden) expect(text).not.toContain(`"${round.network}"`);
    expect(ask({ own: hidden[0]!.round.network }).own).toBeNull();
  });

  test('networks stand by name, by region or by size, and by a figure only when that is asked for', () => {
    const namesOf = (query: object) => ask(query).rows.items.map(({ name }) => name);
    const byName = namesOf({});
    expect(byName).toEqual([...byName].sort(new Intl.Collator('ko').compare));
    const regions = ask({ sort: 'region' }).rows.items.map(({ region }) => region ?? '~');
    expect(regions).toEqual([...regions].sort());
    const scores = ask({ sort: 'figure', figure: 'factor:shared-goal' }).rows.items.flatMap(
      ({ factors }) => factors['shared-goal'] ?? [],
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores).not.toEqual([]);
  });

  test('the networks with their names are spread by score, in hundredths and without saying whose each is', () => {
    const { spread, rows } = ask({});
    const scores = spread['shared-goal']!;
    const hundredths = scores.map((score) => Number(score.toFixed(2)));
    expect(scores.length).toBeGreaterThan(10);
    expect(scores).toEqual([...hundredths].sort((a, b) => a - b));
    expect(new Set(scores.map((score) => score.toFixed(1))).size).toBeLessThan(
      new Set(scores).size,
    );
    expect(rows.items.length).toBeGreaterThan(0);
  });

  test('the marked network stands beside those like it and its own years', () => {
    const { network } = ask({}).rows.items[0]!;
    const { own } = ask({ own: network });
    expect(own?.row.network).toBe(network);
    expect(own?.rounds.at(-1)?.year).toBe(2026);
    expect(own?.like.networks).toBeGreaterThanOrEqual(3);
  });

  test('where one region is asked for, the others stand beside it, and all else is of it alone', () => {
    const whole = ask({});
    const { id } = whole.groups.region.find(({ networks }) => networks >= 5)!;
    const view = ask({ region: id });
    expect(view.groups.region).toEqual(whole.groups.region);
    expect(view.networks).toBeLessThan(whole.networks);
    const counted = view.groups.level.reduce((sum, { networks }) => sum + networks, 0);
    expect(counted).toBeLessThanOrEqual(view.networks);
  });

  test('the rows of networks say how far their factors and obstacles may be off, unless everyone answered', () => {
    const { items } = ask({}).rows;
    for (const { obstacles, margins } of items)
      expect(Object.keys(margins)).toEqual(Object.keys(obstacles));
    const unsure = items.filter(({ margins, uncertainty }) =>
      [margins, uncertainty].every((some) => Object.values(some).some((one) => (one ?? 0) > 0)),
    );
    expect(unsure.length).toBeGreaterThan(items.length / 2);
  });

  test('pages hold all the named networks, each once', () => {
    const first = ask({});
    const pages = Math.ceil(first.rows.total / first.rows.pageSize);
    const all = Array.from(
      { length: pages },
      (_, page) => ask({ page: `${page}` }).rows.items,
    ).flat();
    expect(new Set(all.map(({ network }) => network)).size).toBe(first.rows.total);
  });

  test('a center without rounds has nothing to compare', () => {
    expect(askComparing({}, new ComparingIndex([], comparedFigures, now))).toBeNull();
  });
});
