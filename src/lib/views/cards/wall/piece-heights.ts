/** How high the pieces of a picture turned out to be, by their `data-piece`, with the room below each. */
export type PieceHeights = ReadonlyMap<string, number>;

export const noHeights: PieceHeights = new Map();

/** With every piece in here; what is not shown now keeps the height it had. The same map where nothing is new. */
export function measured(view: HTMLElement, known: PieceHeights): PieceHeights {
  const pieces = [...view.querySelectorAll<HTMLElement>('[data-piece]')];
  const heights = pieces.map((piece) => [piece.dataset.piece!, heightOf(piece)] as const);
  // Less than a pixel is how a browser rounds, and no reason to lay everything out once more.
  const isNew = heights.some(([piece, height]) => Math.abs((known.get(piece) ?? 0) - height) >= 1);
  return isNew ? new Map([...known, ...heights]) : known;
}

const heightOf = (piece: HTMLElement): number =>
  piece.getBoundingClientRect().height + parseFloat(getComputedStyle(piece).marginBottom);
