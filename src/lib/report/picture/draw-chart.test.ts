import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { createReport } from '../create-report.ts';
import { leave } from '../leaving.ts';
import { figuresOf } from '../report.ts';
import { hostileTexts, madeUpSource } from '../testing/made-up.ts';
import { drawCard } from './card.ts';
import { drawChart, type Picture } from './draw-chart.ts';
import { emsOf, wrap } from './text.ts';

const source = madeUpSource();
const groups = source.wants!.state.groups.map((group, i) => ({ ...group, name: hostileTexts[i]! }));
const hostile = {
  ...source,
  workshop: { ...source.workshop, title: hostileTexts[4]! },
  wants: { ...source.wants!, state: { ...source.wants!.state, groups } },
};
const reports = [source, hostile].map((one) => createReport(leave(one), 'ko'));
const pictures: Picture[] = reports.flatMap((report) => [
  drawCard(report),
  ...figuresOf(report).flatMap(({ chart }) =>
    (['wide', 'narrow'] as const).map((width) => drawChart(chart, width)),
  ),
]);

const parse = (svg: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(svg, 'image/svg+xml').documentElement!;

describe('pictures', () => {
  it('are well formed whatever a group is called, and hold nothing that runs or is fetched', () => {
    for (const { svg } of pictures) {
      const root = parse(svg);
      expect(root.getElementsByTagName('script')).toHaveLength(0);
      expect(svg).not.toMatch(/href=|<image|<foreignObject|\son\w+=/);
    }
  });

  it('keep their marks within their edges', () => {
    for (const { svg, width, height } of pictures)
      for (const mark of parse(svg).getElementsByTagName('rect')) {
        const [x, y, across, tall] = ['x', 'y', 'width', 'height'].map((name) =>
          Number(mark.getAttribute(name)),
        );
        expect(x! + across!).toBeLessThanOrEqual(width + 0.5);
        expect(y! + tall!).toBeLessThanOrEqual(height + 0.5);
      }
  });

  it('say a count wherever its segment has room, and that figures are left out where they are', () => {
    const items = figuresOf(reports[0]!).find(({ id }) => id === 'items-operation')!;
    const { svg } = drawChart(items.chart);
    expect(svg).toContain('>싣지 않음(답 4명)<');
    expect(svg).toContain('>7</text>');
  });
});

describe('lines of a label', () => {
  it('break between words, and inside one only where it is too long', () => {
    expect(wrap('중요한 소식을 뒤늦게 아는 회원이 많다', 8, 4)).toEqual([
      '중요한 소식을',
      '뒤늦게 아는',
      '회원이 많다',
    ]);
    expect(wrap('가'.repeat(25), 10, 9).map((line) => line.length)).toEqual([10, 10, 5]);
  });
  it('end with an ellipsis where there are too many', () => {
    const lines = wrap('가'.repeat(1000), 10, 2);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(Math.max(...lines.map(emsOf))).toBeLessThanOrEqual(10.7);
  });
});
