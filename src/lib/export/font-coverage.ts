/** Which characters an OpenType font has a drawing of, read from its `cmap` (formats 4 and 12). */
export type Coverage = (codePoint: number) => boolean;

/** Ends and starts of what a subtable maps, by code point. */
type Range = readonly [first: number, last: number];

/** Of several fonts together: what any of them has. Spaces and what holds words together need no drawing. */
export function coverageOf(fonts: readonly Uint8Array[]): Coverage {
  const known = new Set<number>();
  for (const [first, last] of fonts.flatMap(rangesOf))
    for (let point = first; point <= last; point += 1) known.add(point);
  return (point) => known.has(point) || isInvisible(point);
}

const isInvisible = (point: number): boolean =>
  /[\s\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(point));

function rangesOf(font: Uint8Array): Range[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 0x636d6170);
  if (cmap === null) return [];
  return Array.from({ length: view.getUint16(cmap + 2) }, (_, i) =>
    subtable(view, cmap + view.getUint32(cmap + 8 + 8 * i)),
  ).flat();
}

function tableAt(view: DataView, tag: number): number | null {
  for (let i = 0; i < view.getUint16(4); i += 1)
    if (view.getUint32(12 + 16 * i) === tag) return view.getUint32(12 + 16 * i + 8);
  return null;
}

function subtable(view: DataView, at: number): Range[] {
  const format = view.getUint16(at);
  if (format === 4) return segments(view, at);
  return format === 12 ? groups(view, at) : [];
}

/** Format 4: the last one maps U+FFFF to nothing. */
function segments(view: DataView, at: number): Range[] {
  const doubled = view.getUint16(at + 6);
  return Array.from({ length: doubled / 2 - 1 }, (_, i): Range => {
    const last = view.getUint16(at + 14 + 2 * i);
    return [view.getUint16(at + 16 + doubled + 2 * i), last];
  });
}

const groups = (view: DataView, at: number): Range[] =>
  Array.from({ length: view.getUint32(at + 12) }, (_, i): Range => {
    const group = at + 16 + 12 * i;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
