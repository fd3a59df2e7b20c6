import { expect, it } from 'vitest';
import { createPainter } from '#lib/export/painter.ts';
import { chartPicture } from '#lib/export/figure-picture.ts';
import { legibleChart } from '#lib/export/legible.ts';
import { exampleCharts } from './example-charts.ts';
import { readPainterTools } from './painter-tools.ts';

it('the painter can paint every example, in all its words', async () => {
  const paint = await createPainter(await readPainterTools());
  for (const chart of exampleCharts) {
    expect(legibleChart(chart, paint.draws)).toEqual(chart);
    const png = await paint(chartPicture(chart, paint));
    expect(String.fromCharCode(...png.subarray(1, 4))).toBe('PNG');
    // More than an empty sheet.
    expect(png.length).toBeGreaterThan(5000);
  }
});
