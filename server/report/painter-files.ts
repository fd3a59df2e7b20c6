import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PainterFiles } from '#lib/export/painter.ts';

const { resolve } = createRequire(import.meta.url);
const font = (part: string): string =>
  resolve(`@fontsource/nanum-gothic/files/nanum-gothic-${part}-normal.woff`);

/** The painter's program and fonts, as they are installed: they come with the package and not with the machine. */
export async function readPainterFiles(): Promise<PainterFiles> {
  const fonts = ['korean-400', 'korean-700', 'latin-400', 'latin-700'].map(font);
  const [wasm, ...woffs] = await Promise.all(
    [resolve('@resvg/resvg-wasm/index_bg.wasm'), ...fonts].map((path) => readFile(path)),
  );
  return { wasm: wasm!, fonts: woffs };
}
