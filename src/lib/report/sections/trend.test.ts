import { describe, expect, it } from 'vitest';
import { createReport } from '../create-report.ts';
import { readFacts } from '../facts.ts';
import { itemName } from '../names.ts';
import { leave } from '../leaving.ts';
import { drawChart } from '../picture/draw-chart.ts';
import { figuresOf, tablesOf, type Report } from '../report.ts';
import type { ResultSource } from '../result-source.ts';
import { readBundle, writeBundle } from '../result-file.ts';
import { madeUpRounds, madeUpSource, madeUpTally } from '../testing/made-up.ts';
import { rewordedBlocks } from './change.ts';

const reportOf = (rounds: ResultSource['rounds'], locale: 'ko' | 'en' = 'ko') =>
  createReport(leave(madeUpSource({}, { rounds })), locale);
const linesOf = (report: Report): string[] =>
  report.sections
    .find(({ id }) => id === 'trend')
    ?.blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items;
      return block.kind === 'paragraph' ? [block.text] : [];
    }) ?? [];
const tableOf = (report: Report) => tablesOf(report).find(({ id }) => id === 'trend')!;

describe('a network over its rounds', () => {
  it('has a section from its third round on', () => {
    expect(linesOf(reportOf(madeUpRounds(1)))).toEqual([]);
    expect(linesOf(reportOf(madeUpRounds(2)))[0]).toBe(
      '2024.11부터 이번까지 회차 3번을 나란히 놓았습니다.',
    );
  });

  it('says what changed by more than chance, and that nothing did', () => {
    const lines = linesOf(reportOf(madeUpRounds(2)));
    expect(lines[1]).toBe('절실한 필요는 처음 1.0점에서 이번 3.4점으로 나아졌습니다.');
    const tally = madeUpTally();
    const same = [2024, 2025].map((year) => ({ title: `${year}`, day: `${year}-05-01`, tally }));
    expect(linesOf(reportOf(same)).slice(1, 2)).toEqual([
      '처음과 이번 사이에 우연이라고 보기 어려울 만큼 달라진 성공요인은 없습니다.',
    ]);
    expect(tableOf(reportOf(same)).rows.map((row) => row.at(-1))).toEqual(
      Array.from({ length: 5 }, () => '우연일 수 있음'),
    );
  });

  it('has the picture’s figures in a table: a column for each round, none for one of another version', () => {
    const report = reportOf(madeUpRounds(9));
    const { columns, rows } = tableOf(report);
    expect(columns).toHaveLength(12);
    const { chart } = figuresOf(report).find(({ id }) => id === 'trend')!;
    if (chart.kind !== 'trend') throw new Error('no trend');
    expect(rows.map((row) => row.slice(1, -1))).toEqual(
      chart.rows.map(({ points }) => points.map(({ shown }) => (shown ? Number(shown) : null))),
    );
    expect(rows[0]![2]).toBeNull();
    expect(linesOf(report)).toContain(
      '2018.11의 회차는 다른 판의 체크리스트라 점수를 잇지 않았습니다.',
    );
  });

  it('names the two rounds of a step where one of another version lies between, and the first that can be compared', () => {
    const between = linesOf(reportOf(madeUpRounds(3)));
    expect(between.join()).toContain('2023.11과 2025.11 사이에 달라진 것: ');
    const [old, ...others] = madeUpRounds(2);
    const instrument = { ...old!.tally.instrument, version: '0.9.0' };
    const later = [{ ...old!, tally: { ...old!.tally, instrument } }, ...others];
    const easier = { ...later[1]!, tally: madeUpTally({ rating: 5 }) };
    const lines = linesOf(reportOf([later[0]!, easier]));
    expect(lines[1]).toBe('절실한 필요는 2025.11 1.0점에서 이번 3.4점으로 나아졌습니다.');
    expect(lines.join()).not.toContain('처음');
  });

  it('draws a round that cannot be compared as a gap, and keeps every mark within its edges', () => {
    for (const count of [2, 5, 9])
      for (const width of ['wide', 'narrow'] as const) {
        const report = reportOf(madeUpRounds(count), 'en');
        const { chart } = figuresOf(report).find(({ id }) => id === 'trend')!;
        const picture = drawChart(chart, width);
        const marks = [...picture.svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)];
        expect(marks).toHaveLength(5 * (count > 2 ? count : count + 1));
        for (const [, x, y] of marks) {
          expect(Number(x)).toBeLessThan(picture.width);
          expect(Number(y)).toBeLessThan(picture.height);
        }
        expect(picture.svg.includes('stroke-dasharray="5 4"')).toBe(count > 2);
      }
  });

  it('tells two rounds of one month apart', () => {
    const rounds = madeUpRounds(2).map((round) => ({ ...round, day: '2026-11-02' }));
    const titles = tableOf(reportOf(rounds)).columns.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('comes back from the file byte by byte', () => {
    const file = writeBundle(leave(madeUpSource({}, { rounds: madeUpRounds(9) })));
    const read = readBundle(file);
    expect(read.ok && writeBundle(read.result)).toBe(file);
  });
});

it('items that ask something else now are named and not compared', () => {
  for (const locale of ['ko', 'en'] as const) {
    const facts = readFacts(leave(madeUpSource()), locale);
    const [block] = rewordedBlocks(['operating-01', 'operating-02'], facts);
    if (block?.kind !== 'paragraph') throw new Error('no sentence');
    for (const id of ['operating-01', 'operating-02'])
      expect(block.text).toContain(itemName(id, locale).replace(/\.$/, ''));
    expect(rewordedBlocks([], facts)).toEqual([]);
  }
});
