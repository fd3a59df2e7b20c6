import { label, pictureWidths, type Label, type Look, type Width } from './svg.ts';

/** Where the marks of a row stand, and where its words: beside them, or above. */
export interface Row {
  readonly name: Label;
  /** where the marks' band begins and how high it is */
  readonly top: number;
  readonly band: number;
  /** of the whole row */
  readonly height: number;
}

/** Places a row at `y`: its name left of the marks at `from`, or over them on a narrow picture. */
export function placeRow(words: string, y: number, { from, band, width, look = {} }: RowPlan): Row {
  if (width === 'narrow') {
    const inset = from > 0 ? from + 6 : 0;
    const name = label(inset, y, words, pictureWidths.narrow - inset, look);
    return { name, top: y + name.height + 6, band, height: name.height + 6 + band };
  }
  const name = label(0, y, words, from - 20, look);
  const height = Math.max(name.height, band);
  return { name, top: y + (height - band) / 2, band, height };
}

export interface RowPlan {
  readonly from: number;
  readonly band: number;
  readonly width: Width;
  readonly look?: Look & { readonly mostLines?: number };
}
