import type { Picture } from '#lib/report/picture/draw-chart.ts';
import type { Paint } from './print-job.ts';

/** Two large reports' pictures, some megabytes. */
const mostKept = 40;

/**
 * Paints the same drawing once: a report's pictures are the same in every format, and some stand in it twice. Those
 * painted longest ago are forgotten.
 */
export function rememberPaint(paint: Paint, most = mostKept): Paint {
  const kept = new Map<string, Promise<Uint8Array>>();
  const remembered = (picture: Picture, zoom?: number) => {
    const key = `${zoom ?? ''} ${picture.svg}`;
    const png = kept.get(key) ?? paint(picture, zoom);
    kept.delete(key);
    kept.set(key, png);
    png.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    return png;
  };
  return Object.assign(remembered, { draws: paint.draws });
}
