import { describe, expect, it } from 'vitest';
import { createPainter } from '#lib/export/painter.ts';
import { legibleChart, legibleText } from '#lib/export/legible.ts';
import { createReport } from '#lib/report/create-report.ts';
import { leave } from '#lib/report/leaving.ts';
import { drawChart } from '#lib/report/picture/draw-chart.ts';
import { figuresOf } from '#lib/report/report.ts';
import { hostileSource, hostileTexts, madeUpSource } from '#lib/report/testing/made-up.ts';
import { readPainterTools } from '../../server/report/painter-tools.ts';

const { draws } = await readPainterTools().then(createPainter);

describe('what the painter’s fonts do not have', () => {
  it('is an ellipsis in a text, and what they have stays', () => {
    expect(legibleText('👨‍👩‍👧‍👦 함께 🎉 만들기', draws)).toBe('… 함께 … 만들기');
    expect(legibleText('두레 שלום עולם', draws)).toBe('두레 …');
    const ours = '“두레생협” 3.4점 · 12명 (4~5점) — n=12 & <b> ‘가’ 50% 필요(3.4)\u2060와\u00a0둘';
    expect(legibleText(ours, draws)).toBe(ours);
  });

  it('is in a map the number of the row that has the name whole', () => {
    const report = createReport(leave(hostileSource()), 'ko');
    const { chart } = figuresOf(report).find(({ id }) => id === 'relations-joint')!;
    const map = legibleChart(chart, draws);
    if (map.kind !== 'map' || chart.kind !== 'map') throw new Error('no map');
    const hebrew = hostileTexts.findIndex((text) => text.includes('שלום'));
    expect(map.nodes[hebrew]!.label).toBe(`(${hebrew + 1})`);
    expect(map.nodes[hebrew - 1]!.label).toBe('… 함께 …');
    for (const { label } of map.nodes) expect([label, draws(label)]).toEqual([label, true]);
  });

  it('is nowhere in a picture of a report in either language', () => {
    for (const source of [madeUpSource(), hostileSource()])
      for (const locale of ['ko', 'en'] as const)
        for (const { id, chart } of figuresOf(createReport(leave(source), locale))) {
          const { svg } = drawChart(legibleChart(chart, draws));
          const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
          const lost = words.filter((text) => !draws(text));
          expect([id, lost]).toEqual([id, []]);
        }
  });
});
