import { escapeXml, wrap } from './text.ts';

/** A drawing as SVG, which screens, print and documents alike can show. Sizes are in its own units. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Dark enough apart to be read in grey; never the only sign of anything. */
export const inks = {
  text: '#1E2430',
  soft: '#515A69',
  line: '#B9B3A6',
  zone: '#F3F0E8',
  indigo: '#24457F',
  scale: ['#DCE5F5', '#AFC4E8', '#7E9DD3', '#4F73B3', '#24457F'],
  onScale: ['#1E2430', '#1E2430', '#1E2430', '#FFFFFF', '#FFFFFF'],
} as const;

/** `wide` for paper and large screens: words beside the marks. `narrow` for phones: words above them. */
export type Width = 'wide' | 'narrow';
export const pictureWidths: Readonly<Record<Width, number>> = { wide: 720, narrow: 340 };
const lineHeight = 1.35;

export const round = (value: number): number => Math.round(value * 100) / 100;

export interface Look {
  readonly size?: number;
  readonly fill?: string;
  readonly weight?: 400 | 700;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function text(x: number, y: number, words: string, look: Look = {}): string {
  const { size = 14, fill = inks.text, weight = 400, anchor = 'start' } = look;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" font-weight="${weight}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
}

export interface Label {
  readonly svg: string;
  readonly height: number;
}

/** A label in as many lines as it needs, its first line's top at `y`. */
export function label(
  x: number,
  y: number,
  words: string,
  width: number,
  look: Look & { readonly mostLines?: number } = {},
): Label {
  const { size = 14, mostLines = 3 } = look;
  const lines = wrap(words, width / size, mostLines);
  const step = size * lineHeight;
  const svg = lines.map((line, i) => text(x, y + size + i * step, line, look)).join('');
  return { svg, height: lines.length * step };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rect(box: Box, fill: string, stroke: string | null = null, extra = ''): string {
  const edge = stroke ? ` stroke="${stroke}" stroke-width="1"` : '';
  return `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(Math.max(0, box.width))}" height="${round(box.height)}" fill="${fill}"${edge}${extra}/>`;
}

export const circle = (x: number, y: number, r: number, fill: string, stroke: string): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, extra = ''): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${inks.soft}" stroke-width="1.5"${extra}/>`;

/** The device's Korean sans; the painter brings the first. */
const fontFamily =
  "'Nanum Gothic','Apple SD Gothic Neo','Noto Sans KR','Noto Sans CJK KR','Malgun Gothic',sans-serif";

/** A drawing on white: a page may be of any colour, and paper is white. */
export function framed(width: number, height: number, parts: readonly string[]): Picture {
  const ground = rect({ x: 0, y: 0, width, height }, '#FFFFFF');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">${ground}${parts.join('')}</svg>`;
  return { svg, width, height };
}

/** A chart's drawing, as wide as charts are. */
export const picture = (height: number, parts: readonly string[], width: Width): Picture =>
  framed(pictureWidths[width], Math.ceil(height), parts);
