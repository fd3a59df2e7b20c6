import type { Paint } from '#lib/export/print-job.ts';
import { drawCard } from '#lib/report/picture/card.ts';
import { drawChart, type Picture } from '#lib/report/picture/draw-chart.ts';
import { figuresOf, type Report } from '#lib/report/report.ts';
import type { FileKind } from './file-kinds.ts';

/** As sharp as the server paints them. */
const documentZoom = 1.75;

/**
 * A painter that is this browser, with the fonts of this device: no picture leaves it. A canvas answers later and a
 * writer wants its pictures at once, so those of the report are painted before it begins.
 */
export async function paintHere(report: Report, kind: FileKind): Promise<Paint> {
  const zoom = kind === 'png' ? 1 : documentZoom;
  const pictures =
    kind === 'png' ? [drawCard(report)] : figuresOf(report).map(({ chart }) => drawChart(chart));
  const painted = new Map<string, Uint8Array>();
  for (const picture of pictures) painted.set(picture.svg, await paint(picture, zoom));
  const ready = ({ svg }: Picture): Uint8Array => {
    const png = painted.get(svg);
    if (!png) throw new Error('a picture that the report has not');
    return png;
  };
  // A device shows what its fonts lack by a font of another.
  return Object.assign(ready, { draws: () => true });
}

async function paint({ svg, width, height }: Picture, zoom: number): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * zoom);
  canvas.height = Math.round(height * zoom);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('this browser paints no pictures');
  return new Uint8Array(await blob.arrayBuffer());
}
