import { describe, expect, it } from 'vitest';
import { networkOf } from '#lib/domain/testing/made-up-network.ts';
import { createReport } from '../create-report.ts';
import { bundleRelations, relationsIn, type DrawnMap } from '../bundled-relations.ts';
import { leave } from '../leaving.ts';
import { drawChart } from '../picture/draw-chart.ts';
import { figuresOf, tablesOf, type Block } from '../report.ts';
import { readBundle, writeBundle } from '../result-file.ts';
import { madeUpSource } from '../testing/made-up.ts';
import { madeUpRelations } from '../testing/made-up-relations.ts';

const reportOf = (relations: DrawnMap | null, locale: 'ko' | 'en' = 'ko') =>
  createReport(leave(madeUpSource({}, { relations })), locale);
const blocksOf = (relations: DrawnMap | null, locale: 'ko' | 'en' = 'ko'): readonly Block[] =>
  reportOf(relations, locale).sections.find(({ id }) => id === 'relations')?.blocks ?? [];
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'paragraph' && block.tone !== 'note' ? [block.text] : [];
  });

/** a and b know each other, a knows c, who has not answered; d is alone. */
const small: DrawnMap = {
  ...networkOf({ a: 'bc', b: 'a', c: null, d: '' }),
  places: new Map(),
};

