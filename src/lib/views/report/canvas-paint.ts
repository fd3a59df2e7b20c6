import type { Paint } from '#lib/export/print-job.ts';
import type { Picture } from '#lib/report/picture/draw-chart.ts';

/** As sharp as the server paints them. */
const documentZoom = 1.75;

/**
 * A painter that is this browser, with the fonts of this device: no picture leaves it. A device shows what its fonts
 * lack by a font of another.
 */
export const canvasPaint: Paint = Object.assign(paint, { draws: () => true });

async function paint({ svg, width, height }: Picture, zoom = documentZoom): Promise<Uint8Array> {
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