describe('the map of relations in a report', () => {
  it('is left out before it is drawn, and says so where nobody has answered', () => {
    expect(blocksOf(null)).toEqual([]);
    const silent = { ...networkOf({ a: null, b: null }), places: new Map() };
    expect(textsOf(blocksOf(silent))).toEqual(['아직 답한 조직이 없습니다.']);
  });

  it('says what both confirm and what at least one says, how many answered, and what hangs together', () => {
    const [answered, joint, ...invited] = textsOf(blocksOf(small));
    expect(answered).toMatch(
      /^지도에 있는 4곳에서 3곳이 답했습니다\. 적어도 한쪽이 안다고 한 쌍은 2쌍이고, 1쌍은 양쪽이/,
    );
    expect(joint).toBe(
      '함께 사업을 했다고 한 쌍은 아직 없습니다. 안다는 관계로는 2개 덩어리로 나뉘고, 가장 큰 덩어리는 3곳입니다.',
    );
    expect(invited.at(0)).toBe('점수가 아니라 초대입니다. 무엇을 할지는 함께 정합니다.');
    expect(invited.join(' ')).toMatch(/답했지만 아직 이어진 곳이 없습니다\. 먼저 인사를/);
  });

  it('has its figures as a range, and null where a figure can’t be given', () => {
    const tables = new Map(tablesOf(reportOf(small)).map((table) => [table.id, table.rows]));
    expect(tables.get('relations-ranges')!.map((row) => row.slice(0, 5))).toEqual([
      ['이어진 쌍', 1, 2, 0, 0],
      ['밀도', 0.17, 0.33, 0, 0],
      ['한 곳이 이어진 곳(평균)', 0.5, 1, 0, 0],
    ]);
    const shape = new Map(tables.get('relations-shape')!.map(([name, ...rest]) => [name, rest]));
    expect(shape.get('덩어리의 수')!.slice(0, 2)).toEqual([2, 4]);
    expect(shape.get('서로 가리킨 비율')!.slice(0, 2)).toEqual([1, null]);
  });

  it('has a twin of the picture in a table: every organisation, with its number', () => {
    const drawn = madeUpRelations(24);
    const report = reportOf(drawn, 'en');
    const { rows } = tablesOf(report).find(({ id }) => id === 'relations-organisations')!;
    expect(rows.map(([number, name]) => [number, name])).toEqual(
      drawn.organisations.map(({ name }, i) => [i + 1, name]),
    );
    const chart = figuresOf(report).find(({ id }) => id === 'relations-awareness')!.chart;
    expect(chart.kind === 'map' && chart.nodes.map(({ number }) => number)).toEqual(
      rows.map(([number]) => number),
    );
  });

  it.each([2, 9, 24, 60, 120, 300])('is drawn within its edges for %i organisations', (count) => {
    const report = reportOf(madeUpRelations(count));
    const { chart } = figuresOf(report).find(({ id }) => id === 'relations-awareness')!;
    for (const width of ['wide', 'narrow'] as const) {
      const picture = drawChart(chart, width);
      const marks = [...picture.svg.matchAll(/<circle cx="([\d.-]+)" cy="([\d.-]+)"/g)];
      expect(marks.length).toBeGreaterThanOrEqual(count);
      for (const [, x, y] of marks) {
        expect(Number(x)).toBeGreaterThan(0);
        expect(Number(x)).toBeLessThan(picture.width);
        expect(Number(y)).toBeGreaterThan(0);
        expect(Number(y)).toBeLessThan(picture.height);
      }
    }
  });

  it('has a table between its two maps, so that no page before the second is half empty, and is low where few are', () => {
    const kinds = blocksOf(madeUpRelations(24)).map(({ kind }) => kind);
    const maps = kinds.flatMap((kind, i) => (kind === 'figure' ? [i] : []));
    expect(maps).toHaveLength(2);
    expect(kinds.slice(maps[0], maps[1]! + 1)).toEqual(['figure', 'table', 'figure']);
    const heightOf = (count: number) => {
      const [figure] = figuresOf(reportOf(madeUpRelations(count))).filter(({ id }) =>
        id.startsWith('relations-'),
      );
      return drawChart(figure!.chart).height;
    };
    expect(heightOf(3)).toBeLessThan(heightOf(9) * 0.85);
  });

  it('tells its three kinds of line apart without colour', () => {
    const report = reportOf(madeUpRelations(24));
    const { chart } = figuresOf(report).find(({ id }) => id === 'relations-awareness')!;
    const { svg } = drawChart(chart);
    const dashes = [...svg.matchAll(/<path[^>]*?(?:stroke-dasharray="([^"]*)")?\/>/g)];
    expect(new Set(dashes.map(([, dash]) => dash)).size).toBe(3);
  });
});

describe('the map in the result file', () => {
  it('comes back as it was drawn, and the file is the same', () => {
    const drawn = madeUpRelations(24);
    const back = relationsIn(bundleRelations(drawn));
    expect(back.organisations).toEqual(drawn.organisations);
    expect(new Map(back.places)).toEqual(drawn.places);
    for (const { id } of drawn.organisations)
      expect([...(back.claims.get(id) ?? [])]).toEqual([...(drawn.claims.get(id) ?? [])]);
  });

  it('[PRIV5] holds organisations and what they say of each other, and nothing else', () => {
    const { relations } = leave(madeUpSource());
    expect(Object.keys(relations!)).toEqual(['organisations', 'claims']);
    expect(Object.keys(relations!.organisations[0]!)).toEqual([
      ...['id', 'name', 'type', 'formerly', 'at'],
    ]);
  });

  it('is refused where two organisations have one id, and a short line says nothing of the rest', () => {
    const json = JSON.parse(writeBundle(leave(madeUpSource())));
    json.result.relations.claims[0] = '-2';
    const read = readBundle(JSON.stringify(json));
    const row = read.ok && relationsIn(read.result.relations!).claims.values().next().value;
    expect(row && [...row.values()]).toEqual([2]);
    json.result.relations.organisations[1].id = json.result.relations.organisations[0].id;
    expect(readBundle(JSON.stringify(json))).toEqual({ ok: false, problem: 'not-a-result' });
  });

  it('a file from before there were maps in files still reads', () => {
    const json = JSON.parse(writeBundle(leave(madeUpSource({}, { relations: null }))));
    expect(json.result.relations).toBeNull();
    expect(readBundle(JSON.stringify(json)).ok).toBe(true);
  });
});
